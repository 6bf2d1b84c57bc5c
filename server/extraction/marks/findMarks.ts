import type { ExtractionWarning } from "../../domain/annotations.js";
import type { Span } from "../../domain/span.js";
import type { MarkStyle, QuoteSpan } from "./quoteSpan.js";
import { readMark } from "./readMark.js";

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
 * their paragraph and never beyond it. Linear in the text.
 *
 *     He said: “We heard ‘no’ twice.” Then “silence
 *              ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^ closed at the paragraph's end, with a warning
 */
export function findMarks(
  text: string,
  paragraphs: readonly Span[],
): { byParagraph: readonly (readonly QuoteSpan[])[]; warnings: readonly ExtractionWarning[] } {
  const byParagraph: (readonly QuoteSpan[])[] = [];
  const warnings: ExtractionWarning[] = [];
  let leftOpen: MarkStyle | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const reading: ParagraphReading = new ParagraphReading(text, paragraph, leftOpen, next);
    const { spans, open }: ReturnType<ParagraphReading["read"]> = reading.read(warnings);
    byParagraph.push(spans);
    leftOpen = open;
  }
  return { byParagraph, warnings };
}

class ParagraphReading {
  private readonly stack: OpenMark[] = [];
  private readonly spans: QuoteSpan[] = [];
  private depthCut = false;

  constructor(
    private readonly text: string,
    private readonly paragraph: Span,
    private readonly leftOpen: MarkStyle | null,
    private readonly next: Span | undefined,
  ) {}

  read(warnings: ExtractionWarning[]): { spans: readonly QuoteSpan[]; open: MarkStyle | null } {
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
    const mark = readMark(this.text, at, this.paragraph, top?.style ?? null);
    if (mark === null) return at + 1;
    if (mark.role === "open") this.open(at, mark.length, mark.style);
    else {
      const opener = this.stack.findLastIndex((open) => open.style === mark.style);
      if (opener >= 0) this.close(opener, at, mark.length);
      else if (outer === undefined && this.spans.length === 0 && this.leftOpen === mark.style) {
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
  private closeAtEnd(warnings: ExtractionWarning[]): MarkStyle | null {
    const bottom = this.stack[0];
    if (bottom === undefined) return null;
    const goesOn = this.nextOpensWith(bottom.style);
    if (!goesOn) warnings.push(strayMark(bottom.at, bottom.length));
    const closedInside = this.spans.length > bottom.spansBefore;
    if (closedInside && !goesOn) return null;
    this.spans.length = bottom.spansBefore;
    this.push(bottom.at, bottom.length, this.paragraph.end, 0, bottom.style, false);
    return bottom.style;
  }

  private nextOpensWith(style: MarkStyle): boolean {
    if (this.next === undefined) return false;
    const mark = readMark(this.text, this.next.start, this.next, null);
    return mark?.role === "open" && mark.style === style;
  }

  private push(start: number, openLength: number, at: number, length: number, style: MarkStyle, closed: boolean): void {
    let innerStart = start + openLength;
    let innerEnd = at;
    while (innerStart < innerEnd && isSpace(this.text, innerStart)) innerStart++;
    while (innerEnd > innerStart && isSpace(this.text, innerEnd - 1)) innerEnd--;
    if (innerStart === innerEnd) return;
    const reopens = this.leftOpen === style && this.spans.length === 0 && start === this.paragraph.start;
    this.spans.push({ start, end: at + length, innerStart, innerEnd, style, closed, reopens });
  }
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

const strayMark = (start: number, length: number): ExtractionWarning => ({
  code: "UNBALANCED_MARK",
  message: "This quotation mark has no partner in its paragraph.",
  span: { start, end: start + length },
});
