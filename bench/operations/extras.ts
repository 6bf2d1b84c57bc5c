/** Operations only Dixit is asked, as a newsroom, a monitor and a researcher ask them. */
import type { BenchDatabase } from "../database/postgres.js";
import { VOCABULARY } from "../archive/vocabulary.js";

export interface ExtraVariables {
  /** Most quoted first. */
  readonly people: readonly string[];
}

export interface ExtraOperation {
  readonly title: string;
  readonly query: string;
  readonly variables: (variables: ExtraVariables) => readonly object[];
}

const MOST_PEOPLE = 100;

export async function extraVariables({ query }: Pick<BenchDatabase, "query">): Promise<ExtraVariables> {
  const rows = await query<{ id: string }>(
    `select speaker_id as id from attributions where listed and speaker_kind = 'person'
     group by speaker_id order by count(*) desc, speaker_id limit ${MOST_PEOPLE}`,
  );
  return { people: rows.map((row) => row.id) };
}

/** What a person's page in a newsroom shows. */
export const PERSON_PAGE = `query ($id: ID!) {
  person(id: $id) { id name
    names(first: 20) { edges { node kind occurrences } }
    quotesBy(first: 20) { totalCount edges { node { id text kind article { id headline publishedAt publisher { name } } } } }
    quotesAbout(first: 10) { totalCount edges { node { id text attribution { speaker { __typename
      ... on Person { id name } ... on Organization { id name } ... on UnnamedSource { id description } } } } } }
    speaksAbout(first: 12) { edges { utterances outlets firstSeen lastSeen node { id name } } } } }`;

export const STATISTICS = `{ quoteStats(filter: {}, by: [OUTLET, NAMING, YEAR]) { keys quotes utterances share } }`;

const search = (first: number): string => `query ($text: String!) {
  quotes(filter: { text: $text }, first: ${first}) { edges { node { id text article { headline url } } } } }`;

const frequent = [...VOCABULARY.fr.nouns.slice(0, 20), ...VOCABULARY.en.nouns.slice(0, 20)];
const rare = [...VOCABULARY.fr.nouns.slice(-20), ...VOCABULARY.en.nouns.slice(-20)];

export const EXTRA_OPERATIONS: readonly ExtraOperation[] = [
  {
    title: "search: 20 quotes with a common word",
    query: search(20),
    variables: () => frequent.map((text) => ({ text })),
  },
  {
    title: "search: 20 quotes with two words",
    query: search(20),
    variables: () => rare.map((text, i) => ({ text: `${text} ${rare[(i + 1) % rare.length] ?? ""}` })),
  },
  {
    title: "statistics over all quotes by outlet, naming and year",
    query: STATISTICS,
    variables: () => [{}],
  },
  {
    title: "speaksAbout, 20 rows, of the most quoted person",
    query: `query ($id: ID!) { person(id: $id) { speaksAbout(first: 20) {
      edges { utterances outlets firstSeen lastSeen node { id name } } } } }`,
    variables: ({ people }) => people.slice(0, 1).map((id) => ({ id })),
  },
  {
    title: "a person's page (names, 20 quotes by, 10 about, 12 speaksAbout, counts), the 100 most quoted in turn",
    query: PERSON_PAGE,
    variables: ({ people }) => people.map((id) => ({ id })),
  },
];
