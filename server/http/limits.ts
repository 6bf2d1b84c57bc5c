/**
 * How much one operation may ask for, judged before anything is executed: how deep, how wide, and how many objects the
 * answer may hold at most, as the schema says how long its lists are and what its fields cost. Without it, a hundred nested lines could ask for a hundred to the power of ten rows.
 */
import {
  getNamedType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { DixitError } from "../domain/errors.js";
import { MAX_CHANGES } from "../graph/change/changeCursor.js";
import { MAX_ROWS } from "../graph/statistics/bounds.js";
import { MAX_PAGE_SIZE } from "../graph/connection/connection.js";
import { declaredOf, isList } from "../graph/cost.js";

/** The lexical tokens of a document, refused by the parser. Far more than any query of a person or a client. */
export const MAX_TOKENS = 10_000;
/** An object in an object in an object … A walk from article to article over a speaker is 14 deep. */
export const MAX_DEPTH = 25;
/** Fields and fragment spreads, those inside fragments once for each time they are spread. */
export const MAX_SELECTIONS = 5_000;
/** The same field under different aliases in one place. */
export const MAX_ALIASES = 100;
/** Entities a gateway may ask for in one request. */
export const MAX_REPRESENTATIONS = 1_000;
/** Objects in the answer, every page being as full as it was asked to be. */
export const MAX_OBJECTS = 100_000;

/** Objects and lists inside each other in the variables; whoever reads deeper ones runs out of stack. */
export const MAX_VARIABLE_DEPTH = 50;
/** Lists whose pages may be larger than others'. */
const LARGER_PAGES: ReadonlyMap<string, number> = new Map([
  ["changes", MAX_CHANGES],
  ["quoteStats", MAX_ROWS],
]);

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How much an operation asks for at most. */
export interface Size {
  /** Fields and fragment spreads. */
  readonly selections: number;
  readonly objects: number;
}

/**
 * Throws TOO_COMPLEX, and BAD_ARGUMENT for a kind of operation that the schema has none of. The document must be valid:
 * fragments exist and make no circles.
 */
export function checkLimits(asked: Operation): Size {
  const root = asked.schema.getRootType(asked.operation.operation);
  if (!root) {
    const { operation } = asked.operation;
    throw new DixitError("BAD_ARGUMENT", `The document is a ${operation}, and the schema has none.`);
  }
  checkVariables(asked.variables);
  const known = SIZES.get(asked.operation);
  if (known !== undefined) return known;
  const measure = new Measure(asked);
  measure.selections(root, asked.operation.selectionSet, { depth: 1, times: 1 });
  const { size } = measure;
  if (!measure.varies) SIZES.set(asked.operation, size);
  return size;
}

/** Of operations that are within the limits whatever their variables say. Documents are kept by whoever parses them. */
const SIZES = new WeakMap<OperationDefinitionNode, Size>();

/** Without calling itself: the depth is what is in question. */
function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > MAX_VARIABLE_DEPTH) {
      throw tooComplex(`has variables nested deeper than ${MAX_VARIABLE_DEPTH} levels`, "Say it with fewer levels.");
    }
    for (const part of Object.values(value)) open.push({ value: part, depth: depth + 1 });
  }
}

/** Where a selection stands: how deep, and how many times it is answered at most. */
interface Place {
  readonly depth: number;
  readonly times: number;
  /** The page size that the `edges` of the connection around have. */
  readonly pageSize?: number;
}

class Measure {
  /** Whether a size was read from a variable, so that another request may be larger. */
  varies = false;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private selected = 0;
  private objects = 0;

  constructor(private readonly asked: Operation) {
    this.fragments = new Map(
      asked.document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  get size(): Size {
    return { selections: this.selected, objects: this.objects };
  }

  selections(type: GraphQLCompositeType, set: SelectionSetNode, place: Place): void {
    const timesAsked = new Map<string, number>();
    this.walk(type, set, place, timesAsked);
  }

  private walk(type: GraphQLCompositeType, set: SelectionSetNode, place: Place, timesAsked: Map<string, number>): void {
    for (const selection of set.selections) {
      this.countSelection();
      if (selection.kind === Kind.FIELD) {
        this.countAlias(selection, timesAsked);
        this.field(type, selection, place);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        this.walk(this.narrowed(type, fragment.typeCondition?.name.value), fragment.selectionSet, place, timesAsked);
      }
    }
  }

  private field(parent: GraphQLCompositeType, node: FieldNode, place: Place): void {
    const field = "getFields" in parent ? parent.getFields()[node.name.value] : undefined;
    // __typename, __schema and __type: the library bounds how deep introspection goes.
    if (field === undefined) return;
    if (place.depth > MAX_DEPTH) {
      throw tooComplex(`nests deeper than ${MAX_DEPTH} levels at "${node.name.value}"`, "Ask in several operations.");
    }
    const size = this.sizeAsked(field, node);
    const times = place.times * (isList(field.type) ? (size ?? place.pageSize ?? 1) : 1);
    this.countObjects(place.times * declaredOf(this.asked.schema, field).weight);
    const type = getNamedType(field.type);
    if (isCompositeType(type)) {
      this.countObjects(times);
      if (node.selectionSet !== undefined) {
        const pageSize = isList(field.type) ? undefined : size;
        const below = { depth: place.depth + 1, times, ...(pageSize === undefined ? {} : { pageSize }) };
        this.selections(type, node.selectionSet, below);
      }
    }
  }

  /** How long a field's list may become: the keys or the page its arguments ask for; undefined when nothing says. */
  private sizeAsked(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const keys = this.valueOf(node, "representations") ?? this.valueOf(node, "ids");
    if (Array.isArray(keys)) {
      if (field.name === "_entities" && keys.length > MAX_REPRESENTATIONS) {
        throw tooComplex(
          `asks for ${keys.length} entities, over the limit of ${MAX_REPRESENTATIONS}`,
          "Ask in several requests.",
        );
      }
      return keys.length;
    }
    const { slicingArguments: [slicing] = [], assumedSize } = declaredOf(this.asked.schema, field).size;
    if (slicing === undefined) return assumedSize;
    const first = this.valueOf(node, slicing) ?? field.args.find(({ name }) => name === slicing)?.defaultValue;
    const largest = LARGER_PAGES.get(field.name) ?? MAX_PAGE_SIZE;
    // What is outside the limits is refused by the field, in its own words.
    return typeof first === "number" ? Math.min(Math.max(first, 0), largest) : largest;
  }

  private valueOf(node: FieldNode, name: string): unknown {
    const argument = node.arguments?.find((candidate) => candidate.name.value === name);
    return argument === undefined ? undefined : this.plain(argument.value);
  }

  /** Only what sizes are made of: numbers, variables, and lists for their length. */
  private plain(value: ValueNode): unknown {
    if (value.kind === Kind.VARIABLE) {
      this.varies = true;
      return this.asked.variables[value.name.value] ?? this.variableDefault(value.name.value);
    }
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind === Kind.LIST) return value.values;
    return undefined;
  }

  private variableDefault(name: string): unknown {
    const definition = this.asked.operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return definition?.defaultValue === undefined ? undefined : this.plain(definition.defaultValue);
  }

  private narrowed(type: GraphQLCompositeType, condition: string | undefined): GraphQLCompositeType {
    const named = condition === undefined ? undefined : this.asked.schema.getType(condition);
    return isCompositeType(named) ? named : type;
  }

  private countSelection(): void {
    this.selected++;
    if (this.selected > MAX_SELECTIONS) {
      throw tooComplex(`selects more than ${MAX_SELECTIONS} fields`, "Ask in several operations.");
    }
  }

  private countAlias(node: FieldNode, timesAsked: Map<string, number>): void {
    const times = (timesAsked.get(node.name.value) ?? 0) + 1;
    timesAsked.set(node.name.value, times);
    if (times > MAX_ALIASES) {
      throw tooComplex(
        `asks for "${node.name.value}" more than ${MAX_ALIASES} times in one place`,
        "Ask for several at once (`nodes(ids:)`), or in several operations.",
      );
    }
  }

  private countObjects(times: number): void {
    this.objects += times;
    if (this.objects > MAX_OBJECTS) {
      throw tooComplex(
        `could answer with more than ${MAX_OBJECTS} objects`,
        "Ask for fewer rows with `first`, or in several operations.",
      );
    }
  }
}

const tooComplex = (what: string, wayOut: string): DixitError =>
  new DixitError("TOO_COMPLEX", `The operation ${what}. ${wayOut}`);
