/** Where single rows are found, as the repositories' `byIds` finds them. */
import type { Agent } from "../../domain/agent.js";
import { WIKIDATA } from "../../domain/declared.js";
import type { Source } from "../vocabulary.js";

/** The agent an id means now, whatever it meant once. */
export const survivor = (id: string): string =>
  `coalesce((select merged.agent_id from agent_redirects merged where merged.former_id = ${id}), ${id})`;

const AGENT_TYPE = { column: "g.kind", names: { person: "Person", organization: "Organization" } } as const;

/** Reached from a row, an agent was not asked for by any id of the caller's. */
export const AGENT: Source = {
  from: "agents g",
  has: ["g"],
  where: ([id = ""]) => `g.id = ${survivor(id)} and g.listed`,
  type: AGENT_TYPE,
};

/** The id that a caller gave stays beside the agent it led to. */
export const AGENT_ASKED_FOR: Source = {
  from: ([id = ""]) => `(select ${id} as id) asked join agents g on g.id = ${survivor("asked.id")} and g.listed`,
  has: ["asked", "g"],
  type: AGENT_TYPE,
};

/** By the id that Wikidata has for it, as somebody declared; none where that is an agent of the other kind. */
export const agentByWikidataId = (kind: Agent["kind"]): Source => ({
  ...AGENT,
  from: `external_ids x join agents g on g.id = ${survivor("x.agent_id")} and g.kind = '${kind}' and g.listed`,
  where: ([id = ""]) => `x.scheme = '${WIKIDATA}' and x.value = ${id}`,
});

/** The outlet of an article, or whom somebody speaks for: a person there is left out, for the type cannot hold one. */
export const ORGANIZATION: Source = {
  ...AGENT,
  where: ([id = ""]) => `g.id = ${survivor(id)} and g.kind = 'organization' and g.listed`,
};

export const ARTICLE: Source = {
  from: "articles a",
  has: ["a"],
  where: ([id = ""]) => `a.id = ${id}`,
  type: "Article",
};

/** By the URL as given or else by what is canonically its address; the one read first where several articles have it. */
export const ARTICLE_BY_URL: Source = {
  from: "article_urls u join articles a on a.id = u.article_id",
  has: ["a"],
  where: ([given = "", address = ""]) => `u.url_sha256 in (${given}, ${address})`,
  order: ([given = ""]) => `u.url_sha256 = ${given} desc, a.retrieved_at, a.id`,
  type: "Article",
};

export const QUOTE: Source = {
  from: "quotes q",
  has: ["q"],
  where: ([id = ""]) => `q.id = ${id} and q.listed`,
  type: "Quote",
};

export const ATTRIBUTION: Source = {
  from: "attributions a",
  has: ["a"],
  where: ([id = ""]) => `a.id = ${id} and a.listed`,
  type: "Attribution",
};

export const ATTRIBUTION_OF_QUOTE: Source = {
  ...ATTRIBUTION,
  where: ([quote = ""]) => `a.quote_id = ${quote} and a.listed`,
};

export const UNNAMED_SOURCE: Source = {
  from: "unnamed_sources s",
  has: ["s"],
  where: ([id = ""]) => `s.id = ${id} and s.listed`,
  type: "UnnamedSource",
};

export const MENTION: Source = {
  from: "mentions m",
  has: ["m"],
  where: ([id = ""]) => `m.id = ${id} and m.listed`,
  type: "Mention",
};

/** The rule stands with the attribution, and is shown with the run that applied it. */
export const ACTIVITY: Source = {
  from: ([, rule = ""]) => `(select ${rule} as rule) fired, activities v`,
  has: ["fired", "v"],
  where: ([id = ""]) => `v.id = ${id}`,
};
