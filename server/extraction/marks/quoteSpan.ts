/** A stretch between quotation marks (or a dialogue paragraph), outermost only. UTF-16 offsets into the article. */
export interface QuoteSpan {
  /** Of the opening mark. */
  readonly start: number;
  /** After the closing mark. */
  readonly end: number;
  /** The words without marks and the white space beside them. `innerStart < innerEnd`. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly style: MarkStyle;
  /** False where the paragraph ended before the mark was closed. */
  readonly closed: boolean;
  /** This span goes on with the words of the span before it, which the paragraph's end left open. */
  readonly reopens: boolean;
}

export type MarkStyle = "guillemet" | "angle" | "double" | "single" | "dash";
