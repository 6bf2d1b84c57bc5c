/**
 * What fields ask of whoever selects them, said in the schema itself by the directives of the federation specification
 * and enforced from there (`server/http/access/scopes.ts`) before anything is executed: what is printed is what holds.
 */
import { getDirectiveValues, type GraphQLField, type GraphQLSchema } from "graphql";
import { Directive } from "type-graphql";
import type { Scope } from "../domain/actor.js";

/**
 * For a field that only some may select, which every mutation is; any one of the scopes is enough:
 *
 *   @Scopes("curate")
 *   @Mutation(() => MergePayloadType, { description: "…" })
 *
 * Who asks is then in `GraphContext.actor`, never null there. A mutation without it keeps the server from starting.
 */
export const Scopes =
  (...anyOf: readonly [Scope, ...Scope[]]): MethodDecorator =>
  (target, key, descriptor) => {
    const listed = anyOf.map((scope) => `["${scope}"]`).join(", ");
    Directive("@authenticated")(target, key, descriptor);
    Directive(`@requiresScopes(scopes: [${listed}])`)(target, key, descriptor);
  };

/**
 * Not among the imports of `@link`, so that composers leave them out of supergraphs: @apollo/gateway starts on none that
 * has them, and routers would look for scopes in a JWT, which Dixit's tokens are not (docs/decisions/tokens.md).
 */
export const SCOPE_DIRECTIVES = `"""Only for those who show a token."""
directive @authenticated on ENUM | FIELD_DEFINITION | INTERFACE | OBJECT | SCALAR

"""Only for those whose token has all scopes of one of the lists."""
directive @requiresScopes(
  """The lists."""
  scopes: [[federation__Scope!]!]!
) on ENUM | FIELD_DEFINITION | INTERFACE | OBJECT | SCALAR

"""What a token lets its bearer do: ingest, curate or legal."""
scalar federation__Scope`;

/** Lists of scopes of which all of one are needed; null for a field that everybody may select. */
export function scopesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): readonly Scope[][] | null {
  const directive = schema.getDirective("requiresScopes");
  const values = directive && field.astNode && getDirectiveValues(directive, field.astNode);
  return (values?.["scopes"] as Scope[][] | undefined) ?? null;
}

/** Throws when a mutation says nothing of scopes: one that was forgotten would be open to everybody. */
export function checkMutationsAskForScopes(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (scopesOf(schema, field) === null) {
      throw new Error(`Mutation.${field.name} says no scope; expected @Scopes("ingest"), or another, above it.`);
    }
  }
}
