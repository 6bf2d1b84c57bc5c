import type { Annotations, FoundExclusion } from "../domain/annotations.js";
import type { LanguageCode } from "../domain/language.js";
import { findAffiliations } from "./affiliations/findAffiliations.js";
import { setAside } from "./boilerplate/setAside.js";
import { readByline } from "./bylines/readByline.js";
import { resolveSpeakers } from "./coreference/resolveSpeakers.js";
import { splitBlocks } from "./document/blocks.js";
import { detectLanguage } from "./document/detectLanguage.js";
import { languageOf } from "./languages/languages.js";
import { findMarks } from "./marks/findMarks.js";
import { findNames } from "./names/findNames.js";
import { assembleQuotes, toSpoken } from "./quotes/assembleQuotes.js";
import { readQuotes } from "./quotes/readQuotes.js";
import { saidWhen } from "./times/saidWhen.js";

/** Who made the annotations: goes into every activity record. */
export const EXTRACTOR = { tool: "dixit-extract", version: "1.0.0" } as const;

export interface ExtractOptions {
  /** Declared language of the text; found out where it is not given. */
  readonly language?: LanguageCode;
  /** The author line, as printed above the text. */
  readonly byline?: string;
  /** The outlet's name, as printed. */
  readonly outlet?: string;
}

/**
 * What a text says about who said what. A pure function of the text: the same text gives the same annotations.
 * Never throws on any string; takes time in proportion to the text. Spans are UTF-16 code units of `text`.
 */
export function extract(text: string, options: ExtractOptions = {}): Annotations {
  const detected = options.language === undefined ? detectLanguage(text) : null;
  const code = options.language ?? detected?.language ?? "en";
  const language = languageOf(code);

  const blocks = setAside(splitBlocks(text), language);
  const paragraphs = blocks.filter((block) => block.reason === null).map((block) => block.span);
  const setAsideSpans: FoundExclusion[] = blocks.flatMap(({ span, reason }) =>
    reason === null ? [] : [{ span, reason }],
  );

  const marks = findMarks(text, paragraphs, language.marks.inwardGuillemets);
  const read = readQuotes(text, paragraphs, marks.byParagraph, language);
  const names = findNames(text, language, paragraphs);
  const spoken = read.drafts.map((draft) => toSpoken(draft, code));
  const resolved = resolveSpeakers(text, language, paragraphs, names, spoken);
  const said = spoken.map((quote) => saidWhen(quote, names.tokens, language));

  return {
    language: code,
    quotes: assembleQuotes(text, read.drafts, resolved.attributions, said, names.mentions),
    entities: names.entities,
    unnamedSources: resolved.unnamedSources,
    mentions: resolved.mentions,
    affiliations: findAffiliations(text, names, language),
    authors: options.byline === undefined ? [] : readByline(options.byline, language, options.outlet),
    excluded: [...setAsideSpans, ...read.excluded].sort((a, b) => a.span.start - b.span.start),
    warnings: [...(detected?.warning == null ? [] : [detected.warning]), ...marks.warnings],
  };
}
