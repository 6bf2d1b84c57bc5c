/** Reads declared facts as they come, from a mutation or a file, and refuses what cannot be one. */
import { WIKIDATA, type ExternalId, type FactCheck, type FactName } from "../domain/declared.js";
import { DixitError } from "../domain/errors.js";
import type { OrganizationId } from "../domain/ids.js";
import { refuseUnlessWikidata } from "../domain/wikidata.js";

interface Sourced {
  readonly value: string;
  readonly sourceUrl: string;
}

/** What is left out or null stays as it is. */
export interface AgentFacts {
  readonly wikidataId?: string | null;
  readonly sameAs?: readonly { readonly scheme: string; readonly value: string; readonly url?: string | null }[] | null;
  readonly gender?: Sourced | null;
  readonly country?: Sourced | null;
  /** Who says that the ids mean this agent. */
  readonly sourceUrl?: string | null;
  /** Facts to take back: "wikidataId", "gender", "country", or the scheme of another id. */
  readonly takeBack?: readonly string[] | null;
}

export interface FactCheckGiven {
  readonly url: string;
  readonly publisher?: OrganizationId | null;
  readonly claimReviewed: string;
  readonly rating: string;
  readonly reviewedAt?: Date | null;
}

interface ReadFacts {
  readonly externalIds: readonly Omit<ExternalId, "agentId" | "declaredAt">[];
  readonly declared: readonly { readonly fact: FactName; readonly value: string; readonly source: string }[];
  readonly takeBack: readonly string[];
}

const MOST_IDS = 50;
const SCHEME = /^[a-z][a-z0-9-]{0,30}$/;
/** Names that mean something else where facts are named. */
const RESERVED = ["gender", "country", "topics"];

export function readAgentFacts(facts: AgentFacts): ReadFacts {
  const { wikidataId, gender, country, takeBack } = facts;
  const source = optionalUrl("sourceUrl", facts.sourceUrl);
  const sameAs = facts.sameAs ?? [];
  if (sameAs.length > MOST_IDS) {
    throw bad(`\`sameAs\` holds ${sameAs.length} ids; expected at most ${MOST_IDS}.`);
  }
  const others = sameAs.map(({ scheme, value, url }) => externalId(scheme, value, url, source));
  const wikidata = wikidataId == null ? [] : [externalId(WIKIDATA, wikidataId, null, source)];
  const externalIds = [...wikidata, ...others];
  const twice = externalIds.find(({ scheme }, i) => externalIds.findIndex((id) => id.scheme === scheme) !== i);
  if (twice !== undefined) throw bad(`Two ids of "${twice.scheme}" are declared at once; expected one a catalogue.`);
  return {
    externalIds,
    declared: [
      ...(gender == null ? [] : [sourced("gender", readLine("gender", gender.value, 60).toLowerCase(), gender)]),
      ...(country == null ? [] : [sourced("country", readCountry(country.value), country)]),
    ],
    takeBack: [...new Set(takeBack ?? [])],
  };
}

export function readFactCheck(given: FactCheckGiven): Omit<FactCheck, "quoteId" | "declaredAt"> {
  return {
    url: readUrl("url", given.url),
    publisherId: given.publisher ?? null,
    claimReviewed: readLine("claimReviewed", given.claimReviewed, 2_000),
    rating: readLine("rating", given.rating, 200),
    reviewedAt: given.reviewedAt ?? null,
  };
}

const sourced = (fact: FactName, value: string, { sourceUrl }: Sourced): ReadFacts["declared"][number] => ({
  fact,
  value,
  source: readUrl(`${fact}.sourceUrl`, sourceUrl),
});

function externalId(
  scheme: string,
  value: string,
  url: string | null | undefined,
  source: string | null,
): Omit<ExternalId, "agentId" | "declaredAt"> {
  if (!SCHEME.test(scheme) || RESERVED.includes(scheme)) {
    throw bad(`"${scheme.slice(0, 40)}" is not a catalogue's name; expected lower-case letters such as viaf.`);
  }
  const read = readLine(scheme, value, 200);
  if (scheme !== WIKIDATA) return { scheme, value: read, url: optionalUrl("url", url), source };
  refuseUnlessWikidata(read);
  return { scheme, value: read, url: optionalUrl("url", url) ?? `https://www.wikidata.org/wiki/${read}`, source };
}

function readCountry(value: string): string {
  if (/^[A-Z]{2}$/.test(value)) return value;
  throw bad(`The country is "${value.slice(0, 40)}"; expected two capital letters as in ISO 3166-1, such as FR.`);
}

/** One line without controls, white space put right. */
function readLine(name: string, value: string, longest: number): string {
  const line = value.replace(/\s+/g, " ").trim().normalize("NFC");
  if (line !== "" && line.length <= longest && !/[\p{Cc}\p{Surrogate}]/u.test(line)) return line;
  throw bad(
    line.length > longest
      ? `\`${name}\` has ${line.length} characters; expected at most ${longest}.`
      : `\`${name}\` is ${line === "" ? "empty" : "no text: it holds control characters"}; expected some words.`,
  );
}

const MAX_URL = 2_048;

function readUrl(name: string, value: string): string {
  if (value.length <= MAX_URL && /^https?:/i.test(value) && URL.canParse(value)) return value;
  throw new DixitError(
    "BAD_URL",
    `\`${name}\` is "${value.slice(0, 80)}"; expected a web address of at most ${MAX_URL} characters.`,
  );
}

const optionalUrl = (name: string, value: string | null | undefined): string | null =>
  value == null ? null : readUrl(name, value);

const bad = (message: string): DixitError => new DixitError("BAD_ARGUMENT", message);
