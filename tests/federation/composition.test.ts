import { readFile } from "node:fs/promises";
import { buildSchema, isInterfaceType, isObjectType, printSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { directory } from "../../examples/federation/directory.js";
import { newsroom } from "../../examples/federation/newsroom.js";
import { buildGraphSchema } from "../../server/graph/schema.js";
import { COMPOSERS, supergraphOf } from "./composers.js";
import { sdlOf } from "./sdl.js";

const committed = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8");
const at = (name: string, sdl: string) => ({ name, url: `http://${name}.example/`, sdl });
const neighbours = [at("newsroom", await sdlOf(newsroom([], new Map()))), at("directory", await sdlOf(directory([])))];
const own = await sdlOf(buildGraphSchema());

describe.each(COMPOSERS)("composed by $composer", ({ compose }) => {
  it("the committed schema and what the server says of itself both compose with a newsroom and a directory", () => {
    const [file, served] = [committed, own].map((sdl) =>
      buildSchema(supergraphOf(compose, [at("dixit", sdl), ...neighbours]), { assumeValid: true }),
    );
    expect(file && printSchema(file)).toBe(served && printSchema(served));
  });

  it("Agent stays an interface, and what a newsroom adds to it every person and organization has", () => {
    const supergraph = buildSchema(supergraphOf(compose, [at("dixit", committed), ...neighbours]), {
      assumeValid: true,
    });
    const agent = supergraph.getType("Agent");
    if (!isInterfaceType(agent)) throw new Error("Agent is no interface.");
    expect(agent.getFields()["deskNote"]?.type.toString()).toBe("String");
    expect(
      supergraph
        .getPossibleTypes(agent)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["Organization", "Person"]);
    for (const name of ["Person", "Organization"]) {
      const type = supergraph.getType(name);
      expect(isObjectType(type) && type.getFields()["deskNote"], name).toBeTruthy();
    }
  });
});

describe.each(COMPOSERS)("what the schema says of scopes, composed by $composer", ({ compose }) => {
  const import_ = (names: string) => committed.replace('"@shareable"]', `"@shareable"${names}]`);

  it("stays with Dixit, which enforces it, so that a gateway that knows nothing of it starts", () => {
    expect(committed).toContain('@requiresScopes(scopes: [["ingest"]])');
    expect(supergraphOf(compose, [at("dixit", committed), ...neighbours])).not.toMatch(/requiresScopes|authenticated/);
  });

  it("is for routers to enforce as soon as somebody imports it", () => {
    const sdl = import_(', "@authenticated", "@requiresScopes"');
    expect(supergraphOf(compose, [at("dixit", sdl), ...neighbours])).toMatch(
      /ingest\([^)]*\): IngestPayload! .*@requiresScopes\(scopes: \[\["ingest"\]\]\)/,
    );
  });
});

describe("an @interfaceObject beside a type that implements the interface", () => {
  const both = at(
    "both",
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@interfaceObject"])
     type Agent @key(fields: "id") @interfaceObject { id: ID! deskNote: String }
     type Person @key(fields: "id") { id: ID! portrait: String }`,
  );

  it("is refused by Apollo's composer, so whoever adds to every Agent adds to Person in another subgraph", () => {
    const [apollo] = COMPOSERS;
    const { supergraph, errors } = apollo.compose([at("dixit", committed), both]);
    expect(supergraph === null).toBe(true);
    expect(errors.join()).toContain('Interface type "Agent" is defined as an @interfaceObject');
  });
});
