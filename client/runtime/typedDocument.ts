import { decodeDateTimes } from "./decode.js";

/**
 * A GraphQL operation as text, with the types of its variables and its result.
 *
 * Documents that graphql-codegen's `typed-document-node` prints with `documentMode: string` have this shape, so a
 * program may bring its own beside the ones in this package. A plain string has it too; its result is then `unknown`.
 */
export interface TypedDocument<Result, Variables> extends Pick<string, "length" | "toString"> {
  /** Never set: it only carries the types, under the name graphql-codegen gave it. */
  readonly __apiType?: (variables: Variables) => Result;
  /** Makes a result of what the server sent. Data is taken as it is where there is nothing to be made of it. */
  readonly decode?: (data: unknown) => Result;
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

  decode(data: unknown): Result {
    decodeDateTimes(data, this.dateTimes);
    return data as Result;
  }
}
