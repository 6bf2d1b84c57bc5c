/** The scalars of the schema. What cannot be read is refused with one of Dixit's own error codes. */
import { GraphQLScalarType, valueFromASTUntyped, type GraphQLScalarTypeConfig } from "graphql";
import { GraphQLCountryCode, GraphQLDateTime, GraphQLJSON, GraphQLLocale } from "graphql-scalars";
import { written } from "../../domain/partialDate.js";
import { DixitError, type ErrorCode } from "../../domain/errors.js";
import { parsePartialDate, type PartialDate } from "./partialDate.js";

const MAX_URL = 2_048;

/** One way in for variables and literals: both give the value written, and `read` judges it. */
function scalar<Internal, External>(
  config: Pick<GraphQLScalarTypeConfig<Internal, External>, "name" | "description" | "serialize"> & {
    readonly read: (value: unknown) => Internal;
  },
): GraphQLScalarType<Internal, External> {
  const { read, ...rest } = config;
  return new GraphQLScalarType({
    ...rest,
    parseValue: read,
    parseLiteral: (node, variables) => read(valueFromASTUntyped(node, variables)),
  });
}

/** Reads as `type` does, and gives its refusal one of our codes. */
function readAs<Internal>(type: GraphQLScalarType<Internal>, code: ErrorCode, expected: string) {
  return (value: unknown): Internal => {
    try {
      return type.parseValue(value);
    } catch (error) {
      throw new DixitError(code, `${shown(value)} is not a ${type.name}; expected ${expected}.`, { cause: error });
    }
  };
}

export const DateTimeScalar = scalar<Date, unknown>({
  name: "DateTime",
  description: "An instant, as in RFC 3339: `2021-10-05T14:30:00Z`. Answers are in UTC.",
  serialize: (value) => GraphQLDateTime.serialize(value),
  read: readAs(GraphQLDateTime, "BAD_DATE", "an instant such as 2021-10-05T14:30:00Z"),
});

export const LocaleScalar = scalar<string, unknown>({
  name: "Locale",
  description: "A language, as in BCP 47: `fr`, `en-GB`.",
  serialize: (value) => GraphQLLocale.serialize(value),
  read: readAs(GraphQLLocale, "BAD_ARGUMENT", "a BCP 47 tag such as fr or en-GB"),
});

export const CountryCodeScalar = scalar<string, unknown>({
  name: "CountryCode",
  description: "A country, as in ISO 3166-1 alpha-2: `FR`.",
  serialize: (value) => GraphQLCountryCode.serialize(value),
  read: readAs(GraphQLCountryCode, "BAD_ARGUMENT", "two letters such as FR"),
});

export const JsonScalar = scalar<unknown, unknown>({
  name: "JSON",
  description: "Any JSON value: an object, a list, text, a number, true, false or null.",
  serialize: (value): unknown => GraphQLJSON.serialize(value),
  read: (value) => value,
});

export const UrlScalar = scalar<string, unknown>({
  name: "URL",
  description:
    "An absolute URL. Articles without an address of their own have an `ni:` URI (RFC 6920) made of their text's hash.",
  serialize: (value) => value,
  read: (value) => {
    if (typeof value === "string" && value.length <= MAX_URL && URL.canParse(value)) return value;
    throw new DixitError(
      "BAD_URL",
      `${shown(value)} is not a URL; expected an absolute one of at most ${MAX_URL} characters, such as https://varenne.example/a.`,
    );
  },
});

export const PartialDateScalar = scalar<PartialDate, unknown>({
  name: "PartialDate",
  description: "A date as precise as it is known, as in ISO 8601: `2021`, `2021-10`, `2021-10-05`. In UTC.",
  // Dates the server saw itself are whole days; those a text states are as precise as the text.
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : written(value as PartialDate)),
  read: (value) => {
    const date = typeof value === "string" ? parsePartialDate(value) : null;
    if (date !== null) return date;
    throw new DixitError(
      "BAD_DATE",
      `${shown(value)} is not a date; expected one that exists, as 2021, 2021-10 or 2021-10-05.`,
    );
  },
});

function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? "Nothing" : text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
