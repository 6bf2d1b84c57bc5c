import { Field, InputType } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import type { InstantRange } from "../../storage/store.js";
import type { PartialDate } from "./partialDate.js";
import { PartialDateScalar } from "./scalars.js";

@InputType("DateRange", { description: "A stretch of time, both ends included: from 2021 to 2021 is the whole year." })
export class DateRangeInput {
  @Field(() => PartialDateScalar, { nullable: true, description: "The first date; without one, from the beginning." })
  from?: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "The last date; without one, to the end." })
  to?: PartialDate | null;
}

/** Throws BAD_ARGUMENT for a range that ends before it begins. */
export function rangeOf(input: DateRangeInput | null | undefined): InstantRange {
  const from = input?.from?.from ?? null;
  const to = input?.to?.to ?? null;
  if (from !== null && to !== null && from >= to) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `The range begins on ${day(from)} and its end, ${day(new Date(to.getTime() - 1))}, comes before; expected \`from\` to be the earlier one.`,
    );
  }
  // No article is later than the year 9999, and no database takes the year after it in four digits.
  return { from, to: to !== null && to.getUTCFullYear() > 9999 ? null : to };
}

const day = (date: Date): string => date.toISOString().slice(0, 10);
