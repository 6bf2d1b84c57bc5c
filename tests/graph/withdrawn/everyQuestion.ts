/**
 * One question for every field of the schema: whatever can be asked, is. Fields of nodes are asked of every node of the
 * archive by its id; what is no node is selected whole; the fields queries begin with have their arguments from a table,
 * and one that is not in it fails.
 */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { idKind } from "../../../server/domain/ids.js";

export interface Question {
  /** The field asked for: "Article.quotes". */
  readonly field: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;
/** Ways to ask a field: what its arguments are given. */
type Ways = readonly Readonly<Record<string, unknown>>[];

const DEEPEST = 7;
/** So many nodes at once: more would be too much to ask of some fields. */
const AT_ONCE = 5;

export class EveryQuestion {
  /** @param roots the ways to ask each field of the type Query; and each other field that needs arguments but enums */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly roots: Readonly<Record<string, Ways>>,
  ) {}

  /** @param ids everything that has or had one */
  about(ids: readonly string[]): Question[] {
    return [...this.roots_(), ...this.nodeTypes().flatMap((type) => this.ofNodes(type, ids))];
  }

  private nodeTypes(): readonly GraphQLObjectType[] {
    const node = this.schema.getType("Node");
    if (!isAbstractType(node)) throw new Error("There is no interface Node.");
    return this.schema.getPossibleTypes(node);
  }

  private roots_(): Question[] {
    const query = this.schema.getQueryType();
    if (!query) throw new Error("The schema has no queries.");
    const fields = Object.values(query.getFields()).filter(({ name }) => name !== "_service");
    return fields.flatMap((field) => {
      const ways = this.roots[field.name];
      if (ways === undefined) throw new Error(`Query.${field.name} is new: say in the test how it can be asked.`);
      return ways.map((variables): Question => {
        const given = field.args.filter(({ name }) => name in variables);
        const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
        const asked = given.map(({ name }) => `${name}: $${name}`).join(", ");
        const [head, args] = given.length === 0 ? ["query", ""] : [`query (${declared})`, `(${asked})`];
        return {
          field: `Query.${field.name}`,
          query: `${head} { ${field.name}${args}${this.below(field, 0)} }`,
          variables,
        };
      });
    });
  }

  private ofNodes(type: GraphQLObjectType, ids: readonly string[]): Question[] {
    const own = ids.filter((id) => idKind(id) === type.name);
    const groups = Array.from({ length: Math.ceil(own.length / AT_ONCE) }, (_, i) =>
      own.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
    );
    return Object.values(type.getFields()).flatMap((field) =>
      groups.map((group) => ({
        field: `${type.name}.${field.name}`,
        query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${this.selected(type, field, 0)} } } }`,
        variables: { ids: group },
      })),
    );
  }

  /** A field in all ways in which it can be asked, each under an alias of its own, as types may differ. */
  private selected(type: GraphQLCompositeType, field: Field, depth: number): string {
    return this.argumentsOf(type, field)
      .map((args, i) => `${type.name}_${field.name}_${i}: ${field.name}${args}${this.below(field, depth)}`)
      .join(" ");
  }

  private below(field: Field, depth: number): string {
    const type = getNamedType(field.type);
    return isCompositeType(type) ? ` ${this.selection(type, depth + 1)}` : "";
  }

  /** Of a node only what it says by itself, since it is asked of by its id; of anything else all there is. */
  private selection(type: GraphQLCompositeType, depth: number): string {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const parts = possible.map((one) => {
      const isNode = one.getInterfaces().some(({ name }) => name === "Node");
      const fields = Object.values(one.getFields()).filter(
        (field) =>
          !(isNode && field.args.some((arg) => isNonNullType(arg.type))) &&
          (!isCompositeType(getNamedType(field.type)) || (!isNode && depth < DEEPEST)),
      );
      return `... on ${one.name} { __typename ${fields.map((field) => this.selected(one, field, depth)).join(" ")} }`;
    });
    return `{ ${parts.join(" ")} }`;
  }

  private argumentsOf(type: GraphQLCompositeType, field: Field): string[] {
    const known = this.roots[`${type.name}.${field.name}`];
    if (known !== undefined) {
      return known.map(
        (args) =>
          `(${Object.entries(args)
            .map(([name, literal]) => `${name}: ${String(literal)}`)
            .join(", ")})`,
      );
    }
    const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    if (needed.length > 1) throw new Error(`${type.name}.${field.name} is new: say in the test how it can be asked.`);
    const [one] = needed.length === 1 ? needed : field.args.filter(({ name }) => name === "locale" || name === "unit");
    const values = one === undefined ? [] : valuesOf(type, field, one);
    const asked = values.map((value) => `(${one?.name ?? ""}: ${value})`);
    return needed.length === 1 ? asked : ["", ...asked];
  }
}

function valuesOf(type: GraphQLCompositeType, field: Field, argument: GraphQLArgument): string[] {
  const named = getNamedType(argument.type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  if (argument.name === "locale") return ['"fr"'];
  throw new Error(`${type.name}.${field.name} is new: say in the test how it can be asked.`);
}
