/** Random valid operations over whatever the schema holds. */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import type { Pool } from "./pool.js";

export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Settings {
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  /** Whether the field may be selected. */
  readonly takes: (type: string, field: string) => boolean;
}

/** What is selected in one place so far: under each key which field, asked what, and what is selected of it. */
type Scope = Map<string, { readonly said: string; readonly below: Scope }>;

const LONG = "anAliasOfMoreThanSixtyThreeCharactersWhichIsMoreThanANameMayHaveInPostgreSQL";

export class OperationWriter {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];
  private fieldsLeft = 40;
  private names = 0;

  private drawn = 0;

  /** @param draws numbers that decide everything; when they run out, nothing more is selected */
  constructor(
    private readonly draws: readonly number[],
    private readonly settings: Settings,
  ) {}

  operation(): RandomOperation {
    const root = this.settings.schema.getQueryType();
    if (!root) throw new Error("The schema has no queries.");
    const selected = this.selections(root, new Map(), 0);
    const declared = this.declared.length === 0 ? "" : `(${this.declared.join(", ")})`;
    return { query: `query Q${declared} ${selected}\n${this.fragments.join("\n")}`, variables: this.variables };
  }

  private below(most: number): number {
    return (this.draws[this.drawn++] ?? 0) % most;
  }

  private happens(percent: number): boolean {
    return this.below(100) < percent;
  }

  private pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  }

  private selections(type: GraphQLCompositeType, scope: Scope, depth: number): string {
    const parts: string[] = [];
    const wanted = 1 + this.below(depth === 0 ? 2 : 4);
    for (let i = 0; i < wanted; i++) {
      const part = this.selection(type, scope, depth);
      if (part !== null) parts.push(part);
    }
    return `{ ${parts.length === 0 ? "__typename" : parts.join(" ")} }`;
  }

  private selection(type: GraphQLCompositeType, scope: Scope, depth: number): string | null {
    if (depth < 12 && this.happens(isAbstractType(type) ? 50 : 10)) return this.fragment(type, scope, depth);
    if (this.happens(8)) return `__typename${this.directive()}`;
    if (!("getFields" in type)) return null;
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        this.settings.takes(type.name, field.name) &&
        !field.name.startsWith("_") &&
        (depth < 10 || !isCompositeType(getNamedType(field.type))),
    );
    // Lists are looked into more often than they are counted.
    const edges = fields.find(({ name }) => name === "edges");
    if (edges !== undefined && this.happens(60)) return this.field(type.name, edges, scope, depth);
    return fields.length === 0 ? null : this.field(type.name, this.pick(fields), scope, depth);
  }

  private field(parent: string, field: GraphQLField<unknown, unknown>, scope: Scope, depth: number): string | null {
    if (this.fieldsLeft <= 0 || this.drawn >= this.draws.length) return null;
    this.fieldsLeft--;
    const args = field.args.flatMap((arg) => this.argument(parent, field, arg) ?? []);
    const asked = args.length === 0 ? "" : `(${args.join(", ")})`;
    const said = `${field.name}${asked}: ${String(field.type)}`;
    const alias = this.happens(15) ? this.alias() : null;
    let key = alias ?? field.name;
    const there = scope.get(key);
    // Under one key only the same may be asked; then it is answered once, with all that is selected of it.
    if (there !== undefined && there.said !== said) key = this.alias();
    const below = scope.get(key)?.below ?? (new Map() as Scope);
    scope.set(key, { said, below });
    const type = getNamedType(field.type);
    const selected = isCompositeType(type) ? ` ${this.selections(type, below, depth + 1)}` : "";
    return `${key === field.name ? "" : `${key}: `}${field.name}${asked}${this.directive()}${selected}`;
  }

  private alias(): string {
    this.names++;
    return this.happens(5) ? `${LONG}${this.names}` : `a${this.names}`;
  }

  private fragment(type: GraphQLCompositeType, scope: Scope, depth: number): string {
    const { schema } = this.settings;
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const around = possible.flatMap((one) => ("getInterfaces" in one ? one.getInterfaces() : []));
    const on: GraphQLCompositeType = this.pick([type, ...possible, ...around]);
    const selected = this.selections(on, scope, depth + 1);
    if (this.happens(30)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${on.name} ${selected}`);
      return `...${name}${this.directive()}`;
    }
    return on === type && this.happens(30)
      ? `...${this.directive()} ${selected}`
      : `... on ${on.name}${this.directive()} ${selected}`;
  }

  private directive(): string {
    if (this.happens(92)) return "";
    const value = this.happens(50);
    return ` @${this.happens(50) ? "skip" : "include"}(if: ${this.happens(50) ? String(value) : this.variable("Boolean!", value)})`;
  }

  private argument(parent: string, field: GraphQLField<unknown, unknown>, arg: GraphQLArgument): string[] | null {
    const required = isNonNullType(arg.type) && arg.defaultValue === undefined;
    // A root field by an id or a URL is nothing without one.
    const wanted = required ? 100 : parent === "Query" && arg.name === "id" ? 90 : arg.name === "first" ? 60 : 25;
    if (!this.happens(wanted)) return null;
    const kinds = parent === "Query" ? [getNamedType(field.type).name] : [];
    const value = this.value(arg.type, arg.name, { list: field.name, kinds });
    return value === undefined ? null : [`${arg.name}: ${this.inVariable(arg.type, value)}`];
  }

  private inVariable(type: GraphQLInputType, value: unknown): string {
    return this.happens(30) ? this.variable(String(type), value) : literal(value, type);
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  /** A value as a variable holds it. */
  private value(type: GraphQLInputType, name: string, of: { list: string; kinds: readonly string[] }): unknown {
    if (!isNonNullType(type) && this.happens(6)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const items = Array.from({ length: this.below(4) }, () => this.value(nullable.ofType, name, of));
      return items.filter((item) => item !== undefined);
    }
    if (isEnumType(nullable)) return this.pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) return this.inputObject(nullable.getFields(), of);
    const { pool } = this.settings;
    switch (getNamedType(nullable).name) {
      case "ID":
        if (this.happens(3)) return "no-id";
        return this.pick(this.happens(90) ? pool.idsFor(name, of.kinds) : pool.ids());
      case "Int":
        return name === "first" ? (this.happens(97) ? this.below(7) : this.pick([-1, 100, 101])) : this.below(40);
      case "Float":
        return this.happens(97) ? this.pick([0, 0.5, 0.7, 0.9, 1]) : 2;
      case "Boolean":
        return this.happens(50);
      case "String":
        if (name === "after") return this.happens(95) ? this.pick(pool.cursorsOf(of.list)) : "bm9uZQ";
        return this.pick(pool.words);
      case "URL":
        return this.pick(pool.urls);
      case "Locale":
        return this.pick(["fr", "en", "fr-CA", "de"]);
      case "CountryCode":
        return this.pick(["FR", "GB"]);
      case "PartialDate":
        return this.pick(["2031", "2031-03", "2031-03-05", "2031-04", "2030", "2032-02-29", "9999"]);
      case "DateTime":
        return "2031-03-05T00:00:00Z";
      default:
        return undefined;
    }
  }

  private inputObject(
    fields: Readonly<Record<string, { readonly type: GraphQLInputType }>>,
    of: { list: string; kinds: readonly string[] },
  ): Record<string, unknown> {
    const chosen = Object.entries(fields).flatMap(([name, { type }]) => {
      if (!isNonNullType(type) && !this.happens(100 / Math.max(4, Object.keys(fields).length))) return [];
      const value = this.value(type, name, of);
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries(chosen);
  }
}

/** The value as it is written in a document. */
function literal(value: unknown, type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (value === null) return "null";
  if (Array.isArray(value) && isListType(nullable)) {
    return `[${value.map((item) => literal(item, nullable.ofType)).join(", ")}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const written = Object.entries(value as object).flatMap(([name, part]) => {
      const field = fields[name];
      return field === undefined ? [] : [`${name}: ${literal(part, field.type)}`];
    });
    return `{${written.join(", ")}}`;
  }
  return isEnumType(nullable) && typeof value === "string" ? value : JSON.stringify(value);
}
