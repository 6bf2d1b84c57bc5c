/** One line of a file of declarations, judged for its form; what it says is judged where it is declared. */
import { DixitError } from "../domain/errors.js";
import type { AgentFacts } from "../pipeline/declaredInput.js";

/** What a line declares something of, with the facts as the mutations take them. */
export type Declaration =
  | { readonly kind: "agent"; readonly of: string; readonly facts: AgentFacts }
  | { readonly kind: "article"; readonly of: string; readonly topics: readonly string[] }
  | { readonly kind: "quote"; readonly of: string; readonly factCheck: FactCheckLine };

export interface FactCheckLine {
  readonly url: string;
  readonly claimReviewed: string;
  readonly rating: string;
  readonly publisher?: string;
  readonly reviewedAt?: string;
}

const FORMS =
  '{"agent": "per_…", "wikidataId": "Q…"}, {"article": "https://…", "topics": ["port"]} or {"quote": "quo_…", "factCheck": {…}}';

/** Throws BAD_JSON_LINE. */
export function readDeclaration(line: string): Declaration {
  const value = parse(line);
  if (typeof value["agent"] === "string") return { kind: "agent", of: value["agent"], facts: agentFacts(value) };
  if (typeof value["article"] === "string") {
    only(value, "article", "topics");
    return { kind: "article", of: value["article"], topics: texts(value, "topics") ?? [] };
  }
  if (typeof value["quote"] === "string") {
    only(value, "quote", "factCheck");
    return { kind: "quote", of: value["quote"], factCheck: factCheck(value["factCheck"]) };
  }
  throw bad(`names nothing to declare something of; expected ${FORMS}`);
}

type Fields = Readonly<Record<string, unknown>>;

function agentFacts(value: Fields): AgentFacts {
  only(value, "agent", "wikidataId", "sameAs", "gender", "country", "sourceUrl", "takeBack");
  const wikidataId = text(value, "wikidataId");
  const sourceUrl = text(value, "sourceUrl");
  return {
    ...(wikidataId === undefined ? {} : { wikidataId }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    ...(value["gender"] === undefined ? {} : { gender: sourced(value["gender"], "gender") }),
    ...(value["country"] === undefined ? {} : { country: sourced(value["country"], "country") }),
    ...(value["sameAs"] === undefined ? {} : { sameAs: sameAs(value["sameAs"]) }),
    takeBack: texts(value, "takeBack") ?? [],
  };
}

function sourced(value: unknown, name: string): { readonly value: string; readonly sourceUrl: string } {
  const fields = object(value, name);
  only(fields, "value", "sourceUrl");
  return { value: required(fields, "value"), sourceUrl: required(fields, "sourceUrl") };
}

function sameAs(value: unknown): NonNullable<AgentFacts["sameAs"]> {
  if (!Array.isArray(value)) throw bad('has a "sameAs" that is no list');
  return value.map((one) => {
    const fields = object(one, "sameAs");
    only(fields, "scheme", "value", "url");
    return { scheme: required(fields, "scheme"), value: required(fields, "value"), url: text(fields, "url") ?? null };
  });
}

function factCheck(value: unknown): FactCheckLine {
  const fields = object(value, "factCheck");
  only(fields, "url", "publisher", "claimReviewed", "rating", "reviewedAt");
  const publisher = text(fields, "publisher");
  const reviewedAt = text(fields, "reviewedAt");
  return {
    url: required(fields, "url"),
    claimReviewed: required(fields, "claimReviewed"),
    rating: required(fields, "rating"),
    ...(publisher === undefined ? {} : { publisher }),
    ...(reviewedAt === undefined ? {} : { reviewedAt }),
  };
}

function parse(line: string): Fields {
  try {
    return object(JSON.parse(line), "line");
  } catch (error) {
    if (error instanceof DixitError) throw error;
    throw bad(`is not JSON; expected ${FORMS}`);
  }
}

function object(value: unknown, name: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw bad(name === "line" ? `is not an object; expected ${FORMS}` : `has a "${name}" that is no object`);
}

/** A misspelt key is not lost in silence. */
function only(value: Fields, ...keys: readonly string[]): void {
  const other = Object.keys(value).find((key) => !keys.includes(key));
  if (other !== undefined) throw bad(`has the key "${other}"; expected ${keys.join(", ")}`);
}

function text(value: Fields, name: string): string | undefined {
  const given = value[name];
  if (given === undefined || given === null || typeof given === "string") return given ?? undefined;
  throw bad(`has a "${name}" that is no text`);
}

function required(value: Fields, name: string): string {
  const given = text(value, name);
  if (given === undefined) throw bad(`lacks "${name}"`);
  return given;
}

function texts(value: Fields, name: string): readonly string[] | undefined {
  const given = value[name];
  if (given === undefined) return undefined;
  if (Array.isArray(given) && given.every((one): one is string => typeof one === "string")) return given;
  throw bad(`has a "${name}" that is no list of texts`);
}

const bad = (how: string): DixitError => new DixitError("BAD_JSON_LINE", `The line ${how}.`);
