import type { Agent } from "../../domain/agent.js";
import type { Loaders } from "../loaders.js";

/** Only the names printed most are looked through; a name in another language that is rarer is not worth a page. */
export const MOST_NAMES = 100;
const PAGE = { first: MOST_NAMES, after: null };

/**
 * A name is "in" a language when it is the preferred one and printed in it, or when it is known to be a transliteration
 * for it. Short forms and slips printed in that language are no better than the preferred name, so they do not count.
 */
export async function nameIn(agent: Agent, locale: string, loaders: Loaders): Promise<string> {
  const { language } = new Intl.Locale(locale);
  const names = await loaders.agent.names(agent.id, { kinds: ["PREFERRED", "TRANSLITERATION"], page: PAGE });
  return names.rows.find(({ row }) => row.language === language)?.row.name ?? agent.name;
}
