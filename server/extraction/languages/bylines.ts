/** How a language's newspapers sign. Words are lower case; phrases have their words separated by one space. */
export interface BylineWords {
  /** Before the names: "par", "propos recueillis par", "by". */
  readonly leads: readonly string[];
  /** Between names: "et", "and", "avec". */
  readonly joins: ReadonlySet<string>;
  /** After a name, open what is not a name: "à" (Port-Varenne), "in" (Castlebrook). */
  readonly places: ReadonlySet<string>;
  /** Nobody in particular: "la rédaction", "staff". A piece that holds one names nobody. */
  readonly desks: ReadonlySet<string>;
  /** Words of an organization's name that nobody has for a surname: "agence", "agency". */
  readonly organizations: ReadonlySet<string>;
}
