import type { ExtractionWarning } from "../../domain/annotations.js";
import type { Span } from "../../domain/span.js";
import type { MarkStyle, QuoteSpan } from "./quoteSpan.js";
import { readMark } from "./readMark.js";

/** How far a quotation that opens in one paragraph may close in a later one, in characters. */
const LONGEST_SPEECH = 4_000;

/** Marks nested deeper than this are not followed: no printed text does it. */
const MAX_DEPTH = 16;

interface OpenMark {
  readonly at: number;
  readonly length: number;
  readonly style: MarkStyle;
  /** How many finished spans there were when it opened. */
  readonly spansBefore: number;
}

/**
 * The quotations of each paragraph, outermost only, by position; one array a paragraph. Marks are repaired inside
 * their paragraph and never beyond it; a quotation whose next mark, some paragraphs on, closes it, needs no repair and
 * is one span a paragraph. Linear in the text.
 *
 *     He said: “We heard ‘no’ twice.” Then “silence
 *              ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^ closed at the paragraph's end, with a warning
 */
export function findMarks(
  text: string,
  paragraphs: readonly Span[],
  inward = false,
): { byParagraph: readonly (readonly QuoteSpan[])[]; warnings: readonly ExtractionWarning[] } {
  const byParagraph: (readonly QuoteSpan[])[] = [];
  const warnings: ExtractionWarning[] = [];
  let leftOpen: LeftOpen | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const reading: ParagraphReading = new ParagraphReading(text, paragraph, leftOpen, next, inward);
    const { spans, open }: ReturnType<ParagraphReading["read"]> = reading.read(warnings);
    byParagraph.push(spans);
    leftOpen = open;
  }
  return { byParagraph, warnings };
}

/** A quotation that the paragraph's end interrupts. */
interface LeftOpen {
  readonly style: MarkStyle;
  /** Where it is closed when nothing opens it again before; null where the next paragraph repeats the mark. */
  readonly closesAt: number | null;
}

class ParagraphReading {
  private readonly stack: OpenMark[] = [];
  private readonly spans: QuoteSpan[] = [];
  private depthCut = false;

  constructor(
    private readonly text: string,
    private readonly paragraph: Span,
    private readonly leftOpen: LeftOpen | null,
    private readonly next: Span | undefined,
    private readonly inward: boolean,
  ) {}

  read(warnings: ExtractionWarning[]): { spans: readonly QuoteSpan[]; open: LeftOpen | null } {
    if (this.leftOpen !== null && this.leftOpen.closesAt !== null)
      this.open(this.paragraph.start, 0, this.leftOpen.style);
    for (let i = this.paragraph.start; i < this.paragraph.end;) i = this.step(i, warnings);
    const open = this.closeAtEnd(warnings);
    if (this.depthCut) {
      warnings.push({
        code: "NESTING_CUT",
        message: `Quotation marks are nested more than ${MAX_DEPTH} deep in one paragraph; deeper ones were not read.`,
        span: this.paragraph,
      });
    }
    return { spans: this.spans, open };
  }

  private step(at: number, warnings: ExtractionWarning[]): number {
    const outer = this.stack[0];
    const top = this.stack.at(-1);
    const mark = readMark(this.text, at, this.paragraph, top?.style ?? null, this.inward);
    if (mark === null) return at + 1;
    if (mark.role === "open") this.open(at, mark.length, mark.style);
    else {
      const opener = this.stack.findLastIndex((open) => open.style === mark.style);
      if (opener >= 0) this.close(opener, at, mark.length);
      else if (outer === undefined && this.spans.length === 0 && this.leftOpen?.style === mark.style) {
        this.push(this.paragraph.start, 0, at, mark.length, mark.style, true);
      } else if (outer === undefined && mark.style !== "single" && !this.depthCut)
        warnings.push(strayMark(at, mark.length));
    }
    return at + mark.length;
  }

  private open(at: number, length: number, style: MarkStyle): void {
    if (this.stack.length >= MAX_DEPTH) {
      this.depthCut = true;
      return;
    }
    // “ at the start of the next sentence while “ is open: the first was never closed, unless it nests.
    this.stack.push({ at, length, style, spansBefore: this.spans.length });
  }

  private close(opener: number, at: number, length: number): void {
    const open = this.stack[opener];
    if (open === undefined) return;
    this.stack.length = opener;
    this.spans.length = open.spansBefore;
    this.push(open.at, open.length, at, length, open.style, true);
  }

  /** At the paragraph's end: a long quotation that the next paragraph re-opens, or a mark somebody forgot. */
  private closeAtEnd(warnings: ExtractionWarning[]): LeftOpen | null {
    const bottom = this.stack[0];
    if (bottom === undefined) return null;
    const repeats = this.nextOpensWith(bottom.style);
    const closesAt = repeats ? null : this.closesLater(bottom);
    const goesOn = repeats || closesAt !== null;
    if (!goesOn) warnings.push(strayMark(bottom.at, bottom.length));
    const closedInside = this.spans.length > bottom.spansBefore;
    if (closedInside && !goesOn) return null;
    this.spans.length = bottom.spansBefore;
    this.push(bottom.at, bottom.length, this.paragraph.end, 0, bottom.style, false);
    return { style: bottom.style, closesAt };
  }

  /** Where the quotation that opened at `bottom` is closed, when the next mark of its kind does that; null elsewhere. */
  private closesLater(bottom: OpenMark): number | null {
    if (this.next === undefined || this.stack.length > 1) return null;
    const known = bottom.length === 0 ? this.leftOpen?.closesAt : undefined;
    if (known !== undefined && known !== null) return known >= this.next.start ? known : null;
    const closing = DIRECTED.get(this.text.charAt(bottom.at));
    if (closing === undefined) return null;
    const later = this.text.slice(this.paragraph.end, this.paragraph.end + LONGEST_SPEECH);
    const at = later.search(closing.either);
    return at >= 0 && later.charAt(at) === closing.mark ? this.paragraph.end + at : null;
  }

  private nextOpensWith(style: MarkStyle): boolean {
    if (this.next === undefined) return false;
    const mark = readMark(this.text, this.next.start, this.next, null, this.inward);
    return mark?.role === "open" && mark.style === style;
  }

  private push(start: number, openLength: number, at: number, length: number, style: MarkStyle, closed: boolean): void {
    let innerStart = start + openLength;
    let innerEnd = at;
    while (innerStart < innerEnd && isSpace(this.text, innerStart)) innerStart++;
    while (innerEnd > innerStart && isSpace(this.text, innerEnd - 1)) innerEnd--;
    if (innerStart === innerEnd) return;
    const reopens = this.leftOpen?.style === style && this.spans.length === 0 && start === this.paragraph.start;
    this.spans.push({ start, end: at + length, innerStart, innerEnd, style, closed, reopens });
  }
}

/** Marks that show by themselves which way they face. */
const DIRECTED: ReadonlyMap<string, { readonly mark: string; readonly either: RegExp }> = new Map([
  ["«", { mark: "»", either: /[«»]/u }],
  ["“", { mark: "”", either: /[“”"]/u }],
]);

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

const strayMark = (start: number, length: number): ExtractionWarning => ({
  code: "UNBALANCED_MARK",
  message: "This quotation mark has no partner in its paragraph.",
  span: { start, end: start + length },
});
