import { idKind } from "../../domain/ids.js";

/** The GraphQL type of anything with an id: ids tell their kind, and the kinds are named as the types are. */
export function typeNameOf(value: { readonly id: string }): string {
  const kind = idKind(value.id);
  if (kind === null) throw new Error(`"${value.id}" has not the form of an id.`);
  return kind;
}
