/**
 * A port's cargo, made with our stack (type-graphql, `buildSubgraph`, Apollo Server) and with every directive of the
 * federation specification that a subgraph may use; and, in plain SDL, the two subgraphs beside it. All invented.
 */
import "reflect-metadata";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse, type GraphQLSchema } from "graphql";
import {
  Arg,
  buildSchemaSync,
  Directive,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { buildSubgraph } from "../../../server/graph/subgraph.js";

const LINK = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@override", "@external",
      "@requires", "@provides", "@inaccessible", "@composeDirective", "@interfaceObject"])
    @link(url: "https://specs.harbour.example/handling/v1.0", import: ["@handling"])
    @composeDirective(name: "@handling")
  directive @handling on OBJECT`;

@ObjectType()
class Berth {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
@Directive("@shareable")
class Size {
  @Field(() => String)
  class!: string;

  @Field(() => Float)
  tonnes!: number;

  @Directive("@inaccessible")
  @Field(() => String)
  unit!: string;
}

@ObjectType()
@Directive('@key(fields: "email")')
class Shipper {
  @Field(() => ID)
  email!: string;

  @Directive('@override(from: "shippers")')
  @Field(() => String)
  name!: string;

  @Directive("@external")
  @Field(() => Int, { nullable: true })
  bookings?: number;

  @Directive("@external")
  @Field(() => Int)
  years?: number;
}

@ObjectType()
class SurveyFile {
  @Field(() => ID)
  number!: string;

  @Field(() => String)
  outcome!: string;
}

@ObjectType()
@Directive('@key(fields: "file { number }")')
class Survey {
  @Field(() => SurveyFile)
  file!: SurveyFile;
}

@ObjectType()
@Directive('@key(fields: "code line")')
class RetiredContainer {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  line!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType()
@Directive("@handling")
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code line")')
@Directive('@key(fields: "code berth { id }")')
class Container {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  line!: string;

  @Field(() => Berth)
  berth!: Berth;

  @Field(() => Size)
  size!: Size;

  @Directive('@tag(name: "internal")')
  @Field(() => String)
  notes!: string;

  @Directive('@provides(fields: "bookings")')
  @Field(() => Shipper)
  bookedBy!: Shipper;
}

@ObjectType()
@Directive("@interfaceObject")
@Directive('@key(fields: "id")')
class Yard {
  @Field(() => ID)
  id!: string;

  @Field(() => [RetiredContainer])
  retired?: RetiredContainer[];
}

/** What a class declares, as plain data. */
type Row<Type> = { [Name in keyof Type]: Type[Name] extends object ? Row<Type[Name]> : Type[Name] };

const NADIA: Row<Shipper> = { email: "nadia@varenne-lines.example", name: "Nadia Perrec" };

const CONTAINERS: readonly Row<Container>[] = [
  {
    id: "con-1",
    code: "VRN-1",
    line: "Varenne Lines",
    berth: { id: "north" },
    size: { class: "small", tonnes: 1, unit: "t" },
    notes: "Salt",
    bookedBy: { ...NADIA, bookings: 9 },
  },
  {
    id: "con-2",
    code: "VRN-2",
    line: "Strait Freight",
    berth: { id: "south" },
    size: { class: "large", tonnes: 22, unit: "t" },
    notes: "Timber",
    bookedBy: { ...NADIA, bookings: 9 },
  },
];
const RETIRED: Row<RetiredContainer> = { code: "VRN-0", line: "Varenne Lines", reason: "Rust" };
const SURVEY: Row<Survey> = { file: { number: "77", outcome: "Dry" } };

@Resolver(() => Container)
class ContainerResolver {
  @Query(() => Container, { nullable: true })
  container(@Arg("id", () => ID) id: string): Row<Container> | undefined {
    return CONTAINERS.find((container) => container.id === id);
  }
}

@Resolver(() => Shipper)
class ShipperResolver {
  @Directive('@requires(fields: "bookings years")')
  @FieldResolver(() => Float)
  bookingsPerYear(@Root() { bookings = 0, years = 0 }: Row<Shipper>): number {
    return bookings / years;
  }
}

@Resolver(() => Yard)
class YardResolver {
  @FieldResolver(() => [RetiredContainer])
  retired(@Root() { id }: Row<Yard>): Row<RetiredContainer>[] {
    return id === "yard-1" ? [RETIRED] : [];
  }
}

const same = (a: object, b: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(b).every(([key, value]) => {
    const own = (a as Readonly<Record<string, unknown>>)[key];
    return typeof value === "object" && value !== null && typeof own === "object" && own !== null
      ? same(own, value as Readonly<Record<string, unknown>>)
      : own === value;
  });

type Reference = Readonly<Record<string, unknown>>;
const among =
  <Entity extends object>(entities: readonly Entity[]) =>
  (reference: Reference): Entity | null => {
    const keys = Object.fromEntries(Object.entries(reference).filter(([name]) => name !== "__typename"));
    return entities.find((entity) => same(entity, keys)) ?? null;
  };

export const cargo = (): GraphQLSchema =>
  buildSubgraph(
    buildSchemaSync({
      resolvers: [ContainerResolver, ShipperResolver, YardResolver],
      orphanedTypes: [Survey, RetiredContainer, Yard],
      validate: false,
    }),
    LINK,
    {
      Container: { __resolveReference: among(CONTAINERS) },
      RetiredContainer: { __resolveReference: among([RETIRED]) },
      Survey: { __resolveReference: among([SURVEY]) },
      // What the gateway fetched elsewhere for `@requires` comes with the reference.
      Shipper: {
        __resolveReference: (reference: Reference) =>
          reference["email"] === NADIA.email ? { ...NADIA, ...reference } : null,
      },
      Yard: { __resolveReference: ({ id }: Reference) => ({ id }) },
    },
  );

const SHIPPERS = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])
  type Shipper @key(fields: "email") { email: ID! name: String! bookings: Int @shareable years: Int! }
  type Size @shareable { class: String! tonnes: Float! }`;

export const shippers = (): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: parse(SHIPPERS),
    resolvers: {
      Shipper: {
        __resolveReference: ({ email }: Reference) => ({ email, name: "from the shippers", bookings: 12, years: 4 }),
      },
    },
  });

const YARDS = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  type Query { yard(id: ID!): Yard }
  interface Yard @key(fields: "id") { id: ID! }
  type CoveredYard implements Yard @key(fields: "id") { id: ID! roof: String! }`;

export const yards = (): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: parse(YARDS),
    resolvers: {
      Query: { yard: (_: unknown, { id }: { id: string }) => ({ __typename: "CoveredYard", id, roof: "slate" }) },
      Yard: { __resolveType: () => "CoveredYard" },
    },
  });
