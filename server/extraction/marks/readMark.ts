import type { Span } from "../../domain/span.js";
import type { MarkStyle } from "./quoteSpan.js";

export interface ReadMark {
  readonly role: "open" | "close";
  readonly style: MarkStyle;
  readonly length: number;
}

/** How far a single mark looks for its partner; longer stretches in single marks are apostrophes gone astray. */
const SINGLE_REACH = 700;

/**
 * The quotation mark at `at`, or null where there is none. Straight and typographic double marks are one style,
 * because papers mix them (`"We know,”`); which way a straight mark faces follows from its neighbours. With
 * `inward`, guillemets may enclose words either way round: »so« and «so».
 */
export function readMark(
  text: string,
  at: number,
  bounds: Span,
  open: MarkStyle | null,
  inward = false,
): ReadMark | null {
  switch (text.charAt(at)) {
    case "«":
      return { role: inward && open === "guillemet" ? "close" : "open", style: "guillemet", length: 1 };
    case "»":
      return { role: inward && open !== "guillemet" ? "open" : "close", style: "guillemet", length: 1 };
    case "‹":
      return { role: "open", style: "angle", length: 1 };
    case "›":
      return { role: "close", style: "angle", length: 1 };
    case "“":
    case "”":
    case "„":
    case "‟":
    case '"':
    case "＂":
      return double(text, at, bounds, open, 1);
    case "'":
    case "`":
      if (text[at + 1] === text[at]) return double(text, at, bounds, open, 2);
      return text[at] === "'" ? single(text, at, bounds, open) : null;
    case "‘":
    case "‚":
    case "’":
      return single(text, at, bounds, open);
    default:
      return null;
  }
}

const neighbours = (text: string, at: number, bounds: Span, length: number): { before: string; after: string } => ({
  before: at > bounds.start ? text.charAt(at - 1) : " ",
  after: at + length < bounds.end ? text.charAt(at + length) : " ",
});

const OPENING_CONTEXT = /[\s([{—–\-/:;«‹“‘]/u;
const WORD = /[\p{L}\p{N}]/u;

function double(text: string, at: number, bounds: Span, open: MarkStyle | null, length: number): ReadMark | null {
  const { before, after } = neighbours(text, at, bounds, length);
  const glyph = text[at];
  const spaceAfter = /\s/u.test(after);
  const facesRight = OPENING_CONTEXT.test(before) && !spaceAfter;
  const facesLeft = !/[\s([]/u.test(before) && !WORD.test(after);
  const opening = { role: "open", style: "double", length } as const;
  const closing = { role: "close", style: "double", length } as const;
  if (glyph === "„") return opening;
  if (glyph === "“") return facesLeft && open === "double" && !facesRight ? closing : opening;
  if (glyph === "”") return facesRight && open !== "double" && WORD.test(after) ? opening : closing;
  // An inch or a second of arc: 6'2".
  if (/\d/u.test(before) && open !== "double") return null;
  if (facesRight && !facesLeft) return opening;
  if (facesLeft && !facesRight) return closing;
  return open === "double" ? closing : opening;
}

function single(text: string, at: number, bounds: Span, open: MarkStyle | null): ReadMark | null {
  // Inside another quotation a single mark cannot begin or end the outermost one.
  if (open !== null && open !== "single") return null;
  const { before, after } = neighbours(text, at, bounds, 1);
  if (open === "single") {
    const closes = text[at] !== "‘" && !/\s/u.test(before) && !WORD.test(after);
    return closes ? { role: "close", style: "single", length: 1 } : null;
  }
  if (text[at] === "’" || !/[\s([—–:]/u.test(before) || !/[\p{L}\p{N}“"¿¡]/u.test(after)) return null;
  return hasPartner(text, at, bounds) ? { role: "open", style: "single", length: 1 } : null;
}

/** A closing single mark: after a letter or a stop, before anything but a letter. */
function hasPartner(text: string, at: number, bounds: Span): boolean {
  const wanted = text[at] === "'" ? "'" : "’";
  const end = Math.min(bounds.end, at + SINGLE_REACH);
  // One letter between two marks is a contraction: rock 'n' roll.
  for (let i = at + 3; i < end; i++) {
    if (text[i] !== wanted) continue;
    const after = i + 1 < bounds.end ? text.charAt(i + 1) : " ";
    if (!WORD.test(after) && !/\s/u.test(text.charAt(i - 1))) return true;
  }
  return false;
}
