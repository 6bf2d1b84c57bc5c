/** “Did they say that?”, answered from printings. */
import type { UtteranceId } from "../../domain/ids.js";
import type { Printing } from "../../domain/utterance.js";
import type { Verdict } from "../../domain/verdict.js";
import { foldedTexts } from "./foldedWords.js";
import { carryingWords, likenessOf, type Likeness } from "./likeness.js";

export interface Match {
  readonly printing: Printing;
  readonly relation: Exclude<Likeness["relation"], "UNRELATED">;
  readonly similarity: number;
}

const RANKS: readonly Match["relation"][] = ["IDENTICAL", "TRUNCATED", "REWORDED", "CONTRADICTORY"];
const MOST_MATCHES = 20;
/** A part of a sentence with fewer words that carry something could come from any. */
const FEWEST_CARRYING = 2;

/**
 * The printings that have the words, best first, at most 20: by how they have them, then by likeness; where those are
 * equal, the asked speaker's come first and then the earliest.
 * @param speaker whom the words are ascribed to; null when that is not asked
 */
export function matchesAmong(asked: string, printings: readonly Printing[], speaker: string | null): Match[] {
  const words = foldedTexts(asked);
  return printings
    .flatMap((printing) => match(words, printing))
    .sort(
      (a, b) =>
        RANKS.indexOf(a.relation) - RANKS.indexOf(b.relation) ||
        b.similarity - a.similarity ||
        Number(isBy(b.printing, speaker)) - Number(isBy(a.printing, speaker)) ||
        a.printing.sortedAt.getTime() - b.printing.sortedAt.getTime() ||
        (a.printing.quoteId < b.printing.quoteId ? -1 : 1),
    )
    .slice(0, MOST_MATCHES);
}

function match(asked: readonly string[], printing: Printing): Match[] {
  const printed = foldedTexts(printing.text);
  const { relation, similarity } = likenessOf(asked, printed);
  if (relation === "UNRELATED") return [];
  const shorter = asked.length <= printed.length ? asked : printed;
  if (relation === "TRUNCATED" && carryingWords(shorter) < FEWEST_CARRYING) return [];
  // Without quotation marks, the words are the outlet's, however alike.
  const isReported = printing.kind === "INDIRECT" && relation !== "CONTRADICTORY";
  return [{ printing, similarity, relation: isReported ? "REWORDED" : relation }];
}

/**
 * What the matches say of who said it. Words that turn the meaning (CONTRADICTORY) are matches to look at, but no proof
 * of anything; neither are, for an asked speaker, printings that name nobody.
 * @param disputed utterances of which printings name different speakers
 */
export function verdictOn(
  matches: readonly Match[],
  speaker: string | null,
  disputed: ReadonlySet<UtteranceId>,
): Verdict {
  const proofs = matches.filter(({ relation }) => relation !== "CONTRADICTORY");
  const own = speaker === null ? proofs : proofs.filter(({ printing }) => isBy(printing, speaker));
  const [best] = own;
  if (best === undefined) return proofs.some(({ printing }) => isNamed(printing)) ? "OTHER_SPEAKER" : "NOT_FOUND";
  if (disputed.has(best.printing.utteranceId)) return "DISPUTED";
  return VERDICTS[best.relation];
}

const VERDICTS: Readonly<Record<Match["relation"], Verdict>> = {
  IDENTICAL: "EXACT",
  TRUNCATED: "PARTIAL",
  REWORDED: "REWORDED",
  CONTRADICTORY: "NOT_FOUND",
};

const isNamed = ({ speaker }: Printing): boolean => speaker.kind === "person" || speaker.kind === "organization";

/** Said by them, or in their name. */
function isBy({ speaker, speaksFor }: Printing, asked: string | null): boolean {
  return asked !== null && ((speaker.kind !== "unknown" && speaker.id === asked) || speaksFor === asked);
}
