import type { StatedTime } from "../../domain/statedTime.js";
import type { TimeWords } from "../languages/times.js";
import { indexOnce } from "../names/phraseIndex.js";
import { stopAfter, type Token } from "../names/tokens.js";

const phraseIndex = indexOnce<TimeWords, StatedTime>((words) => words.phrases);

/** A time and the token after it. */
export interface ReadTime {
  readonly time: StatedTime;
  readonly to: number;
}

/**
 * The time that starts at a token, with the words that lead to it.
 *
 *     … a déclaré mardi 4 mars au soir      … said on Tuesday      … said in March 2031
 *                 ^^^^^^^^^^^^                     ^^^^^^^^^^             ^^^^^^^^^^^^^
 *
 * Null for weekdays that lie ahead or belong to a name ("the Sunday Tribune"), and for months and years without "in"
 * unless `bare`: "March" is also a verb and a name.
 */
export function readTime(tokens: readonly Token[], at: number, words: TimeWords, bare = false): ReadTime | null {
  const whole = wholePhrase(tokens, at, words);
  if (whole !== null) return whole;
  let from = at;
  let led = bare;
  while (from < at + 2 && isLead(tokens[from], words) && tokens[from + 1]?.adjacent === true) {
    led ||= words.inLeads.has(tokens[from]?.lower ?? "");
    from++;
  }
  if (from > at && wholePhrase(tokens, from, words) !== null) return wholePhrase(tokens, from, words);
  const found =
    weekdayAt(tokens, from, words) ??
    dayFirst(tokens, from, words) ??
    (words.monthFirst ? monthFirst(tokens, from, words) : null) ??
    (led ? monthOrYear(tokens, from, words) : null);
  return found !== null && !goesOn(tokens, found.to, words) ? found : null;
}

const isLead = (token: Token | undefined, words: TimeWords): boolean =>
  token !== undefined && (words.leads.has(token.lower) || words.inLeads.has(token.lower));

function wholePhrase(tokens: readonly Token[], at: number, words: TimeWords): ReadTime | null {
  // "USA Today": inside a sentence its capital makes it a name.
  if (tokens[at]?.capital === true && !tokens[at].opens) return null;
  const match = phraseIndex(words).longestAt(tokens, at);
  if (match !== null) return { time: match.value, to: match.to };
  // One token with its apostrophe inside: "aujourd'hui".
  const time = words.phrases.get(tokens[at]?.lower ?? "");
  return time === undefined ? null : { time, to: at + 1 };
}

/** "the Sunday Tribune", "Tuesday's vote": not a time, or somebody else's. */
function goesOn(tokens: readonly Token[], at: number, words: TimeWords): boolean {
  const next = tokens[at];
  const last = tokens[at - 1];
  if (next?.kind === "possessive") return true;
  return (
    next?.adjacent === true && next.kind === "word" && next.capital && last?.capital === true && !isTime(next, words)
  );
}

const isTime = (token: Token, words: TimeWords): boolean =>
  words.weekdays.has(token.lower) || words.months.has(token.lower);

function weekdayAt(tokens: readonly Token[], at: number, words: TimeWords): ReadTime | null {
  const before = words.last.has(tokens[at]?.lower ?? "") ? 1 : 0;
  const weekday = words.weekdays.get(tokens[at + before]?.lower ?? "");
  if (weekday === undefined) return null;
  let to = at + before + 1;
  const day = tokens[to]?.lower === "," ? to + 1 : to;
  const date = dayFirst(tokens, day, words) ?? (words.monthFirst ? monthFirst(tokens, day, words) : null);
  if (date !== null && tokens[to]?.breaks !== true) return date;
  const after = tokens[to]?.adjacent === true ? (tokens[to]?.lower ?? "") : "";
  if (words.ahead.has(after)) return null;
  const last = before > 0 || words.last.has(after);
  if (words.last.has(after)) to++;
  return { time: { kind: "weekday", weekday, last }, to };
}

/** "3 mars 2031", "1er mars", "3 March" */
function dayFirst(tokens: readonly Token[], at: number, words: TimeWords): ReadTime | null {
  const day = dayNumber(tokens[at]);
  const month = monthAt(tokens, at + 1, words);
  return day === null || month === null ? null : withYear(tokens, month.to, month.month, day);
}

/** "March 3, 2031", "Oct. 3" */
function monthFirst(tokens: readonly Token[], at: number, words: TimeWords): ReadTime | null {
  const month = monthAt(tokens, at, words, false);
  const day = month === null || tokens[month.to]?.adjacent !== true ? null : dayNumber(tokens[month.to]);
  return month === null || day === null ? null : withYear(tokens, month.to + 1, month.month, day);
}

function monthOrYear(tokens: readonly Token[], at: number, words: TimeWords): ReadTime | null {
  const year = yearNumber(tokens[at]);
  if (year !== null) return { time: { kind: "year", year }, to: at + 1 };
  const month = monthAt(tokens, at, words, false);
  return month === null ? null : withYear(tokens, month.to, month.month, null);
}

function monthAt(
  tokens: readonly Token[],
  at: number,
  words: TimeWords,
  follows = true,
): { readonly month: number; readonly to: number } | null {
  const month = words.months.get(tokens[at]?.lower ?? "");
  if (month === undefined || (follows && tokens[at]?.adjacent !== true)) return null;
  return { month, to: at + (stopAfter(tokens, at) && isShort(tokens[at]) ? 2 : 1) };
}

/** "Oct." is short, "mars." ends a sentence. */
const isShort = (token: Token | undefined): boolean => token !== undefined && token.end - token.start <= 4;

function withYear(tokens: readonly Token[], at: number, month: number, day: number | null): ReadTime {
  const comma = tokens[at]?.lower === "," && tokens[at + 1]?.adjacent === true ? 1 : 0;
  const year = tokens[at]?.adjacent === true ? yearNumber(tokens[at + comma]) : null;
  const to = year === null ? at : at + comma + 1;
  return { time: { kind: "date", year, month, day }, to };
}

const DAY = /^(\d{1,2})(?:er|st|nd|rd|th)?$/;

function dayNumber(token: Token | undefined): number | null {
  const digits = token?.kind === "number" ? DAY.exec(token.lower)?.[1] : undefined;
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= 31 ? day : null;
}

/** Years are written with four digits, and so are few other numbers after "in". */
function yearNumber(token: Token | undefined): number | null {
  if (token?.kind !== "number" || !/^[12]\d{3}$/.test(token.lower)) return null;
  return Number(token.lower);
}
