import { offsetInUnit, wordsOf, type OffsetUnit, type Span } from "../../domain/span.js";

/** Offsets counted once every so many UTF-16 code units, so that an offset costs at most this many steps. */
const STEP = 2_048;

type Counted = Exclude<OffsetUnit, "UTF16">;

/**
 * One version's text with what it takes to count offsets in it in other units. Counting from the start each time would
 * make a thousand spans of a long article cost a thousand passes over it.
 */
export class IndexedText {
  /** For each unit, the offset in it of every STEP-th code unit. Built at the first use. */
  private readonly marks = new Map<Counted, readonly number[]>();

  constructor(
    readonly text: string,
    readonly sha256: string,
  ) {}

  wordsOf(span: Span): string {
    return wordsOf(this.text, span);
  }

  /** @param offset in UTF-16 code units, 0 to the text's length; never inside a surrogate pair */
  offsetIn(unit: OffsetUnit, offset: number): number {
    if (unit === "UTF16") return offset;
    const block = Math.floor(offset / STEP);
    const start = this.startOf(block);
    return (this.marksOf(unit)[block] ?? 0) + offsetInUnit(this.text.slice(start, offset), offset - start, unit);
  }

  /** At most `count` characters (code points) before the offset. */
  before(offset: number, count: number): string {
    // A pair may be cut in two at the far end; it is then one character too many, and falls away.
    return Array.from(this.text.slice(Math.max(0, offset - 2 * count), offset))
      .slice(-count)
      .join("");
  }

  /** At most `count` characters (code points) from the offset on. */
  after(offset: number, count: number): string {
    return Array.from(this.text.slice(offset, offset + 2 * count))
      .slice(0, count)
      .join("");
  }

  private marksOf(unit: Counted): readonly number[] {
    const known = this.marks.get(unit);
    if (known !== undefined) return known;
    const marks = [0];
    for (let block = 1; block * STEP <= this.text.length; block++) {
      const from = this.startOf(block - 1);
      const to = this.startOf(block);
      marks.push((marks[block - 1] ?? 0) + offsetInUnit(this.text.slice(from, to), to - from, unit));
    }
    this.marks.set(unit, marks);
    return marks;
  }

  /** Where a block begins: never between the two halves of a surrogate pair. */
  private startOf(block: number): number {
    const at = block * STEP;
    const half = this.text.charCodeAt(at);
    return at > 0 && half >= 0xdc00 && half <= 0xdfff ? at - 1 : at;
  }
}
