import type { Language } from "../languages/language.js";
import { tokensIn } from "../coreference/places.js";
import type { FoundNames } from "../names/findNames.js";
import type { RolePhrase } from "../names/phrase.js";
import { fold, type Token } from "../names/tokens.js";
import type { PlacedOrganization } from "./organizations.js";

/**
 * Ministries and their like, found by who leads them: "ministre de la Mer" leads the "ministère de la Mer", where the
 * article names one. A ministry the article does not name is nobody's: it may be called otherwise, or be two.
 */
export class Offices {
  /** "ministère mer" → the organization's first place; null where two have that name. */
  private readonly byWords = new Map<string, PlacedOrganization | null>();

  constructor(
    private readonly names: FoundNames,
    private readonly language: Language,
  ) {
    const heads = new Set([...language.posts.offices.values()].flatMap((nouns) => [...nouns]));
    const placed = new Set<number>();
    for (const mention of names.mentions) {
      const head = names.heads[mention.entity];
      if (mention.type !== "ORGANIZATION" || placed.has(mention.entity) || head == null || !heads.has(head)) continue;
      placed.add(mention.entity);
      const { from, to } = tokensIn(names.tokens, mention.span);
      const words = this.words(from, to).filter((word) => word !== fold(head));
      if (words.length === 0) continue;
      const place = {
        entity: mention.entity,
        kind: names.entities[mention.entity]?.organizationKind ?? null,
        span: mention.span,
        from,
        to,
        possesses: false,
      };
      this.add(head, words, place);
    }
  }

  private add(head: string, words: readonly string[], place: PlacedOrganization): void {
    const key = [head, ...words].join(" ");
    const known = this.byWords.get(key);
    this.byWords.set(key, known === undefined || known?.entity === place.entity ? place : null);
  }

  /** The ministry of a minister: what stands after the noun ("of the Sea") or before it ("the trade minister"). */
  ledBy(role: RolePhrase): PlacedOrganization | undefined {
    const heads = this.language.posts.offices.get(role.lemma);
    if (heads === undefined || this.byWords.size === 0) return undefined;
    const after = this.words(role.noun + 1, role.to);
    const words = after.length > 0 ? after : this.words(role.titleFrom, role.noun);
    for (const head of words.length === 0 ? [] : heads) {
      const place = this.byWords.get([head, ...words].join(" "));
      if (place != null) return place;
    }
    return undefined;
  }

  /** The words that say what the office is for. */
  private words(from: number, to: number): string[] {
    const words: string[] = [];
    for (let i = from; i < to; i++) {
      const token = this.names.tokens[i];
      if (token?.kind === "word" && this.says(token)) words.push(fold(token.lower));
    }
    return words;
  }

  private says({ lower }: Token): boolean {
    const { names: data, posts } = this.language;
    return (
      !data.determiners.has(lower) &&
      !data.complementLinks.has(lower) &&
      !data.organizationLinks.has(lower) &&
      !data.elisions.has(lower) &&
      !data.nationalities.has(lower) &&
      !posts.former.has(lower)
    );
  }
}
