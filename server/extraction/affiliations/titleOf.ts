import type { Language } from "../languages/language.js";
import type { RolePhrase } from "../names/phrase.js";
import type { Token } from "../names/tokens.js";
import type { PlacedOrganization } from "./organizations.js";

/**
 * The post's own words, so that one post has one title however the organization is printed beside it.
 *
 *     l'ancienne secrétaire générale de l'Union des dockers     Navirel's former chief executive
 *                ^^^^^^^^^^^^^^^^^^^                                              ^^^^^^^^^^^^^^^
 *
 * @param organization the one inside the phrase or after the name; null where it stands elsewhere
 */
export function titleOf(
  text: string,
  tokens: readonly Token[],
  role: RolePhrase,
  organization: PlacedOrganization | null,
  { names: data, posts }: Language,
): string {
  let from = role.titleFrom;
  if (organization !== null && organization.from >= from && organization.to <= role.noun) from = organization.to;
  while (from < role.noun && isAboutThePost(tokens[from])) from++;
  let to = role.to;
  if (organization !== null && organization.from > role.noun && organization.from < role.to) {
    to = organization.from;
    while (to > role.noun + 1 && isLink(tokens[to - 1])) to--;
  }
  const start = tokens[from]?.start ?? 0;
  const words = text.slice(start, tokens[to - 1]?.end ?? start).replaceAll(/\s+/g, " ");
  const prefix = posts.formerPrefixes.find((former) => words.toLowerCase().startsWith(former));
  return words.slice(prefix?.length ?? 0);

  function isAboutThePost(token: Token | undefined): boolean {
    return token !== undefined && (posts.former.has(token.lower) || data.determiners.has(token.lower));
  }

  function isLink(token: Token | undefined): boolean {
    const lower = token?.lower ?? "";
    return (
      data.determiners.has(lower) ||
      data.complementLinks.has(lower) ||
      data.looseLinks.has(lower) ||
      data.elisions.has(lower)
    );
  }
}
