/** Words that turn what is said into something else. Data for `likeness.ts`; all folded. */

/** “ne” alone is one too, since “plus” and the rest of French negation also mean other things. */
const NEGATIONS = new Set(
  `not no never nor neither none nothing nobody nowhere without hardly
   ne n pas jamais rien aucun aucune ni sans non guere nullement personne`.split(/\s+/),
);

/** Said as an answer before a sentence, they may be left out without turning it. */
const ANSWERS = new Set(["no", "non"]);

/** Numbers in words, and what fixes a day: a sentence with another one of them says something else. */
const NUMBERS = new Map(
  [
    ["0", "zero"],
    ["1", "one"],
    ["2", "two deux"],
    ["3", "three trois"],
    ["4", "four quatre"],
    ["5", "five cinq"],
    ["6", "six"],
    ["7", "seven sept"],
    ["8", "eight huit"],
    ["9", "nine neuf"],
    ["10", "ten dix"],
    ["11", "eleven onze"],
    ["12", "twelve douze"],
    ["13", "thirteen treize"],
    ["14", "fourteen quatorze"],
    ["15", "fifteen quinze"],
    ["16", "sixteen seize"],
    ["20", "twenty vingt"],
    ["30", "thirty trente"],
    ["40", "forty quarante"],
    ["50", "fifty cinquante"],
    ["60", "sixty soixante"],
    ["70", "seventy septante"],
    ["80", "eighty octante huitante"],
    ["90", "ninety nonante"],
    ["100", "hundred cent cents"],
    ["1000", "thousand mille"],
    ["1000000", "million millions"],
    ["1000000000", "billion billions milliard milliards"],
    ["1/2", "half moitie demi demie"],
    ["1/3", "third tiers"],
    ["1/4", "quarter quart"],
    ["x2", "double twice"],
    ["monday", "monday lundi"],
    ["tuesday", "tuesday mardi"],
    ["wednesday", "wednesday mercredi"],
    ["thursday", "thursday jeudi"],
    ["friday", "friday vendredi"],
    ["saturday", "saturday samedi"],
    ["sunday", "sunday dimanche"],
    ["january", "january janvier"],
    ["february", "february fevrier"],
    ["march", "march mars"],
    ["april", "april avril"],
    ["june", "june juin"],
    ["july", "july juillet"],
    ["august", "august aout"],
    ["september", "september septembre"],
    ["october", "october octobre"],
    ["november", "november novembre"],
    ["december", "december decembre"],
    ["today", "today aujourd"],
    ["tomorrow", "tomorrow demain"],
    ["yesterday", "yesterday hier"],
    ["spring", "spring printemps"],
    ["summer", "summer"],
    ["autumn", "autumn automne"],
    ["winter", "winter hiver"],
  ].flatMap(([value = "", words = ""]) => words.split(" ").map((word): [string, string] => [word, value])),
);

/** Beginnings of words that say the opposite of each other: one in the place of the other is no rewording. */
const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    "rais increas rise rising rose grow grew higher more up gain expan",
    "lower cut decreas fall fell drop reduc shrink less fewer down lose losing lost",
  ],
  ["augment hausse mont croi accroi plus gagn", "baiss reduir redui diminu recul moins perd chut"],
  ["accept approv back support agree welcom for", "reject refus oppos deny denie disagree condemn against"],
  ["accept approuv souten favorable pour salu", "rejet refus oppos dementi contre condamn"],
  ["open reopen start begin keep stay", "clos shut end stop leave quit scrap"],
  ["ouv rouv commenc debut gard rest", "ferm cess arret fini quitt abandon"],
  ["before", "after"],
  ["avant", "apres"],
  ["always every everyone all", "never none few"],
  ["toujours tous toutes tout", "jamais aucun peu"],
  ["first", "last"],
  ["premier", "dernier"],
  ["possib able can safe good better best win won strong", "impossib unable dange bad worse worst lose lost weak"],
  ["possib bon meilleur gagn fort", "impossib dange mauvais pire perd faible"],
  ["public", "private"],
  ["publi", "prive"],
  ["true right legal guilty", "false wrong illegal innocent"],
  ["vrai legal coupable", "faux illegal innocent"],
].map(([left = "", right = ""]) => [left.split(" "), right.split(" ")]);

export const isNegation = (word: string): boolean => NEGATIONS.has(word);

export const isAnswer = (word: string): boolean => ANSWERS.has(word);

/** Equal for "3", "three" and "trois"; null for what is neither a number nor a day. */
export const quantityOf = (word: string): string | null => (/^\d/.test(word) ? word : (NUMBERS.get(word) ?? null));

export const areOpposite = (left: string, right: string): boolean =>
  isNegated(left, right) ||
  isNegated(right, left) ||
  OPPOSITES.some(
    ([one, other]) => (begins(left, one) && begins(right, other)) || (begins(left, other) && begins(right, one)),
  );

/** "unsafe" and "safe", "impossible" and "possible". */
const isNegated = (word: string, plain: string): boolean =>
  plain.length >= 4 &&
  word.endsWith(plain) &&
  /^(?:un|in|im|il|ir|dis|de|non|anti)$/.test(word.slice(0, -plain.length));

const begins = (word: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => (beginning.length <= 3 ? word === beginning : word.startsWith(beginning)));
