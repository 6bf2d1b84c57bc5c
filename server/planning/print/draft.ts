/**
 * A statement while it is written. What depends on a request's variables is left open in it; everything else, values
 * included, is there once and for all.
 */
import { Values } from "../../storage/sql.js";
import type { Ask } from "../plan.js";

/** Writes what was left open, for what a request asks. */
type Gap = (asked: readonly unknown[], values: Values) => string;

export interface Written {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** How many texts of one plan are kept: filters combine, and most combinations are never met again. */
const MOST_TEXTS = 50;

/** No text that is written by hand or by GraphQL's rules for names holds it. */
const MARK = "\u0001";

export class Draft {
  private readonly values = new Values();
  private readonly gaps: Gap[] = [];

  /** Writes a part that depends on what a field is asked: at once when that is known. */
  part<Asked>(ask: Ask<Asked>, write: (asked: Asked, values: Values) => string): string {
    if (!ask.varies) return write(ask.read({}), this.values);
    this.gaps.push((asked, values) => write(asked[ask.place] as Asked, values));
    return `${MARK}${this.gaps.length - 1}${MARK}`;
  }

  finish(text: string): Template {
    const pieces = text.split(MARK).map((piece, i) => (i % 2 === 0 ? piece : (this.gaps[Number(piece)] ?? piece)));
    return new Template(pieces, this.values.list);
  }
}

/** A finished draft. */
export class Template {
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly pieces: readonly (string | Gap)[],
    private readonly constants: readonly unknown[],
  ) {}

  /** @param asked what each field is asked, by its place; throws what the storage says of keys and dates it cannot take */
  fill(asked: readonly unknown[]): Written {
    if (this.pieces.length === 1) return { text: String(this.pieces[0]), values: this.constants };
    const values = new Values();
    values.list.push(...this.constants);
    const filled = this.pieces.map((piece) => (typeof piece === "string" ? null : piece(asked, values)));
    return { text: this.textWith(filled), values: values.list };
  }

  /** One string for each text: the database knows a prepared statement by it, and comparing it costs nothing. */
  private textWith(filled: readonly (string | null)[]): string {
    const key = filled.join(MARK);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = this.pieces.map((piece, i) => (typeof piece === "string" ? piece : filled[i])).join("");
    if (this.texts.size < MOST_TEXTS) this.texts.set(key, text);
    return text;
  }
}
