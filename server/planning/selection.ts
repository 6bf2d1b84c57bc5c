/** What an operation selects, as graphql-js collects it: fields by the key they are answered under, in order. */
import {
  isAbstractType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** By response key; fields that are asked for twice under one key are answered together. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether a variable is true. Asked only where a directive depends on it. */
  readonly isTrue: (variable: string) => boolean;
}

/** The fields that the sets select together of an object of this type. */
export function fieldsOf(selecting: Selecting, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Fields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collect(selecting, type, set, fields, spread);
  return fields;
}

function collect(
  selecting: Selecting,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selecting, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = fields.get(key);
      if (nodes === undefined) fields.set(key, [selection]);
      else nodes.push(selection);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (spread.has(selection.name.value)) continue;
      spread.add(selection.name.value);
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : selecting.fragments.get(selection.name.value);
    if (fragment === undefined || !applies(selecting.schema, fragment.typeCondition?.name.value, type)) continue;
    collect(selecting, type, fragment.selectionSet, fields, spread);
  }
}

function isIncluded(selecting: Selecting, { directives = [] }: SelectionNode): boolean {
  const says = (name: string): boolean | undefined => {
    const directive = directives.find((candidate) => candidate.name.value === name);
    return directive === undefined ? undefined : conditionOf(selecting, directive);
  };
  return says("skip") !== true && says("include") !== false;
}

function conditionOf(selecting: Selecting, directive: DirectiveNode): boolean {
  const value = directive.arguments?.[0]?.value;
  if (value?.kind === Kind.VARIABLE) return selecting.isTrue(value.name.value);
  return value?.kind === Kind.BOOLEAN && value.value;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
