import type { EntityType } from "../domain/article.js";
import { parsePersonName } from "./personName.js";

/** A form that prints a former name beside today's: "Anne Dorval, née Kerjean", "Norvane (ex-Valmer Énergies)". */
export interface FormerName {
  readonly current: string;
  readonly former: string;
}

/** What stands between the two names. A person is born with a name; an organization has given one up. */
const MARKS: Readonly<Record<EntityType, RegExp>> = {
  PERSON: /(?:, | ?\(| )(?:née?|born) /u,
  ORGANIZATION:
    /(?:, | ?\()(?:ex[- ]|(?:anciennement|autrefois|jadis) |(?:formerly|previously) (?:known as |called )?)/u,
};
/** Small words inside a name, which go on to one with a capital: "de Castelmoron", "Gas and Light". */
const SMALL_WORDS = new Set("de du des la le les d et of the and for van von".split(" "));
const MOST_WORDS: Readonly<Record<EntityType, number>> = { PERSON: 4, ORGANIZATION: 9 };
/** Forms are names: what is longer is none. */
const LONGEST_FORM = 200;

/**
 * The words right after a name that print a former one, with what leads to it. `following` has single spaces.
 *
 *     Anne Dorval, née Kerjean, a démissionné.
 *                ^^^^^^^^^^^^^
 * Empty where there are none.
 */
export function formerNameAfter(type: EntityType, following: string): string {
  const mark = MARKS[type].exec(following);
  if (mark?.index !== 0) return "";
  const rest = following.slice(mark[0].length);
  if (mark[0].includes("(")) {
    const end = rest.indexOf(")");
    return end > 0 && isCapital(rest) ? following.slice(0, mark[0].length + end + 1) : "";
  }
  const name = leadingName(rest, MOST_WORDS[type]);
  return name === "" ? "" : mark[0] + name;
}

/** The words at the beginning that have a capital, and the small ones between them. */
function leadingName(text: string, most: number): string {
  let end = 0;
  let offset = 0;
  for (const word of text.split(" ").slice(0, most)) {
    const mark = word.search(/[^\p{L}\p{N}'’&-]/u);
    const bare = mark === -1 ? word : word.slice(0, mark);
    const isName = isCapital(bare) || /^[dl]['’]\p{Lu}/u.test(bare);
    if (!isName && !SMALL_WORDS.has(bare)) break;
    if (isName) end = offset + bare.length;
    // A comma or a full stop ends the name.
    if (bare !== word) break;
    offset += word.length + 1;
  }
  return text.slice(0, end);
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** Takes such a form apart; null for any other. "Anne Dorval, née Kerjean" was "Anne Kerjean". */
export function readFormerName(type: EntityType, form: string): FormerName | null {
  const name = form.slice(0, LONGEST_FORM);
  const mark = MARKS[type].exec(name);
  if (mark === null || mark.index === 0) return null;
  const current = name.slice(0, mark.index);
  const former = name.slice(mark.index + mark[0].length).replace(/\)$/, "");
  if (former === "") return null;
  if (type === "ORGANIZATION" || parsePersonName(former).completeness > 0) return { current, former };
  return { current, former: [...givenWords(current), former].join(" ") };
}

/** The printed words, civilities included, that come before the surname. */
function givenWords(current: string): string[] {
  const words = current.split(" ");
  return words.slice(0, Math.max(0, words.length - parsePersonName(current).surnameWords));
}
