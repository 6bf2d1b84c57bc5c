import type { Field, Notes, Selections } from "./notes.js";
import type { OperationKind } from "./operation.js";

/** The text of an operation, on one line and without a name. */
export function print(kind: OperationKind, { root, types }: Notes): string {
  const variables = Object.entries(types).map(([name, type]) => `$${name}:${type}`);
  return kind + inBrackets(variables) + printSelections(root);
}

const inBrackets = (items: readonly string[]): string => (items.length === 0 ? "" : `(${items.join(" ")})`);

function printSelections({ fields, branches }: Selections): string {
  const types = [...branches].map(([type, selections]) => `...on ${type}${printSelections(selections)}`);
  return fields.length + types.length === 0 ? "" : `{${[...fields.map(printField), ...types].join(" ")}}`;
}

function printField({ name, key, args, pageSize, below }: Field): string {
  const values = args.map(([argument, variable]) => `${argument}:$${variable}`);
  if (asksForPage(below) && !args.some(([argument]) => argument === "first")) values.push(`first:${pageSize}`);
  return (key === name ? key : `${key}:${name}`) + inBrackets(values) + printSelections(below);
}

/** Servers count the cost of a list by its `first`, and a reader of the query should not have to know the default. */
const asksForPage = ({ fields }: Selections): boolean =>
  fields.some(({ name }) => name === "edges" || name === "pageInfo");
