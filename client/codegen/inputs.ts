/** Prints what a selector passes in: arguments, input types, enumerations; and the comments of everything. */
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  print,
  astFromValue,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
} from "graphql";

/** TypeScript types of custom scalars: one for both ways, or one for what is sent and one for what is given. */
export type Scalars = Readonly<Record<string, string | { readonly input: string; readonly output: string }>>;

const BUILT_IN: Scalars = { ID: "string", String: "string", Int: "number", Float: "number", Boolean: "boolean" };

/** The TypeScript type of a scalar or an enumeration, sent or given. */
export function printLeaf(scalars: Scalars, type: GraphQLNamedType, way: "input" | "output"): string {
  if (isEnumType(type)) return type.name;
  const known = { ...BUILT_IN, ...scalars }[type.name];
  if (!isScalarType(type) || known === undefined) {
    throw new Error(`The scalar ${type.name} has no TypeScript type. Say in codegen.yml, under "scalars", what it is.`);
  }
  return typeof known === "string" ? known : known[way];
}

/** Whether a call must name it. */
export const isRequired = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/** One line of an object of arguments, or of an input. */
export function printInputField(scalars: Scalars, field: GraphQLArgument | GraphQLInputField): string {
  const preset = field.defaultValue === undefined ? undefined : astFromValue(field.defaultValue, field.type);
  const comment = printComment(
    [field.description, preset ? `${print(preset)} unless told.` : undefined],
    field.deprecationReason,
  );
  const value = isRequired(field)
    ? printInputType(scalars, field.type)
    : `${printInputType(scalars, field.type)} | undefined`;
  return `${comment}readonly ${field.name}${isRequired(field) ? "" : "?"}: ${value};`;
}

function printInputType(scalars: Scalars, type: GraphQLInputType): string {
  if (isNonNullType(type)) return printPresent(scalars, type.ofType);
  return `${printPresent(scalars, type)} | null`;
}

function printPresent(scalars: Scalars, type: GraphQLInputType): string {
  if (isListType(type)) return `readonly (${printInputType(scalars, type.ofType)})[]`;
  return isInputObjectType(type) ? type.name : `(${printLeaf(scalars, type as GraphQLNamedType, "input")})`;
}

export function printInputObject(scalars: Scalars, type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => printInputField(scalars, field));
  return `${printComment([type.description])}export interface ${type.name} {\n${fields.join("\n")}\n}`;
}

export function printEnum(type: GraphQLEnumType): string {
  const values = type
    .getValues()
    .map(({ name, description, deprecationReason }) => `${printComment([description], deprecationReason)}| "${name}"`);
  return `${printComment([type.description])}export type ${type.name} =\n${values.join("\n")};`;
}

/** A doc comment with a line of its own after it, or nothing. */
export function printComment(texts: readonly (string | null | undefined)[], deprecation?: string | null): string {
  const lines = texts.filter((text) => text !== null && text !== undefined && text !== "") as string[];
  if (deprecation) lines.push(`@deprecated ${deprecation}`);
  if (lines.length === 0) return "";
  const text = lines.join(lines.length === 1 || deprecation ? "\n" : " ").replaceAll("*/", "*\\/");
  if (!text.includes("\n")) return `/** ${text} */\n`;
  return `/**\n${text
    .split("\n")
    .map((line) => ` * ${line}`.trimEnd())
    .join("\n")}\n */\n`;
}
