import type { CallOptions } from "./options.js";

/**
 * A GraphQL operation as text, with the types of its variables and its result.
 *
 * Documents that graphql-codegen's `typed-document-node` prints with `documentMode: string` have this shape, so a
 * program may bring its own beside the ones in this package. A plain string has it too; its result is then `unknown`.
 */
export interface TypedDocument<Result, Variables> extends Pick<string, "length" | "toString"> {
  /** Never set: it only carries the types, under the name graphql-codegen gave it. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** A document of this package: knows where its result holds points in time. */
export class OperationDocument<Result, Variables> extends String implements TypedDocument<Result, Variables> {
  declare readonly __apiType?: (variables: Variables) => Result;
  /** Paths of response keys to values of type DateTime; lists are passed through without a step of their own. */
  readonly dateTimes: readonly string[];

  constructor(text: string, dateTimes: readonly string[]) {
    super(text);
    this.dateTimes = dateTimes;
  }
}

/** Variables may be left out only where the operation needs none. */
export type VariablesAndOptions<Variables> =
  Record<string, never> extends Variables
    ? [variables?: NoInfer<Variables>, options?: CallOptions]
    : [variables: NoInfer<Variables>, options?: CallOptions];

/** What a list must have to be walked forward: the part of a Relay connection that says where the next page begins. */
export interface Pageable {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
