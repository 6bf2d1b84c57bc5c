/** What a language says about posts in organizations, beside its role nouns. Words are lower case. */
export interface PostWords {
  /** Beside the noun: the post is no longer held. */
  readonly former: ReadonlySet<string>;
  /** Before the noun, joined by a hyphen: the same, "ex"-minister. */
  readonly formerPrefixes: readonly string[];
  /** Beside the noun: the post is not held yet. */
  readonly future: ReadonlySet<string>;
  /** Lemmas for what somebody is to an organization without a post in it: "critic", "customer", "candidate". */
  readonly relations: ReadonlySet<string>;
  /** After a noun, lead to what it is about or where it is, not to whose it is: (expert) "on". */
  readonly aboutLinks: ReadonlySet<string>;
  /** After a name, tie it to its organization: (the economist Samir Oudjane) "of". */
  readonly belonging: ReadonlySet<string>;
  /** Between a name and its post, say that it is held now: "is". */
  readonly holds: ReadonlySet<string>;
  /** Lemma of a post → nouns that head the body it leads: "ministre" → "ministère". */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
}
