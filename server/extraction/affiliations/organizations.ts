import type { OrganizationKind } from "../../domain/agent.js";
import type { Span } from "../../domain/span.js";
import { tokensIn } from "../coreference/places.js";
import type { NameData } from "../languages/names.js";
import type { FoundNames } from "../names/findNames.js";

/** A place where the text names an organization, in tokens. */
export interface PlacedOrganization {
  readonly entity: number;
  readonly kind: OrganizationKind | null;
  readonly span: Span;
  /** Where the name begins, with a noun that only says what it is: "compagnie" (Navirel). */
  readonly from: number;
  readonly to: number;
  /** What follows is the organization's own: "Navirel's ships". */
  readonly possesses: boolean;
}

/** The places where a text names organizations, found by their tokens. */
export class Organizations {
  private readonly places: readonly PlacedOrganization[];
  private readonly byFirst: ReadonlyMap<number, PlacedOrganization>;
  private readonly byEnd: ReadonlyMap<number, PlacedOrganization>;

  constructor(names: FoundNames, data: NameData) {
    this.places = names.mentions
      .filter(({ type }) => type === "ORGANIZATION")
      .map(({ entity, span }) => {
        const { from, to } = tokensIn(names.tokens, span);
        const noun = names.tokens[from - 1];
        const described = noun !== undefined && names.tokens[from]?.adjacent === true && isKindNoun(noun.lower, data);
        return {
          entity,
          kind: names.entities[entity]?.organizationKind ?? null,
          span,
          from: described ? from - 1 : from,
          to,
          possesses: names.tokens[to]?.kind === "possessive",
        };
      });
    this.byFirst = new Map(this.places.map((place) => [place.from, place]));
    this.byEnd = new Map(this.places.map((place) => [place.to, place]));
  }

  startingAt(token: number): PlacedOrganization | undefined {
    return this.byFirst.get(token);
  }

  endingAt(token: number): PlacedOrganization | undefined {
    return this.byEnd.get(token);
  }

  /** The first that lies between two tokens. Phrases are short, so this looks at every token. */
  firstIn(from: number, to: number): PlacedOrganization | undefined {
    for (let at = from; at < to; at++) {
      const place = this.byFirst.get(at);
      if (place !== undefined && place.to <= to) return place;
    }
    return undefined;
  }
}

const isKindNoun = (lower: string, data: NameData): boolean =>
  data.organizationNouns.has(lower) || data.directLowerCaseHeads.has(lower);
