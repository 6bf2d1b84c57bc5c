import { Field, Float, ID, InputType } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import { LANGUAGES, type LanguageCode } from "../../domain/language.js";
import type { CueStance, QuoteKind } from "../../domain/quote.js";
import type { Naming, SpeakerRole } from "../../domain/speaker.js";
import type { QuoteFilter } from "../../storage/store.js";
import { NamingEnum, SpeakerRoleEnum } from "../attribution/attribution.enum.js";
import { idsOf } from "../ids.js";
import { DateRangeInput, rangeOf } from "../scalar/dateRange.input.js";
import { LocaleScalar } from "../scalar/scalars.js";
import { CueStanceEnum, QuoteKindEnum } from "./quote.enum.js";

@InputType("QuoteFilter", {
  description:
    "Which quotes. All conditions hold together; a list holds when any of its members does, and an empty one never holds.",
})
export class QuoteFilterInput {
  @Field(() => [ID], { nullable: true, description: "Said by any of these people, organizations or unnamed sources." })
  speaker?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Naming any of these people or organizations." })
  about?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Said in the name of any of these." })
  speaksFor?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "In articles published by any of these organizations." })
  outlet?: string[] | null;

  @Field(() => [LocaleScalar], {
    nullable: true,
    description: "Printed in any of these languages; regions are not told apart.",
  })
  language?: string[] | null;

  @Field(() => [QuoteKindEnum], { nullable: true, description: "Given in any of these ways." })
  kind?: QuoteKind[] | null;

  @Field(() => [SpeakerRoleEnum], { nullable: true, description: "By a speaker in any of these roles." })
  role?: SpeakerRole[] | null;

  @Field(() => [NamingEnum], { nullable: true, description: "By a speaker named in any of these ways." })
  naming?: Naming[] | null;

  @Field(() => [CueStanceEnum], { nullable: true, description: "Reported with any of these stances." })
  stance?: CueStance[] | null;

  @Field(() => DateRangeInput, { nullable: true, description: "In articles published between these dates." })
  published?: DateRangeInput | null;

  @Field(() => Float, { nullable: true, description: "With an attribution at least this sure, 0 to 1." })
  minConfidence?: number | null;
}

/** In storage's terms, equal filters being equal values. Throws BAD_ID and BAD_ARGUMENT. */
export function quoteFilter(input: QuoteFilterInput | null | undefined): QuoteFilter {
  if (input === null || input === undefined) return {};
  return {
    ...given("speaker", input.speaker, (ids) => idsOf(ids, "Person", "Organization", "UnnamedSource")),
    ...given("about", input.about, (ids) => idsOf(ids, "Person", "Organization")),
    ...given("speaksFor", input.speaksFor, (ids) => idsOf(ids, "Person", "Organization")),
    ...given("outlet", input.outlet, (ids) => idsOf(ids, "Organization")),
    ...given("language", input.language, languages),
    ...given("kind", input.kind, unordered),
    ...given("role", input.role, unordered),
    ...given("naming", input.naming, unordered),
    ...given("stance", input.stance, unordered),
    ...given("published", input.published, rangeOf),
    ...given("minConfidence", input.minConfidence, share),
  };
}

/** A condition that is left out, or null, does not stand in the filter at all. */
function given<Name extends string, Input, Value>(
  name: Name,
  input: Input | null | undefined,
  convert: (input: Input) => Value,
): { [Key in Name]?: Value } {
  return input === null || input === undefined ? {} : ({ [name]: convert(input) } as { [Key in Name]: Value });
}

const unordered = <Value extends string>(values: readonly Value[]): Value[] => [...new Set(values)].sort();

/** `fr-CA` is `fr` here. A language that is not read has no quotes, so it is no error and matches nothing. */
function languages(locales: readonly string[]): LanguageCode[] {
  const asked = new Set(locales.map((locale) => new Intl.Locale(locale).language));
  return LANGUAGES.filter((code) => asked.has(code));
}

function share(value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new DixitError("BAD_ARGUMENT", `\`minConfidence\` is ${value}; expected 0 to 1.`);
}
