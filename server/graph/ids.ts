/** Reads ids that came from a client. */
import { DixitError } from "../domain/errors.js";
import {
  idKind,
  type ArticleId,
  type AttributionId,
  type DecisionId,
  type IdKind,
  type MentionId,
  type OrganizationId,
  type PersonId,
  type QuoteId,
  type TopicId,
  type UnnamedSourceId,
  type UtteranceId,
} from "../domain/ids.js";

/** The kinds that can be asked for, with the type of their ids. */
interface IdTypes {
  Article: ArticleId;
  Attribution: AttributionId;
  Decision: DecisionId;
  Mention: MentionId;
  Organization: OrganizationId;
  Person: PersonId;
  Quote: QuoteId;
  Topic: TopicId;
  UnnamedSource: UnnamedSourceId;
  Utterance: UtteranceId;
}

export type NodeKind = keyof IdTypes;
export type IdOf<Kind extends NodeKind> = IdTypes[Kind];

/** Throws BAD_ID when the text is not an id of ours. */
export function kindOf(id: string): IdKind {
  const kind = idKind(id);
  if (kind === null) {
    throw new DixitError(
      "BAD_ID",
      `"${shortened(id)}" is not an id; expected one as the API gave it, such as per_ and 24 letters and digits.`,
    );
  }
  return kind;
}

/** The id, known to have the form of one of `kinds`. Says nothing about existence. Throws BAD_ID. */
export function idOf<Kind extends NodeKind>(id: string, ...kinds: readonly Kind[]): IdOf<Kind> {
  const kind = kindOf(id);
  if (!(kinds as readonly IdKind[]).includes(kind)) {
    throw new DixitError("BAD_ID", `"${id}" is the id of ${withArticle(kind)}; expected that of ${listed(kinds)}.`);
  }
  return id as IdOf<Kind>;
}

/** For lists in filters. An id twice means what it means once, and the order means nothing. */
export const idsOf = (ids: readonly string[], ...kinds: readonly NodeKind[]): string[] =>
  [...new Set(ids.map((id) => idOf(id, ...kinds)))].sort();

const withArticle = (kind: IdKind): string => (/^[AEIOU]/.test(kind) ? `an ${kind}` : `a ${kind}`);

const listed = (kinds: readonly IdKind[]): string => kinds.map(withArticle).join(" or ");

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
