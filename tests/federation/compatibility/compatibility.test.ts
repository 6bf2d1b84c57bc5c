/**
 * The checks of Apollo's subgraph compatibility suite, over types of our own. They ask what the stack can do: the SDL
 * says it, the subgraph answers so, and a gateway in front of it and its neighbours makes use of it. Dixit's own schema
 * uses `@link`, `@key` (one field, repeated, and on an interface), `@shareable`, `@cost` and `@listSize`; for those the
 * files beside this folder ask the same of Dixit itself. The other directives are for subgraphs that grow out of it.
 */
import { composeServices } from "@apollo/composition";
import { ApolloGateway, LocalGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginInlineTrace } from "@apollo/server/plugin/inlineTrace";
import { Kind, parse, print, stripIgnoredCharacters, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sdlOf } from "../sdl.js";
import { cargo, shippers, yards } from "./cargo.js";

// The gateway would report that it runs, to a host that is not ours.
vi.stubEnv("APOLLO_TELEMETRY_DISABLED", "1");

const schemas: Readonly<Record<string, GraphQLSchema>> = { cargo: cargo(), shippers: shippers(), yards: yards() };

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const asker =
  (server: ApolloServer) =>
  async (query: string, variables: Record<string, unknown> = {}, headers = new HeaderMap()): Promise<Answer> => {
    const http = { method: "POST", headers, search: "", body: {} };
    const { body } = await server.executeOperation({ query, variables, http });
    if (body.kind !== "single") throw new Error("The answer came in parts.");
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };

describe("a subgraph made with our stack", () => {
  const subgraph = new ApolloServer({
    schema: schemas["cargo"] ?? cargo(),
    plugins: [ApolloServerPluginInlineTrace()],
  });
  const ask = asker(subgraph);
  let gateway: ApolloServer;
  let askGateway: ReturnType<typeof asker>;
  let supergraph: string;
  let sdl: string;

  beforeAll(async () => {
    const services = await Promise.all(
      Object.entries(schemas).map(async ([name, schema]) => ({
        name,
        url: `http://${name}.example/`,
        typeDefs: parse(await sdlOf(schema)),
      })),
    );
    const composed = composeServices(services);
    if (composed.supergraphSdl === undefined) throw new Error(composed.errors.map(String).join("\n"));
    supergraph = composed.supergraphSdl;
    gateway = new ApolloServer({
      gateway: new ApolloGateway({
        supergraphSdl: supergraph,
        buildService: ({ name }) => new LocalGraphQLDataSource(schemas[name] ?? cargo()),
      }),
    });
    await gateway.start();
    askGateway = asker(gateway);
    sdl = stripIgnoredCharacters(await sdlOf(cargo()));
  });
  afterAll(async () => {
    await gateway.stop();
    await subgraph.stop();
  });

  const entity = async (representation: object, selection: string): Promise<unknown> => {
    const { data, errors } = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
      { representations: [representation] },
    );
    expect(errors).toBeUndefined();
    return (data as { _entities: unknown[] })._entities[0];
  };
  const throughGateway = async (query: string): Promise<unknown> => {
    const { data, errors } = await askGateway(query);
    expect(errors).toBeUndefined();
    return data;
  };

  const directivesOn = (type: string): string => {
    const defined = parse(sdl).definitions.find(
      (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type,
    );
    return defined?.kind === Kind.OBJECT_TYPE_DEFINITION ? (defined.directives ?? []).map(print).join(" ") : "";
  };

  it("has the types and fields that the specification asks of it", async () => {
    const { data } = await ask(`{
      service: __type(name: "_Service") { kind fields { name type { name } } }
      entity: __type(name: "_Entity") { kind possibleTypes { name } }
      any: __type(name: "_Any") { kind }
      query: __type(name: "Query") { fields { name } }
    }`);
    expect(data).toMatchObject({
      // The reference implementation, which is ours too, leaves `sdl` nullable.
      service: { kind: "OBJECT", fields: [{ name: "sdl", type: { name: "String" } }] },
      entity: {
        kind: "UNION",
        possibleTypes: ["Container", "RetiredContainer", "Shipper", "Survey", "Yard"].map((name) => ({ name })),
      },
      any: { kind: "SCALAR" },
      query: { fields: expect.arrayContaining([{ name: "_entities" }, { name: "_service" }]) as unknown },
    });
  });

  it("links exactly one version of the federation specification", () => {
    expect(sdl.match(/@link\(url:"https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+"/g)).toHaveLength(1);
  });

  it("prints a @key of one field", () => {
    expect(sdl).toMatch(/type Shipper@key\(fields:"email"[^)]*\)\{/);
  });
  it("resolves a @key of one field", async () => {
    expect(
      await entity({ __typename: "Shipper", email: "nadia@varenne-lines.example" }, "... on Shipper { name }"),
    ).toEqual({ name: "Nadia Perrec" });
  });

  it("prints a @key of several fields", () => {
    expect(sdl).toMatch(/type RetiredContainer@key\(fields:"code line"[^)]*\)\{/);
  });
  it("resolves a @key of several fields", async () => {
    expect(
      await entity(
        { __typename: "RetiredContainer", code: "VRN-0", line: "Varenne Lines" },
        "... on RetiredContainer { reason }",
      ),
    ).toEqual({ reason: "Rust" });
  });

  it("prints a @key with a field inside another", () => {
    expect(sdl).toMatch(/type Survey@key\(fields:"file \{ number \}"[^)]*\)\{/);
  });
  it("resolves a @key with a field inside another", async () => {
    expect(
      await entity({ __typename: "Survey", file: { number: "77" } }, "... on Survey { file { outcome } }"),
    ).toEqual({
      file: { outcome: "Dry" },
    });
  });

  it("prints every @key of a type", () => {
    const container = directivesOn("Container");
    for (const key of ["id", "code line", "code berth { id }"]) expect(container).toContain(`@key(fields: "${key}"`);
  });
  it("resolves a type by any of its keys", async () => {
    for (const keys of [
      { id: "con-2" },
      { code: "VRN-2", line: "Strait Freight" },
      { code: "VRN-2", berth: { id: "south" } },
    ]) {
      expect(await entity({ __typename: "Container", ...keys }, "... on Container { id notes }")).toEqual({
        id: "con-2",
        notes: "Timber",
      });
    }
  });

  it("prints @shareable", () => {
    expect(sdl).toMatch(/type Size@shareable\{/);
  });
  it("answers for a shared type", async () => {
    expect(await throughGateway(`{ container(id: "con-1") { size { class tonnes } } }`)).toEqual({
      container: { size: { class: "small", tonnes: 1 } },
    });
  });

  it("prints @tag, and the supergraph keeps it", () => {
    expect(sdl).toContain('notes:String!@tag(name:"internal")');
    expect(supergraph).toMatch(/notes: String!.*@tag\(name: "internal"\)/);
  });

  it("prints @override", () => {
    expect(sdl).toContain('name:String!@override(from:"shippers")');
  });
  it("is asked for what it overrides", async () => {
    expect(await throughGateway(`{ container(id: "con-1") { bookedBy { name } } }`)).toEqual({
      container: { bookedBy: { name: "Nadia Perrec" } },
    });
  });

  it("prints @external and @requires", () => {
    expect(sdl).toContain("years:Int!@external");
    expect(sdl).toContain('bookingsPerYear:Float!@requires(fields:"bookings years")');
  });
  it("computes from what another subgraph was asked for first", async () => {
    // Four years, as the shippers say; nine bookings, which this subgraph provides itself where they say twelve.
    expect(await throughGateway(`{ container(id: "con-1") { bookedBy { bookingsPerYear } } }`)).toEqual({
      container: { bookedBy: { bookingsPerYear: 9 / 4 } },
    });
  });

  it("prints @provides", () => {
    expect(sdl).toContain('bookedBy:Shipper!@provides(fields:"bookings")');
  });
  it("gives what it provides itself", async () => {
    expect(await throughGateway(`{ container(id: "con-1") { bookedBy { bookings } } }`)).toEqual({
      container: { bookedBy: { bookings: 9 } },
    });
  });

  it("prints @inaccessible, under that name", () => {
    expect(sdl).toContain("unit:String!@inaccessible");
  });
  it("answers for what is inaccessible, and the gateway does not show it", async () => {
    expect((await ask(`{ container(id: "con-1") { size { unit } } }`)).data).toEqual({
      container: { size: { unit: "t" } },
    });
    expect((await askGateway(`{ container(id: "con-1") { size { unit } } }`)).errors).toHaveLength(1);
  });

  it("prints @composeDirective with a directive of its own, which the supergraph keeps", () => {
    expect(sdl).toMatch(/@link\(url:"https:\/\/specs\.harbour\.example\/handling\/v1\.0"[^)]*import:\["@handling"\]/);
    expect(sdl).toContain('@composeDirective(name:"@handling")');
    expect(sdl).toContain("directive@handling on OBJECT");
    expect(supergraph).toMatch(/type Container[\s\S]{0,400}@handling/);
  });

  it("prints an entity as an @interfaceObject", () => {
    expect(directivesOn("Yard")).toContain("@interfaceObject");
    expect(directivesOn("Yard")).toContain('@key(fields: "id"');
  });
  it("adds fields to all implementations of an interface that it knows only as an object", async () => {
    expect(
      await throughGateway(`{ yard(id: "yard-1") { __typename retired { code reason } ... on CoveredYard { roof } } }`),
    ).toEqual({ yard: { __typename: "CoveredYard", retired: [{ code: "VRN-0", reason: "Rust" }], roof: "slate" } });
  });

  it("traces itself when the gateway asks for it (ftv1)", async () => {
    const headers = new HeaderMap([["apollo-federation-include-trace", "ftv1"]]);
    const { data, extensions } = await ask("{ __typename }", {}, headers);
    expect(data).toEqual({ __typename: "Query" });
    expect(extensions?.["ftv1"]).toMatch(/^[\w+/=]+$/);
  });
});
