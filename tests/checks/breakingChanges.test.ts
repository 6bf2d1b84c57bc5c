import { describe, expect, it } from "vitest";
import { packageJson, PlantedProject } from "./plantedProject.js";

const LONG = 120_000; // milliseconds; each case starts a tool that compiles

const COPIED = ["scripts/checkBreakingChanges.ts", "tsconfig.json"];

/** The least schema with a key, a list, an enum and an input, as it was released. */
const RELEASED = `directive @key(fields: String!) repeatable on OBJECT

type Query {
  article(id: ID, url: String): Article
  articles(first: Int = 20): [Article!]!
}

type Article @key(fields: "id") @key(fields: "url") {
  id: ID!
  url: String!
  headline: String!
  byline: String @deprecated(reason: "Use \`authors\`.")
  status: Status!
}

enum Status {
  USABLE
  WITHHELD
}
`;

const planted = (): PlantedProject =>
  new PlantedProject({ "schema.released.graphql": RELEASED, "schema.graphql": RELEASED }, COPIED);

describe("schema:breaking", () => {
  it("is part of `npm run check`, so CI runs it; it needs two files and no history", () => {
    expect(packageJson.scripts["check"]).toContain("npm run schema:breaking");
  });

  it.each([
    ["a field that may be null now", "headline: String!", "headline: String", "Article.headline"],
    ["a field that is gone", "  headline: String!\n", "", "Article.headline"],
    ["a field under a new name", "headline: String!", "title: String!", "Article.headline"],
    ["an enum value that is gone", "  WITHHELD\n", "", "Status.WITHHELD"],
    ["an argument that is gone", "id: ID, url: String", "id: ID", "Query.article.url"],
    ["a new argument that must be given", "first: Int = 20", "first: Int = 20, outlet: ID!", "Query.articles.outlet"],
    ["a key that other subgraphs refer by", ' @key(fields: "url")', "", "Article.@key"],
  ])(
    "refuses %s",
    async (_, words, by, says) => {
      using project = planted();
      project.replace("schema.graphql", words, by);
      const { code, output } = await project.run("schema:breaking");
      expect(output).toContain(says);
      expect(output).toContain("docs/schema-changes.md");
      expect(code).toBe(1);
    },
    LONG,
  );

  it(
    "lets a schema grow, and lets go what a release had deprecated",
    async () => {
      using project = planted();
      project.replace(
        "schema.graphql",
        '  byline: String @deprecated(reason: "Use `authors`.")\n',
        "  authors: [String!]!\n",
      );
      project.replace("schema.graphql", "first: Int = 20", "first: Int = 20, outlet: ID");
      const { code, output } = await project.run("schema:breaking");
      expect(code, output).toBe(0);
      expect(output).toMatch(/Schema: \d+ changes since the last release, 0 of them breaking\./);
    },
    LONG,
  );

  it(
    "compares from then on with what was released",
    async () => {
      using project = planted();
      project.replace("schema.graphql", "headline: String!", "headline: String");
      expect((await project.run("schema:breaking")).code).toBe(1);
      expect((await project.run("schema:release")).code).toBe(0);
      expect((await project.run("schema:breaking")).code).toBe(0);
    },
    LONG,
  );
});
