import type { FoundEntity } from "../../domain/annotations.js";
import { overlaps } from "../../domain/span.js";
import type { Channel } from "../../domain/quote.js";
import type { NameData } from "../languages/names.js";
import type { FoundNames } from "../names/findNames.js";
import { indexOnce } from "../names/phraseIndex.js";
import { firstFrom, sentenceAround, tokensIn } from "./places.js";
import type { SpokenQuote } from "./spokenQuote.js";

const channelWords = indexOnce<NameData, Channel>((data) => [
  ...data.channels,
  ...data.otherMediaLeads.map((lead) => [lead, "OTHER_MEDIA"] as const),
]);

/** An outlet is who the words were told to only this close after the cue, in UTF-16 code units. */
const OUTLET_WITHIN = 60;

/** How the words reached the outlet, from words of the cue's sentence outside the quote; UNKNOWN where none tells. */
export function channelOf(quote: SpokenQuote, names: FoundNames, data: NameData): Channel {
  if (quote.cue === null) return "UNKNOWN";
  const { tokens } = names;
  const cue = tokensIn(tokens, quote.cue.span).from;
  const sentence = sentenceAround(tokens, cue);
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (token === undefined || quote.parts.some((part) => overlaps(part, token))) continue;
    const match = channelWords(data).longestAt(tokens, at);
    if (match !== null) return match.value;
  }
  return toldToAnOutlet(quote, quote.cue.span.end, names) ? "OTHER_MEDIA" : "UNKNOWN";
}

function toldToAnOutlet(quote: SpokenQuote, cueEnd: number, names: FoundNames): boolean {
  for (let i = firstFrom(names.mentions, cueEnd, (mention) => mention.span.start); i < names.mentions.length; i++) {
    const mention = names.mentions[i];
    if (mention === undefined || mention.span.start > cueEnd + OUTLET_WITHIN) return false;
    const isSpeaker = quote.speakerPhrase !== null && overlaps(mention.span, quote.speakerPhrase);
    const quoted = quote.parts.some((part) => overlaps(part, mention.span));
    if (!isSpeaker && !quoted && isOutlet(names.entities[mention.entity])) return true;
  }
  return false;
}

const isOutlet = (entity: FoundEntity | undefined): boolean => entity?.organizationKind === "MEDIA";
