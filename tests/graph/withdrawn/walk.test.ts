/**
 * Whatever can be asked is asked: before an article is withdrawn, while it is, and after it was restored; by the
 * resolvers and as planned. While it is withdrawn no answer has a word of it; before and after, the answers are the same.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { idKind, type ActorId } from "../../../server/domain/ids.js";
import { changeCursor } from "../../../server/graph/change/changeCursor.js";
import { buildGraphSchema } from "../../../server/graph/schema.js";
import { confirmAttribution, reattributeQuote } from "../../../server/pipeline/decisions/attributions.js";
import type { Deciding } from "../../../server/pipeline/decisions/decide.js";
import { rejectQuote } from "../../../server/pipeline/decisions/quotes.js";
import { undo } from "../../../server/pipeline/decisions/undo.js";
import { restoreArticle, withdrawArticle } from "../../../server/pipeline/decisions/withdrawal.js";
import { addFactCheck, declareAgent } from "../../../server/pipeline/declare.js";
import { createToken } from "../../../server/pipeline/tokens.js";
import type { Store } from "../../../server/storage/store.js";
import { BothWays } from "../../planning/bothWays.js";
import { describeEachDatabase } from "../../support/databases.js";
import { dump, fillTown, MARK, MARK_OF_ADDRESS, WITHDRAWABLE, type Town } from "../../support/withdrawable.js";
import { EveryQuestion, type Question } from "./everyQuestion.js";

const schema = buildGraphSchema();
const ALL = { first: 100, after: null };
const WIKIDATA = "Q770011";

/** The archive, with decisions and declarations that hold words of the article that is to be withdrawn. */
async function fill(store: Store): Promise<Town & { readonly by: () => Deciding }> {
  const town = await fillTown(store);
  const draft = { for: { name: "Léa Morvan", kind: "PERSON", orcid: null }, scopes: [], expiresAt: null } as const;
  const { actor } = (await createToken(store, draft, new Date())).token;
  let clock = Date.parse("2031-07-01T00:00:00.000Z");
  const by = (): Deciding => ({
    actor: actor.id satisfies ActorId,
    now: new Date((clock += 1000)),
    why: { reason: "Relu.", sourceUrl: "https://source.example/relu" },
    dryRun: false,
  });
  const quotesOf = async (id: typeof town.withdrawable.id) =>
    ((await store.quotes.ofArticles([id], {}, ALL)).get(id)?.rows ?? []).map(({ row }) => row);
  const agentNamed = async (name: string) => (await store.agents.search(name, null, ALL)).rows[0]?.row.agent;
  const [own, shared, unnamed, last] = await quotesOf(town.withdrawable.id);
  const [neighbour] = town.neighbours;
  const luc = await agentNamed("Luc Zqerrandin");
  if (!own || !shared || !unnamed || !last || !neighbour || luc?.kind !== "person")
    throw new Error("Nothing was read.");
  const attribution = (await store.attributions.ofQuotes([own.id])).get(own.id);
  if (attribution === undefined) throw new Error("Nobody said it.");
  await confirmAttribution(store, attribution.id, null, by());
  await reattributeQuote(store, unnamed.id, { kind: "agent", id: luc.id }, null, by());
  await rejectQuote(store, last.id, "TERM", null, by());
  // Somebody else's article, corrected with a name that only this one prints, and corrected back.
  const theirs = (await quotesOf(neighbour.id)).at(-1);
  if (theirs === undefined) throw new Error("Nothing was read.");
  const wrong = await reattributeQuote(store, theirs.id, { kind: "agent", id: luc.id }, null, by());
  if (wrong.decision === null) throw new Error("Nothing was decided.");
  await undo(store, wrong.decision.id, by());
  const check = { publisher: null, rating: "False", reviewedAt: new Date("2031-06-02T00:00:00Z") };
  for (const [i, { id }] of [own, shared].entries()) {
    const given = { ...check, url: `https://check.example/zqu${i}`, claimReviewed: `Zqorim a payé ${i}` };
    await addFactCheck(store, id, given, by().now);
  }
  const declared = {
    wikidataId: WIKIDATA,
    gender: { value: "male", sourceUrl: "https://catalogue.example/zqerrandin" },
  };
  await declareAgent(store, luc.id, declared, by().now);
  return { ...town, by };
}

const FACETS = (schema.getType("Facet") as unknown as { getValues(): { name: string }[] }).getValues();

/** How everything is asked that needs an argument. */
const ways = (ids: readonly string[]): ConstructorParameters<typeof EveryQuestion>[1] => {
  const of = (...kinds: string[]) => ids.filter((id) => kinds.includes(idKind(id) ?? ""));
  const people = of("Person", "Organization");
  const one = (kind: string) => of(kind).map((id) => ({ id }));
  return {
    agents: ["Zqerrandin", "zqir", "Anne Dorval", "Zqerandin", "Varenne"].map((name) => ({ name, first: 50 })),
    article: [...one("Article"), { url: WITHDRAWABLE.url }, { url: `${WITHDRAWABLE.url}?utm_source=mail` }],
    articles: [
      { first: 50 },
      { text: "Zqorim", first: 50 },
      { text: "quai", orderBy: "RELEVANCE", first: 50 },
      { status: ["WITHHELD", "RETRACTED", "USABLE"], first: 50 },
      { outlet: of("Organization"), first: 50 },
      { range: { from: "2031-03-01", to: "2031-03-31" }, first: 50 },
    ],
    changes: [{ first: 60 }, { since: changeCursor(60), first: 60 }],
    node: ids.map((id) => ({ id })),
    reviewQueue: [{ first: 50 }, { kind: ["ORPHANED_DECISION"], first: 50 }],
    nodes: Array.from({ length: Math.ceil(ids.length / 25) }, (_, i) => ({ ids: ids.slice(i * 25, i * 25 + 25) })),
    organization: one("Organization"),
    person: [...one("Person"), { wikidataId: WIKIDATA }],
    paths: people.flatMap((from) =>
      people
        .filter((to) => to !== from)
        .slice(0, 4)
        .map((to) => ({ from, to })),
    ),
    quote: one("Quote"),
    quoteStats: FACETS.map(({ name }) => ({ filter: {}, by: [name], top: 10 })),
    quotes: [
      { filter: {}, first: 50 },
      { filter: { text: "Zqorim" }, first: 50 },
      { filter: { text: "quai" }, orderBy: "RELEVANCE", first: 50 },
      { filter: { speaker: people, collapseReprints: true }, first: 50 },
      { filter: { about: people }, first: 50 },
      { filter: { topic: of("Topic") }, first: 50 },
      { filter: { not: { text: "rien" } }, first: 50 },
    ],
    verifyQuote: [
      { text: "Je n'ai jamais reçu un sou de la Zqorim" },
      { text: "Nous ouvrirons le quai au printemps, dès que le comité aura rendu son avis" },
    ],
    _entities: [
      {
        representations: [
          ...ids.flatMap((id) => {
            const kind = idKind(id) ?? "";
            return [
              "Article",
              "Attribution",
              "Mention",
              "Organization",
              "Person",
              "Quote",
              "UnnamedSource",
              "Utterance",
            ].includes(kind)
              ? [{ __typename: kind, id }]
              : [];
          }),
          { __typename: "Article", url: WITHDRAWABLE.url },
          { __typename: "Person", wikidataId: WIKIDATA },
        ],
      },
    ],
    ...Object.fromEntries(
      ["Person", "Organization"].flatMap((type) =>
        ["speaksAbout", "spokenAboutBy", "mergeCandidates"].map((field) => [`${type}.${field}`, [{ first: 2 }]]),
      ),
    ),
    "QuoteConnection.facets": FACETS.map(({ name }) => ({ by: `[${name}]` })),
  };
};

describeEachDatabase("Asking for everything", (open) => {
  const statements: string[] = [];
  let store: Store;
  let graph: BothWays;
  let town: Awaited<ReturnType<typeof fill>>;
  let questions: Question[];
  const before = new Map<Question, string>();

  beforeAll(async () => {
    store = await open({ onStatement: (name) => void statements.push(name) });
    town = await fill(store);
    graph = new BothWays(schema, store, statements);
    await graph.start();
    const rows = JSON.stringify(await dump(store));
    const ids = [...new Set(rows.match(/\b[a-z]{3}_[0-9a-z]{24}\b/g))].filter((id) => idKind(id) !== null).sort();
    questions = new EveryQuestion(schema, ways(ids)).about(ids);
  }, 120_000);
  afterAll(() => graph.stop());

  async function answers(question: Question): Promise<string> {
    const variables = { ...question.variables };
    const planned = await graph.planned(question.query, variables);
    const resolved = await graph.byResolvers(question.query, variables);
    expect(planned.body, question.query).toBe(resolved.body);
    expect(JSON.parse(resolved.body), `${question.query} ${JSON.stringify(variables)}`).not.toHaveProperty("errors");
    return resolved.body;
  }

  /** The whole log, as a follower reads it who begins today. */
  async function everyChange([...asked]: readonly Question[]): Promise<string[]> {
    const { query } = asked.find(({ variables }) => "since" in variables) ?? {};
    if (query === undefined) throw new Error("Nobody asks for changes.");
    const pages: string[] = [];
    for (let since: string | null = null, more = true; more;) {
      const { body } = await graph.byResolvers(query, { since, first: 60 });
      pages.push(body);
      const changes = (JSON.parse(body) as { data: { changes: Record<string, Record<string, unknown>> } }).data.changes;
      const info = changes["ChangeConnection_pageInfo_0"] ?? {};
      since = info["PageInfo_endCursor_0"] as string;
      more = info["PageInfo_hasNextPage_0"] === true;
    }
    return pages;
  }

  it("finds words of the article in answers about everything that has words", async () => {
    const marked = new Set<string>();
    for (const question of questions) {
      const answer = await answers(question);
      before.set(question, answer);
      if (MARK.test(wordsIn(answer))) marked.add(question.field);
    }
    console.log(
      `${questions.length} questions of ${new Set(questions.map(({ field }) => field)).size} fields, ${marked.size} of them with words of the article.`,
    );
    for (const field of [
      ...[
        "Query.agents",
        "Query.articles",
        "Query.quotes",
        "Query.quoteStats",
        "Query.paths",
        "Query.verifyQuote",
        "Query._entities",
      ],
      ...[
        "Article.text",
        "Article.headline",
        "Article.authors",
        "Article.topics",
        "Article.publisher",
        "Article.representation",
      ],
      ...[
        "Person.names",
        "Person.name",
        "Person.affiliations",
        "Organization.members",
        "Quote.text",
        "Quote.factChecks",
        "Quote.representation",
      ],
      ...[
        "Attribution.speaker",
        "Mention.surface",
        "UnnamedSource.description",
        "Utterance.text",
        "Decision.before",
        "Decision.words",
      ],
    ]) {
      expect([...marked], field).toContain(field);
    }
  }, 600_000);

  it("finds none while it is withdrawn, nor its address but where it says that it is withdrawn", async () => {
    await withdrawArticle(store, town.withdrawable.id, "RETRACTED", town.by());
    for (const question of questions) {
      const answer = await answers(question);
      expect(
        MARK.exec(wordsIn(answer)),
        `${question.query} ${JSON.stringify(question.variables)}\n${answer}`,
      ).toBeNull();
      expect(answer.replaceAll(WITHDRAWABLE.url, "").includes(MARK_OF_ADDRESS), question.query).toBe(false);
    }
    const followed = await everyChange(questions);
    expect(followed.length).toBeGreaterThan(1);
    for (const answer of followed) expect(MARK.exec(wordsIn(answer)), answer).toBeNull();
  }, 600_000);

  it("finds all of it once it is restored, the same as before but for revisions, the log and the history", async () => {
    await restoreArticle(store, town.withdrawable.id, town.by());
    for (const question of questions) {
      const answer = await answers(question);
      if (question.field === "Query.changes" || /"\w*__?typename":"Decision"|history/.test(question.query)) continue;
      expect(unrevised(answer), question.query).toBe(unrevised(before.get(question) ?? ""));
    }
  }, 600_000);
});

/** Without ids and cursors, in which any letters may stand beside each other. */
const wordsIn = (answer: string): string =>
  answer.replace(/\b[a-z]{3}_[0-9a-z]{24}\b/g, "").replace(/"\w*[cC]ursor\w*":"[\w-]+"/g, "");

const unrevised = (answer: string): string => answer.replace(/"(\w*revision\w*)":\d+/g, '"$1":0');
