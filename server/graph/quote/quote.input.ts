import { Field, Float, ID, InputType } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import { LANGUAGES, type LanguageCode } from "../../domain/language.js";
import type { TopicId } from "../../domain/ids.js";
import type { Channel, CueStance, QuoteKind, ReviewState } from "../../domain/quote.js";
import type { Naming, SpeakerRole } from "../../domain/speaker.js";
import type { QuoteFilter } from "../../storage/store.js";
import { ChannelEnum, NamingEnum, ReviewStateEnum, SpeakerRoleEnum } from "../attribution/attribution.enum.js";
import { canonical } from "../canonical.js";
import { idsOf } from "../ids.js";
import { DateRangeInput, rangeOf } from "../scalar/dateRange.input.js";
import { CountryCodeScalar, LocaleScalar } from "../scalar/scalars.js";
import { searchText } from "../searchText.js";
import { CueStanceEnum, QuoteKindEnum } from "./quote.enum.js";

/** Filters in filters in filters … */
const MAX_FILTER_DEPTH = 10;
/** Filters that one filter is made of, itself counted. */
const MAX_FILTER_PARTS = 100;

@InputType("QuoteFilter", {
  description:
    "Which quotes. All conditions hold together; a list holds when any of its members does, and an empty one never holds. Filters combine with `and`, `or` and `not`, at most 10 deep and 100 in all.",
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

  @Field(() => [ChannelEnum], { nullable: true, description: "That reached the outlet in any of these ways." })
  channel?: Channel[] | null;

  @Field(() => [CueStanceEnum], { nullable: true, description: "Reported with any of these stances." })
  stance?: CueStance[] | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: "In articles published by an outlet of any of these countries.",
  })
  country?: string[] | null;
  @Field(() => [ID], { nullable: true, description: "In articles that declare any of these topics." })
  topic?: string[] | null;

  @Field(() => [ReviewStateEnum], { nullable: true, description: "With an attribution in any of these states." })
  review?: ReviewState[] | null;

  @Field(() => DateRangeInput, { nullable: true, description: "In articles published between these dates." })
  published?: DateRangeInput | null;

  @Field(() => DateRangeInput, {
    nullable: true,
    description:
      "Said between these dates, as far as the articles say when; a time stated less precisely has to lie wholly between them.",
  })
  said?: DateRangeInput | null;

  @Field(() => Float, { nullable: true, description: "With an attribution at least this sure, 0 to 1." })
  minConfidence?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whose words match: all of them, in any order, "words in this order", and none with - before it. Accents, case and endings do not matter. French and English words that carry no meaning are passed over; where nothing else is left, nothing matches. At most 1,000 characters.',
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whose words hold these, in this order and without others between. Accents, case and endings do not matter. At most 1,000 characters.",
  })
  phrase?: string | null;

  @Field(() => [QuoteFilterInput], { nullable: true, description: "All of these hold; an empty list always holds." })
  and?: QuoteFilterInput[] | null;

  @Field(() => [QuoteFilterInput], { nullable: true, description: "Any of these holds; an empty list never holds." })
  or?: QuoteFilterInput[] | null;

  @Field(() => QuoteFilterInput, {
    nullable: true,
    description: "This does not hold: every quote is matched either by a filter or by its `not`.",
  })
  not?: QuoteFilterInput | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Counts wire copy once: leaves out quotes of articles that reprint another one, which has them too.",
  })
  collapseReprints?: boolean | null;
}

/** In storage's terms, equal filters being equal values. Throws BAD_ID, BAD_ARGUMENT and TOO_COMPLEX. */
export function quoteFilter(input: QuoteFilterInput | null | undefined): QuoteFilter {
  if (input === null || input === undefined) return {};
  return filterOf(input, { depth: 1, parts: { count: 0 } });
}

/** How deep a filter stands in the one asked for, and how many have been met so far. */
interface Nesting {
  readonly depth: number;
  readonly parts: { count: number };
}

function filterOf(input: QuoteFilterInput, nesting: Nesting): QuoteFilter {
  checkNesting(nesting);
  const inside = { depth: nesting.depth + 1, parts: nesting.parts };
  const members = (filters: readonly QuoteFilterInput[]): QuoteFilter[] =>
    inAnyOrder(filters.map((filter) => filterOf(filter, inside)));
  return {
    ...given("speaker", input.speaker, (ids) => idsOf(ids, "Person", "Organization", "UnnamedSource")),
    ...given("about", input.about, (ids) => idsOf(ids, "Person", "Organization")),
    ...given("speaksFor", input.speaksFor, (ids) => idsOf(ids, "Person", "Organization")),
    ...given("outlet", input.outlet, (ids) => idsOf(ids, "Organization")),
    ...given("language", input.language, languages),
    ...given("kind", input.kind, unordered),
    ...given("role", input.role, unordered),
    ...given("naming", input.naming, unordered),
    ...given("channel", input.channel, unordered),
    ...given("stance", input.stance, unordered),
    ...given("country", input.country, (codes) => unordered(codes.map((code) => code.toUpperCase()))),
    ...given("topic", input.topic, (ids) => idsOf(ids, "Topic") as TopicId[]),
    ...given("review", input.review, unordered),
    ...given("published", input.published, rangeOf),
    ...given("said", input.said, rangeOf),
    ...given("minConfidence", input.minConfidence, share),
    ...given("text", input.text, (text) => searchText("text", text)),
    ...given("phrase", input.phrase, (text) => searchText("phrase", text)),
    ...given("and", input.and, members),
    ...given("or", input.or, members),
    ...given("not", input.not, (filter) => filterOf(filter, inside)),
    ...(input.collapseReprints === true ? { collapseReprints: true } : {}),
  };
}

function checkNesting({ depth, parts }: Nesting): void {
  parts.count++;
  if (depth > MAX_FILTER_DEPTH) {
    throw new DixitError("TOO_COMPLEX", `The filter nests deeper than ${MAX_FILTER_DEPTH} levels of and, or and not.`);
  }
  if (parts.count > MAX_FILTER_PARTS) {
    throw new DixitError(
      "TOO_COMPLEX",
      `The filter is made of more than ${MAX_FILTER_PARTS} filters. Give several values to one condition (\`speaker: [a, b]\`) instead of a filter each.`,
    );
  }
}

/** Members of `and` and `or`: one twice means what it means once, and their order means nothing. */
function inAnyOrder(filters: readonly QuoteFilter[]): QuoteFilter[] {
  const said = new Map(filters.map((filter) => [canonical(filter), filter]));
  return [...said].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, filter]) => filter);
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
