/** Walks what an operation selects, and plans how it is read. */
import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  OperationTypeNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";
import { checkArguments, dependsOnVariables, makeAsk } from "./arguments.js";
import { aliasOf, column, present, withCursors } from "./columns.js";
import { planPage } from "./compilePage.js";
import type { Operation } from "./operation.js";
import type { Ask, Case, Member, ObjectValue, Plan, Rows, SourceRows, Value, Variables } from "./plan.js";
import { Questions, type Answered } from "./questions.js";
import { selected, type Selected } from "./selected.js";
import { fieldsOf, type Fields, type Selecting } from "./selection.js";
import { judged, Unplanned } from "./unplanned.js";
import type {
  Arguments,
  ChoiceField,
  EveryField,
  Field,
  Keys,
  Kinds,
  OneField,
  QuestionField,
  Source,
  TypeMap,
} from "./vocabulary.js";

export type Types = Readonly<Record<string, TypeMap>>;

/** Each set of rows is a subquery; with more of them, preparing a statement takes longer than answering it. */
const MOST_ROWS = 100;
/** What is selected of an interface may be planned once for each of its types, so a plan can outgrow its document. */
const MOST_VALUES = 5_000;

/** The plan for variables that give these answers; null where there is none. */
export interface Compiled {
  readonly plan: Plan | null;
  readonly answered: readonly Answered[];
}

export function compile(operation: Operation, types: Types, variables: Variables): Compiled {
  const questions = new Questions(variables);
  try {
    return { plan: new Compiler(operation, types, questions).plan(), answered: questions.answered };
  } catch (error) {
    if (error instanceof Unplanned) return { plan: null, answered: questions.answered };
    throw error;
  }
}

export class Compiler {
  private readonly selecting: Selecting;
  private readonly asks: Ask[] = [];
  private rowsMade = 0;
  private valuesMade = 0;

  constructor(
    private readonly operation: Operation,
    private readonly types: Types,
    private readonly questions: Questions,
  ) {
    this.selecting = { ...operation, isTrue: (variable) => questions.isTrue(variable) };
  }

  plan(): Plan {
    const { schema, definition } = this.operation;
    const root = schema.getQueryType();
    if (definition.operation !== OperationTypeNode.QUERY || !root) throw new Unplanned("Only queries are planned.");
    const fields = fieldsOf(this.selecting, root, [definition.selectionSet]);
    return { value: this.object(root, fields, null), asks: this.asks };
  }

  /** What is selected of a row as an object of this type. */
  object(type: GraphQLObjectType, fields: Fields, rows: Rows | null, typeName?: Value): ObjectValue {
    const map = this.types[type.name] ?? {};
    const members: Member<Value>[] = [];
    for (const [key, nodes] of fields) {
      this.countValue();
      const name = nodes[0]?.name.value ?? "";
      const value =
        name === "__typename"
          ? (typeName ?? { is: "constant" as const, json: JSON.stringify(type.name) })
          : this.field(selected(type, nodes), map[name], rows);
      members.push({ key, value });
    }
    return { is: "object", members };
  }

  fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
    return fieldsOf(
      this.selecting,
      type,
      nodes.flatMap((node) => node.selectionSet ?? []),
    );
  }

  private field(of: Selected, field: Field | undefined, rows: Rows | null): Value {
    if (field === undefined) throw new Unplanned(`${of.definition.name} has no place in the map.`);
    switch (field.is) {
      case "question":
        return this.answered(of, field, rows);
      case "one":
      case "every":
        checkArguments(of.definition, of.node, "read" in field.keys ? field.keys.args : []);
        return this.related(of, field, rows);
      case "page":
        checkArguments(of.definition, of.node, field.list.args);
        return planPage(this, of, field, rows);
      case "constant":
      case "column":
      case "cursor":
      case "differing":
      case "sameRow":
      case "choice":
        checkArguments(of.definition, of.node, []);
        return this.ofRow(of, field, present(rows));
    }
  }

  /** A field that is made of the row at hand. */
  private ofRow(of: Selected, field: Exclude<Field, { is: "question" | "one" | "every" | "page" }>, rows: Rows): Value {
    switch (field.is) {
      case "constant":
        return field;
      case "column": {
        const { column: name, ...printed } = field;
        return { ...printed, column: column(rows, name) };
      }
      case "cursor":
        return { is: "cursor", rows: withCursors(rows) };
      case "differing":
        return rows.source.has.includes(aliasOf(field.column))
          ? { is: "differing", column: column(rows, field.column), from: column(rows, field.from) }
          : { is: "constant", json: "null" };
      case "sameRow": {
        const type = getNamedType(of.definition.type);
        if (!isObjectType(type)) throw new Unplanned("What is made of the same row is of one type.");
        const value = this.object(type, this.fieldsOf(type, of.nodes), rows);
        return field.present === undefined ? value : { ...value, present: column(rows, field.present) };
      }
      case "choice":
        return this.choice(of, field, rows);
    }
  }

  private answered(of: Selected, field: QuestionField, rows: Rows | null): Value {
    checkArguments(of.definition, of.node, field.args);
    const answer = (variables: Variables): string => field.answer(argumentsOf(of, variables));
    const given = dependsOnVariables(of.node) ? this.questions.ask(answer) : judged(() => answer({}));
    const chosen = field.field(given);
    if (chosen === undefined) throw new Unplanned(`${of.definition.name} is not planned when it is asked like this.`);
    // Its arguments have been checked, and those that the chosen field reads are among them.
    if (chosen.is === "one" || chosen.is === "every") return this.related(of, chosen, rows);
    if (chosen.is === "constant") return chosen;
    if (chosen.is === "column") return this.ofRow(of, chosen, present(rows));
    throw new Unplanned(`A question cannot lead to a ${chosen.is}.`);
  }

  /** A field that is made of other rows. */
  private related(of: Selected, field: OneField | EveryField, rows: Rows | null): Value {
    if (field.is === "one" && field.beside !== undefined && rows?.source.has.includes(field.beside) === true) {
      return field.value === undefined
        ? this.rowAs(of.definition.type, of.nodes, rows, undefined)
        : this.ofRow(of, field.value, rows);
    }
    const related = this.rows(of, field.source, field.keys, rows);
    const value =
      field.value === undefined
        ? this.rowAs(of.definition.type, of.nodes, related, field.source.type)
        : this.ofRow(of, field.value, related);
    return field.is === "one"
      ? { is: "one", rows: related, value, missing: field.missing }
      : { is: "every", rows: related, value };
  }

  /** Kinds that lead to the same relation are one case. */
  private choice(of: Selected, field: ChoiceField, rows: Rows): Value {
    const kinds = new Map<OneField, string[]>();
    for (const [kind, relation] of Object.entries(field.fields)) {
      kinds.set(relation, [...(kinds.get(relation) ?? []), kind]);
    }
    const cases = [...kinds].map(([relation, when]): Case => ({ when, value: this.related(of, relation, rows) }));
    return { is: "choice", column: column(rows, field.column), cases };
  }

  /** The row as whatever the field's type lets it be. */
  private rowAs(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    rows: Rows,
    told: string | Kinds | undefined,
  ): Value {
    const named = getNamedType(type);
    if (isObjectType(named)) return this.object(named, this.fieldsOf(named, nodes), rows);
    if (told === undefined) throw new Unplanned(`Nothing tells which ${named.name} a row is.`);
    if (typeof told === "string") {
      const known = this.objectType(told);
      return this.object(known, this.fieldsOf(known, nodes), rows);
    }
    return this.rowOfKinds(nodes, rows, told);
  }

  /** Types of which the same is selected, and which have it from the same place, are planned as one. */
  private rowOfKinds(nodes: readonly FieldNode[], rows: Rows, { column: name, names }: Kinds): Value {
    const kind = column(rows, name);
    const types = Object.entries(names).map(([when, typeName]) => {
      const type = this.objectType(typeName);
      return { when: [when], type, fields: this.fieldsOf(type, nodes) };
    });
    const [first, ...others] = types;
    if (first !== undefined && others.every((other) => this.isPlannedAlike(first, other))) {
      const typeName: Value = {
        is: "choice",
        column: kind,
        cases: types.map(({ when, type }) => ({ when, value: { is: "constant", json: JSON.stringify(type.name) } })),
      };
      return this.object(first.type, first.fields, rows, typeName);
    }
    const cases = types.map(({ when, type, fields }): Case => ({ when, value: this.object(type, fields, rows) }));
    return { is: "choice", column: kind, cases };
  }

  private isPlannedAlike(
    one: { readonly type: GraphQLObjectType; readonly fields: Fields },
    other: { readonly type: GraphQLObjectType; readonly fields: Fields },
  ): boolean {
    const [a, b] = [[...one.fields], [...other.fields]];
    return (
      a.length === b.length &&
      a.every(([key, nodes], i) => {
        const [otherKey, otherNodes] = b[i] ?? [];
        const name = nodes[0]?.name.value ?? "";
        return (
          key === otherKey &&
          nodes.length === otherNodes?.length &&
          nodes.every((node, j) => node === otherNodes[j]) &&
          this.types[one.type.name]?.[name] === this.types[other.type.name]?.[name]
        );
      })
    );
  }

  private rows(of: Selected, source: Source, keys: Keys, parent: Rows | null): SourceRows {
    return {
      name: this.nameRows(),
      source,
      keys: ("read" in keys ? (keys.of ?? []) : keys).map((key) => column(present(parent), key)),
      asked: "read" in keys ? this.ask(of, keys.read) : null,
      columns: new Set(),
    };
  }

  nameRows(): string {
    this.rowsMade++;
    if (this.rowsMade > MOST_ROWS) throw new Unplanned(`The operation reads more than ${MOST_ROWS} sets of rows.`);
    return `r${this.rowsMade}`;
  }

  ask<Asked>(of: Selected, read: (args: Arguments) => Asked): Ask<Asked> {
    const made = makeAsk(this.asks.length, of.definition, of.node, read);
    this.asks.push(made);
    return made;
  }

  countValue(): void {
    this.valuesMade++;
    if (this.valuesMade > MOST_VALUES) throw new Unplanned(`The plan holds more than ${MOST_VALUES} values.`);
  }

  private objectType(name: string): GraphQLObjectType {
    const type = this.operation.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`The map names a type ${name}, and the schema has none.`);
    return type;
  }
}

const argumentsOf = ({ definition, node }: Selected, variables: Variables): Arguments =>
  getArgumentValues(definition, node, variables);
