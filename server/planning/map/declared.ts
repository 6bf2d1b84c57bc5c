/** What was declared of people, organizations, articles and quotes. */
import { WIKIDATA } from "../../domain/declared.js";
import { every, found, instant, one, optional, plain, question, text } from "../vocabulary.js";
import type { EveryField, OneField, QuestionField, Source, TypeMap } from "../vocabulary.js";
import { ORGANIZATION } from "./sources.js";

/** An agent, and every id that was merged into it: what was declared of those holds for it. */
const holders = (agent: string): string => `(select ${agent} as holder, 0 as former
  union all select r.former_id, 1 from agent_redirects r where r.agent_id = ${agent}) held`;

const EXTERNAL_IDS: Source = {
  from: ([agent = ""]) => `${holders(agent)} join external_ids x on x.agent_id = held.holder`,
  has: ["x"],
  order: () => "x.scheme, held.former, x.declared_at, x.value",
};

const WIKIDATA_ID: Source = { ...EXTERNAL_IDS, where: () => `x.scheme = '${WIKIDATA}'` };

const GENDER: Source = {
  from: ([agent = ""]) => `${holders(agent)} join declared_facts f on f.agent_id = held.holder`,
  has: ["f"],
  where: () => "f.fact = 'gender'",
  order: () => "held.former, f.declared_at, held.holder",
};

export const sameAs: EveryField = every(EXTERNAL_IDS, "g.id");
export const wikidataId: OneField = { ...one(WIKIDATA_ID, "g.id"), value: optional(text("x.value")) };
export const gender: OneField = one(GENDER, "g.id");

const TOPICS: Source = {
  from: ([article = ""]) =>
    `(select t.position, l.topic_id as id, min(l.scheme) as scheme
      from article_topics t join topic_labels l on l.topic_id = t.topic_id
      where t.article_id = ${article} and t.listed group by t.position, l.topic_id) t`,
  has: ["t"],
  order: () => "t.position",
};

export const topics = (article: string): EveryField => every(TOPICS, article);

/** As first declared, those in a given language before all others. */
const LABEL: Source = {
  from: "topic_labels l",
  has: ["l"],
  where: ([topic = ""]) => `l.topic_id = ${topic}`,
  order: ([, language]) =>
    `${language === undefined ? "" : `l.language = ${language} desc,`} l.declared_at, l.language`,
};

const label: QuestionField = question(
  ["locale"],
  ({ locale }) => (locale === null || locale === undefined ? "as declared" : "in a language"),
  (answer) =>
    answer === "as declared"
      ? { ...found(one(LABEL, "t.id")), value: text("l.label") }
      : {
          is: "one",
          source: LABEL,
          keys: { of: ["t.id"], args: ["locale"], read: ({ locale }) => [languageOf(locale as string)] },
          missing: "fault",
          value: text("l.label"),
        },
);

export const languageOf = (locale: string): string => new Intl.Locale(locale).language;

/** Of whatever the quote's utterance is printed as; of several about one address the newest. */
const FACT_CHECKS: Source = {
  from: ([quote = ""]) =>
    `(select distinct on (c.url_sha256) c.* from attributions own
      join attributions printed on printed.utterance_id = own.utterance_id and printed.listed
      join fact_checks c on c.article_id = printed.article_id and c.quote_id = printed.quote_id
      where own.quote_id = ${quote} and own.listed order by c.url_sha256, c.declared_at desc, c.quote_id) c`,
  has: ["c"],
  order: () => "c.reviewed_at desc nulls last, c.declared_at desc, c.url_sha256",
};

export const factChecks: EveryField = every(FACT_CHECKS, "q.id");

export const DECLARED_TYPES: Readonly<Record<string, TypeMap>> = {
  ExternalId: {
    scheme: text("x.scheme"),
    value: text("x.value"),
    url: optional(text("x.url")),
    source: optional(text("x.source")),
    declaredAt: instant("x.declared_at"),
  },
  SourcedGender: { value: text("f.value"), source: text("f.source"), declaredAt: instant("f.declared_at") },
  Topic: { id: plain("t.id"), scheme: text("t.scheme"), label },
  FactCheck: {
    url: text("c.url"),
    claimReviewed: text("c.claim_reviewed"),
    rating: text("c.rating"),
    reviewedAt: optional(instant("c.reviewed_at")),
    publisher: one(ORGANIZATION, "c.publisher_id"),
  },
};
