/**
 * Search by name. The database finds candidates by whole words, beginnings of words and words that differ by a slip;
 * the score is computed here, so that both databases give the same answer in the same order.
 */
import { distance } from "fastest-levenshtein";
import type { EntityType } from "../domain/article.js";
import { foldedWords, nearKeys } from "./foldName.js";
import { AGENT_COLUMNS, toAgent, type AgentRow } from "./agentRows.js";
import { statement, type Sql } from "./sql.js";
import type { FoundAgent } from "./store.js";

/** How many agents are looked at; whoever is beyond them shares fewer or less exact words with the name. */
const MOST_CANDIDATES = 500;

const CANDIDATES = `
  with hits as (
    select asked.place, found.agent_id, case when found.word = asked.word then 3 else 2 end as closeness
    from unnest($1::text[]) with ordinality asked(word, place)
    cross join lateral (
      -- '~' sorts after every letter and digit, so this range is "begins with".
      select w.word, w.agent_id from agent_words w
      where w.word >= asked.word and w.word < asked.word || '~'
      order by w.word, w.agent_id limit 2000
    ) found
    union all
    select near.place, w.agent_id, 1
    from unnest($2::text[], $3::bigint[]) near(key, place)
    join near_words v on v.near = near.key
    join agent_words w on w.word = v.word
  ),
  candidates as (
    select hits.agent_id from hits join agents g on g.id = hits.agent_id and g.listed
    where $4::text is null or g.kind = $4::text
    group by hits.agent_id
    order by count(distinct hits.place) desc, max(hits.closeness) desc, hits.agent_id
    limit ${MOST_CANDIDATES}
  )
  select ${AGENT_COLUMNS}, n.name as spelling
  from candidates c join agents g on g.id = c.agent_id join agent_names n on n.agent_id = g.id
  order by g.id, n.rank`;

/** Best first, then by id; at most 500. */
export async function searchAgents(
  sql: Sql,
  name: "agents.search" | "agents.countSearch",
  asked: string,
  type: EntityType | null,
): Promise<FoundAgent[]> {
  const words = wordsToSearch(asked);
  if (words.length === 0) return [];
  const near = words.flatMap((word, i) => nearKeys(word).map((key) => ({ key, place: i + 1 })));
  const rows = await sql.rows(
    statement<AgentRow & { readonly spelling: string }>(name, CANDIDATES, [
      words,
      near.map(({ key }) => key),
      near.map(({ place }) => place),
      type === null ? null : type === "PERSON" ? "person" : "organization",
    ]),
  );
  const best = new Map<string, FoundAgent>();
  for (const row of rows) {
    const score = similarity(words, foldedWords(row.spelling));
    if (score > (best.get(row.id)?.score ?? 0)) {
      best.set(row.id, { agent: toAgent(row), matchedName: row.spelling, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.agent.id < b.agent.id ? -1 : 1));
}

/** Initials and elided articles ("M.", "d'") are passed over when there is a longer word to go by. */
function wordsToSearch(asked: string): string[] {
  const words = [...new Set(foldedWords(asked))];
  const long = words.filter((word) => word.length > 1);
  return long.length > 0 ? long : words;
}

/**
 * 0 to 1 in steps of a thousandth, so that a cursor can hold it; 0 unless every word asked for is in the name. Mostly
 * how well the words asked for are matched, longer words counting more, and a little how much else the name holds.
 */
export function similarity(asked: readonly string[], name: readonly string[]): number {
  let matched = 0;
  let total = 0;
  for (const word of asked) {
    const best = Math.max(0, ...name.map((other) => wordSimilarity(word, other)));
    if (best === 0) return 0;
    matched += best * word.length;
    total += word.length;
  }
  const rest = Math.max(0, name.length - asked.length) / Math.max(1, name.length);
  return Math.round((matched / total) * (1 - 0.1 * rest) * 1000) / 1000;
}

function wordSimilarity(asked: string, word: string): number {
  if (asked === word) return 1;
  if (word.startsWith(asked)) return 0.8 + 0.15 * (asked.length / word.length);
  const keys = new Set(nearKeys(asked));
  if (!nearKeys(word).some((key) => keys.has(key))) return 0;
  return 0.9 * (1 - distance(asked, word) / Math.max(asked.length, word.length));
}
