/** Whether all that repeats whose an entity is says what the entities say, and what a graph is, to be compared. */
import type { Store } from "../../server/storage/store.js";

/** An agent stands where it is read from an entity of its article; a person may put words into anybody's mouth. */
const IN_ARTICLE = (row: string, column: string): string =>
  `not exists (select from entities e where e.article_id = ${row}.article_id and e.agent_id = ${column})`;

const DECIDED = `exists (select from decisions d where d.article_id = a.article_id and d.kind <> 'UNDO'
  and not exists (select from decisions u where u.undoes = d.id))`;

/** Rows that contradict the entities, each as a sentence begun. */
const CONTRADICTIONS: Readonly<Record<string, string>> = {
  "an entity is nobody's":
    "select e.id from entities e where not exists (select from agents g where g.id = e.agent_id)",
  "an entity is of another kind": `select e.id from entities e join agents g on g.id = e.agent_id
    where (e.type = 'PERSON') <> (g.kind = 'person')`,
  "a form": `select f.entity_id from entity_forms f join entities e on e.article_id = f.article_id and e.id = f.entity_id
    where e.agent_id <> f.agent_id`,
  "the outlet of a form": `select f.entity_id from entity_forms f join articles p on p.id = f.article_id
    where f.publisher_id is distinct from p.publisher_id`,
  "the outlet": `select p.id from articles p where p.publisher_id is not null and not exists (
    select from entities e where e.article_id = p.id and e.origin = 'METADATA' and e.agent_id = p.publisher_id)`,
  "a mention": `select m.id from mentions m where m.refers_kind in ('person', 'organization') and not exists (
    select from entities e join entity_forms f on f.article_id = e.article_id and f.entity_id = e.id
    where e.article_id = m.article_id and e.agent_id = m.refers_id
      and f.form = regexp_replace(m.surface, '\\s+', ' ', 'g'))`,
  "a speaker": `select a.id from attributions a where a.speaker_kind in ('person', 'organization')
    and ${IN_ARTICLE("a", "a.speaker_id")} and not ${DECIDED}`,
  "a speaker who is gone": `select a.id from attributions a where a.speaker_kind in ('person', 'organization')
    and not exists (select from agents g where g.id = a.speaker_id)`,
  "a speaker of another kind": `select a.id from attributions a join agents g on g.id = a.speaker_id
    where a.speaker_kind <> g.kind`,
  "whom a speaker speaks for": `select a.id from attributions a where a.speaks_for is not null
    and ${IN_ARTICLE("a", "a.speaks_for")} and not ${DECIDED}`,
  "whom a source speaks for": `select a.id from unnamed_sources a where a.speaks_for is not null
    and ${IN_ARTICLE("a", "a.speaks_for")} and not ${DECIDED}`,
  "an alternative": `select a.id from attributions a cross join jsonb_array_elements(a.alternatives) one
    where one->>'kind' in ('person', 'organization') and ${IN_ARTICLE("a", "one->>'id'")}`,
  "the outlet of an attribution": `select a.id from attributions a join articles p on p.id = a.article_id
    where a.publisher_id is distinct from p.publisher_id`,
  "whom a quote names": `select n.quote_id from quote_about n
    join entities e on e.article_id = n.article_id and e.id = n.entity_id where e.agent_id <> n.agent_id`,
  "who names somebody": `select n.quote_id from quote_about n
    join attributions a on a.article_id = n.article_id and a.quote_id = n.quote_id
    where n.publisher_id is distinct from a.publisher_id
      or n.speaker_id is distinct from case when a.speaker_kind in ('person', 'organization') then a.speaker_id end`,
  "who holds a post": `select p.article_id from affiliations p
    join entities e on e.article_id = p.article_id and e.id = p.person_entity where e.agent_id <> p.person_id`,
  "where a post is held": `select p.article_id from affiliations p
    join entities e on e.article_id = p.article_id and e.id = p.organization_entity where e.agent_id <> p.organization_id`,
  "the outlet of a post": `select w.article_id from affiliations w join articles p on p.id = w.article_id
    where w.publisher_id is distinct from p.publisher_id`,
  "an author": `select w.article_id from authorships w
    join entities e on e.article_id = w.article_id and e.id = w.entity_id where e.agent_id <> w.agent_id`,
  "a former id that is somebody's": "select r.former_id from agent_redirects r join agents g on g.id = r.former_id",
  "a former id that means nobody": `select r.former_id from agent_redirects r
    where not exists (select from agents g where g.id = r.agent_id)`,
  "a name": `select n.agent_id from agent_names n left join agents g on g.id = n.agent_id
    where n.rank = 0 and g.name is distinct from n.name`,
  "a key": "select k.agent_id from agent_keys k where not exists (select from agents g where g.id = k.agent_id)",
  "a word": "select k.agent_id from agent_words k where not exists (select from agents g where g.id = k.agent_id)",
  "an agent that nothing points to": `select g.id from agents g
    where not exists (select from entities e where e.agent_id = g.id)
      and not exists (select from decision_targets t where t.target = g.id)
      and not exists (select from external_ids x where x.agent_id = g.id)
      and not exists (select from declared_facts x where x.agent_id = g.id)`,
  "where somebody decided that an entity belongs": `select latest.entity_id from (
      select distinct on (p.entity_id) p.entity_id, coalesce(r.agent_id, p.moved_to) as agent_id
      from decision_entities p join decisions d on d.id = p.decision_id
      left join agent_redirects r on r.former_id = p.moved_to
      where d.kind = 'UNDO' or not exists (select from decisions u where u.undoes = d.id)
      order by p.entity_id, d.position desc
    ) latest join entities e on e.id = latest.entity_id where e.agent_id <> latest.agent_id`,
};

/** What contradicts what the entities say: "a mention: men_…"; nothing in a graph that is whole. */
export async function contradictions(store: Store): Promise<string[]> {
  const found: string[] = [];
  for (const [what, select] of Object.entries(CONTRADICTIONS)) {
    const answer = await store.answer(
      `select coalesce(jsonb_agg(found.id), '[]')::text as answer from (${select}) found(id)`,
      [],
    );
    found.push(...(JSON.parse(answer) as string[]).map((id) => `${what}: ${id}`));
  }
  return found;
}

/** Without what counts readings and changes: revisions, runs and times of counting. */
const TABLES: Readonly<Record<string, string>> = {
  articles: "to_jsonb(t) - 'revision' - 'reading'",
  entities: "to_jsonb(t)",
  entity_forms: "to_jsonb(t)",
  mentions: "to_jsonb(t) - 'revision'",
  quotes: "to_jsonb(t) - 'revision'",
  attributions: "to_jsonb(t) - 'revision' - 'derived_by'",
  quote_about: "to_jsonb(t)",
  unnamed_sources: "to_jsonb(t) - 'revision'",
  affiliations: "to_jsonb(t)",
  authorships: "to_jsonb(t)",
  excluded_spans: "to_jsonb(t)",
  agents: "to_jsonb(t) - 'revision'",
  agent_names: "to_jsonb(t)",
  agent_keys: "to_jsonb(t)",
  agent_words: "to_jsonb(t)",
};

/** All rows that make the graph, ids included, table by table. */
export async function graphOf(store: Store): Promise<Record<string, unknown>> {
  const graph: Record<string, unknown> = {};
  for (const [table, row] of Object.entries(TABLES)) {
    const answer = await store.answer(
      `select coalesce(jsonb_agg(r.row order by r.row::text), '[]')::text as answer from (select ${row} as row from ${table} t) r`,
      [],
    );
    graph[table] = JSON.parse(answer);
  }
  return graph;
}
