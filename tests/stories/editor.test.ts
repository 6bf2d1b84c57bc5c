/** What an editor does about two spellings of one person, as they ask it, over HTTP. */
import { readFile } from "node:fs/promises";
import { beforeAll, afterAll, expect, it } from "vitest";
import { reprocess } from "../../server/pipeline/reprocess.js";
import { articleId, type ArticleId } from "../../server/domain/ids.js";
import { describeEachDatabase } from "../support/databases.js";
import { Newsroom, PAYLOAD, type Payload } from "../graph/decisions/newsroom.js";

/** Too far from her name for a machine to take it for a slip, and near enough for a reader. */
const ARTICLES = {
  right: `Le quai rouvre

La ministre des Ports, Odile Tresgast, a rouvert le quai. « Le quai est à vous », a déclaré Odile Tresgast.`,
  slip: `La foule au port

« Nous avons tenu parole », a lancé Odette Trégasse devant la foule.`,
};
const url = (name: keyof typeof ARTICLES): string => `https://courrier.example/${name}`;

interface Preview {
  readonly preview: {
    readonly quotesMoved: number;
    readonly conflicts: readonly {
      readonly kind: string;
      readonly by: { readonly name: string };
      readonly reason: string;
    }[];
    readonly errors: readonly { readonly code: string; readonly message: string }[];
  };
}

describeEachDatabase("an editor who finds a slip", (open) => {
  let room: Newsroom;
  let variables: { readonly keep: string; readonly dup: readonly string[] };
  let story: string;
  beforeAll(async () => {
    room = await Newsroom.open(open);
    story = await readFile("tests/stories/05-editor-merge.graphql", "utf8");
    await tellBoth();
    variables = { keep: await room.named("Odile Tresgast"), dup: [await room.named("Odette Trégasse")] };
    expect(variables.dup).not.toContain(variables.keep);
  });
  afterAll(() => room.close());

  const tellBoth = async (): Promise<void> => {
    for (const name of ["right", "slip"] as const) await room.ingest(url(name), ARTICLES[name]);
  };
  const speakerOf = async (name: keyof typeof ARTICLES): Promise<string | undefined> => {
    const quotes = await room.quotes(articleId(url(name)));
    return quotes[0]?.attribution.speaker?.id;
  };

  it("sees what a merge would move and changes nothing, and sees who decided otherwise", async () => {
    expect(await room.data<Preview>(story, variables)).toEqual({
      preview: { quotesMoved: 1, conflicts: [], errors: [] },
    });
    expect(await speakerOf("slip")).toBe(variables.dup[0]);
    const { it: apart } = await room.data<{ it: Payload }>(
      `mutation ($a: ID!, $b: ID!) { it: keepDistinct(a: $a, b: $b, why: { reason: "Deux sœurs." }) { ${PAYLOAD} } }`,
      { a: variables.keep, b: variables.dup[0] },
      room.marek,
    );
    const { preview } = await room.data<Preview>(story, variables);
    expect(preview).toMatchObject({
      quotesMoved: 0,
      conflicts: [{ kind: "DISTINCT", by: { name: "Marek Sedlo" }, reason: "Deux sœurs." }],
      errors: [{ code: "CONFLICTS_WITH_DECISION" }],
    });
    expect(await room.undo(apart.decision?.id)).toMatchObject({ errors: [] });
  });

  it("merges; it stays through the same texts and another reading, and goes back when it is undone", async () => {
    const merged = await room.decide(
      `mergeAgents(keep: $keep, merge: $dup, why: { reason: "Une coquille." })`,
      "$keep: ID!, $dup: [ID!]!",
      variables,
    );
    expect(merged).toMatchObject({ errors: [], decision: { kind: "MERGE" } });
    expect(await speakerOf("slip")).toBe(variables.keep);
    await tellBoth();
    expect(await speakerOf("slip")).toBe(variables.keep);
    for (const name of ["right", "slip"] as const) {
      const id: ArticleId = articleId(url(name));
      expect(await reprocess(room.server.store, id, new Date())).not.toBeNull();
    }
    expect(await speakerOf("slip")).toBe(variables.keep);
    await room.ingest(url("slip"), `${ARTICLES.slip}\n\nLe conseil se réunira jeudi.`);
    expect(await speakerOf("slip")).toBe(variables.keep);
    expect(await room.undo(merged.decision?.id)).toMatchObject({ errors: [] });
    expect(await speakerOf("slip")).toBe(variables.dup[0]);
    expect(await speakerOf("right")).toBe(variables.keep);
  });
});
