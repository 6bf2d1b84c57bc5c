import { compile, type Select } from "./compile.js";
import type { OperationKind, Variables } from "./operation.js";
import type { Shape } from "./selection.js";

/** What a selector asks for, as it would be sent: to read it, or to try it in the playground. */
export function explain<R extends Shape, Kind extends OperationKind = "query">(
  select: Select<Kind, R>,
  kind = "query" as Kind,
): { readonly query: string; readonly variables: Variables } {
  const { document: query, variables } = compile(kind, select);
  return { query, variables };
}
