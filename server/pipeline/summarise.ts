import type { Article } from "../domain/article.js";
import type { ArticleId } from "../domain/ids.js";
import type { LanguageCode } from "../domain/language.js";
import type { Page, PageRequest } from "../domain/page.js";
import type { Attribution, ExclusionReason, Mention, Quote, QuoteKind } from "../domain/quote.js";
import { asSpeaker, type Naming, type Speaker } from "../domain/speaker.js";
import { unreachable } from "../domain/unreachable.js";
import { versionKey, type Reader } from "../storage/store.js";

/** What an article holds, in words: what `dixit ingest` prints, and with `--json` prints as it is. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly url: string;
  readonly headline: string;
  readonly language: LanguageCode;
  readonly version: number;
  /** By the speaker's first quote. */
  readonly speakers: readonly SpeakerSummary[];
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly setAside: readonly { readonly reason: ExclusionReason; readonly text: string }[];
}

export interface SpeakerSummary {
  /** Name, or description of an unnamed source; null when the article does not say who speaks. */
  readonly speaker: string | null;
  readonly naming: Naming;
  /** Whom an unnamed source or spokesperson speaks for, where that is known. */
  readonly speaksFor: string | null;
  readonly quotes: readonly { readonly text: string; readonly kind: QuoteKind; readonly asPrinted: string | null }[];
}

const PAGE = 100;

/** Reads an article's graph back from the store. The article must exist. */
export async function summarise(reader: Reader, article: Article): Promise<ArticleSummary> {
  const ids = [article.id];
  const current = { articleId: article.id, version: article.version };
  const text = (await reader.articles.texts([current])).get(versionKey(current))?.text ?? "";
  const quotes = await readAll(article.id, (page) => reader.quotes.ofArticles(ids, {}, page));
  const mentions = await readAll(article.id, (page) => reader.mentions.ofArticles(ids, page));
  const attributions = await reader.attributions.ofQuotes(quotes.map(({ id }) => id));
  const nameOf = await loadNames(reader, [...speakersIn(attributions.values()), ...mentions.map((m) => m.refersTo)]);
  const excluded = (await reader.articles.excluded(ids)).get(article.id) ?? [];
  return {
    id: article.id,
    url: article.url,
    headline: article.headline,
    language: article.language,
    version: article.version,
    speakers: groupBySpeaker(
      quotes.flatMap((quote) => {
        const attribution = attributions.get(quote.id);
        return attribution === undefined ? [] : [spoken(text, quote, attribution, nameOf)];
      }),
    ),
    people: namesOf("person", mentions, nameOf),
    organizations: namesOf("organization", mentions, nameOf),
    setAside: excluded.map(({ span, reason }) => ({ reason, text: text.slice(span.start, span.end) })),
  };
}

type NameOf = (speaker: Speaker) => string | null;

/** One quote with its speaker in words: what a summary groups. */
export interface SpokenQuote extends Omit<SpeakerSummary, "quotes"> {
  /** Null where nobody knows who spoke. */
  readonly speakerId: string | null;
  readonly quote: SpeakerSummary["quotes"][number];
}

/** Puts quotes together by who said them, in the order in which each first speaks. */
export function groupBySpeaker(quotes: readonly SpokenQuote[]): SpeakerSummary[] {
  const groups = new Map<string, SpeakerSummary & { quotes: SpokenQuote["quote"][] }>();
  for (const { speakerId, speaker, naming, speaksFor, quote } of quotes) {
    const key = speakerId ?? naming;
    const group = groups.get(key) ?? { speaker, naming, speaksFor, quotes: [] };
    group.quotes.push(quote);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function spoken(text: string, quote: Quote, attribution: Attribution, nameOf: NameOf): SpokenQuote {
  const { speaker, naming, speaksFor, asPrinted } = attribution;
  return {
    speakerId: speaker.kind === "unknown" ? null : speaker.id,
    speaker: nameOf(speaker),
    naming,
    speaksFor: speaksFor === null ? null : nameOf(asSpeaker(speaksFor)),
    quote: {
      text: quote.text,
      kind: quote.kind,
      asPrinted: asPrinted === null ? null : text.slice(asPrinted.start, asPrinted.end),
    },
  };
}

function namesOf(kind: "person" | "organization", mentions: readonly Mention[], nameOf: NameOf): string[] {
  const named = mentions.map(({ refersTo }) => refersTo).filter((speaker) => speaker.kind === kind);
  return [...new Set(named.flatMap((speaker) => nameOf(speaker) ?? []))];
}

async function readAll<Row>(
  article: ArticleId,
  read: (page: PageRequest) => Promise<Map<ArticleId, Page<Row>>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: PageRequest["after"] = null;
  for (;;) {
    const page: Page<Row> | undefined = (await read({ first: PAGE, after })).get(article);
    if (page === undefined) return rows;
    rows.push(...page.rows.map(({ row }) => row));
    after = page.rows.at(-1)?.key ?? null;
    if (!page.hasNextPage || after === null) return rows;
  }
}

const speakersIn = (attributions: Iterable<Attribution>): Speaker[] =>
  [...attributions].flatMap(({ speaker, speaksFor }) =>
    speaksFor === null ? [speaker] : [speaker, asSpeaker(speaksFor)],
  );

/** Loads every name at once; an unknown speaker has none. */
async function loadNames(reader: Reader, speakers: readonly Speaker[]): Promise<NameOf> {
  const agentIds = speakers.flatMap((s) => (s.kind === "person" || s.kind === "organization" ? [s.id] : []));
  const sourceIds = speakers.flatMap((s) => (s.kind === "unnamed" ? [s.id] : []));
  const agents = await reader.agents.byIds([...new Set(agentIds)]);
  const sources = await reader.unnamedSources.byIds([...new Set(sourceIds)]);
  return (speaker) => {
    switch (speaker.kind) {
      case "person":
      case "organization":
        return agents.get(speaker.id)?.name ?? null;
      case "unnamed":
        return sources.get(speaker.id)?.description ?? null;
      case "unknown":
        return null;
      default:
        return unreachable(speaker);
    }
  };
}
