/** Where operations begin. Arguments are judged by the same code as on the resolvers' way. */
import { sha256, type IdKind } from "../../domain/ids.js";
import { addressesOf } from "../../graph/article/article.resolver.js";
import { idOf, kindOf, type NodeKind } from "../../graph/ids.js";
import { checkNumberOfIds } from "../../graph/node/node.resolver.js";
import { asked, choice, nothing, one, page, question, type Arguments, type AskedKeys } from "../vocabulary.js";
import type { OneField, QuestionField, Source, TypeMap } from "../vocabulary.js";
import { ALL_ARTICLES } from "./articleLists.js";
import { ALL_QUOTES } from "./quoteLists.js";
import { refuseUnlessWikidata } from "../../domain/wikidata.js";
import { DECISION } from "./decision.js";
import {
  agentByWikidataId,
  AGENT_ASKED_FOR,
  ARTICLE,
  ARTICLE_BY_URL,
  ATTRIBUTION,
  MENTION,
  QUOTE,
  UNNAMED_SOURCE,
} from "./sources.js";
import { UTTERANCE } from "./utterance.js";

const byId = (...kinds: readonly NodeKind[]): AskedKeys => ({
  args: ["id"],
  read: ({ id }) => [idOf(id as string, ...kinds)],
});

const byUrl: AskedKeys = {
  args: ["url"],
  read: ({ url }) => {
    const [given = "", address = given] = addressesOf(url as string);
    return [sha256(given), sha256(address)];
  },
};

const byWikidataId: AskedKeys = {
  args: ["wikidataId"],
  read: ({ wikidataId }) => {
    refuseUnlessWikidata(wikidataId as string);
    return [wikidataId as string];
  },
};

/** By the one argument that is given. None or several are the caller's error, for the resolver to say. */
const byOneOf = (fields: Readonly<Record<string, OneField>>): QuestionField =>
  question(
    Object.keys(fields),
    (args) => given(args).join(" and "),
    (answer) => fields[answer],
  );

const given = (args: Arguments): string[] =>
  Object.keys(args).filter((name) => args[name] !== null && args[name] !== undefined);

/** Where a node is found by its id. What has an id and is no node is nothing; kinds that are not here are not planned. */
const NODES: { readonly [Kind in IdKind]?: Source | "no node" } = {
  Activity: "no node",
  Actor: "no node",
  Article: ARTICLE,
  Attribution: ATTRIBUTION,
  Decision: DECISION,
  Entity: "no node",
  Judgement: "no node",
  Mention: MENTION,
  Organization: AGENT_ASKED_FOR,
  Person: AGENT_ASKED_FOR,
  Quote: QUOTE,
  Token: "no node",
  Topic: "no node",
  UnnamedSource: UNNAMED_SOURCE,
  Utterance: UTTERANCE,
};

const nodeOf = (kind: string): Source | "no node" | undefined =>
  (NODES as Readonly<Record<string, Source | "no node" | undefined>>)[kind];

/** Judged by the question already. */
const ID: AskedKeys = { args: ["id"], read: ({ id }) => [id as string] };

const node = question(
  ["id"],
  ({ id }) => kindOf(id as string),
  (kind) => {
    const source = nodeOf(kind);
    return source === "no node" ? nothing : source && asked(source, ID);
  },
);

const kindsOf = (args: Arguments): IdKind[] => {
  const ids = args["ids"] as readonly string[];
  checkNumberOfIds(ids);
  return ids.map(kindOf);
};

/** In the order asked, each with its kind beside it. */
const IDS: Source = {
  from: ([ids = "", kinds = ""]) => `unnest(${ids}, ${kinds}) with ordinality asked(id, kind, place)`,
  has: ["asked"],
  order: () => "asked.place",
};

const nodes = question(
  ["ids"],
  (args) => [...new Set(kindsOf(args))].sort().join(" "),
  (kinds) => {
    const sources = kinds.split(" ").map((kind) => [kind, nodeOf(kind)] as const);
    if (kinds !== "" && sources.some(([, source]) => source === undefined)) return undefined;
    return {
      is: "every",
      source: IDS,
      keys: { args: ["ids"], read: (args) => [args["ids"] as readonly string[], kindsOf(args)] },
      value: choice(
        "asked.kind",
        Object.fromEntries(
          sources.flatMap(([kind, source]) => (typeof source === "object" ? [[kind, one(source, "asked.id")]] : [])),
        ),
      ),
    };
  },
);

export const QUERY: TypeMap = {
  article: byOneOf({ id: asked(ARTICLE, byId("Article")), url: asked(ARTICLE_BY_URL, byUrl) }),
  articles: page(ALL_ARTICLES),
  node,
  nodes,
  organization: byOneOf({
    id: asked(AGENT_ASKED_FOR, byId("Organization")),
    wikidataId: asked(agentByWikidataId("organization"), byWikidataId),
  }),
  person: byOneOf({
    id: asked(AGENT_ASKED_FOR, byId("Person")),
    wikidataId: asked(agentByWikidataId("person"), byWikidataId),
  }),
  quote: asked(QUOTE, byId("Quote")),
  quotes: page(ALL_QUOTES),
};
