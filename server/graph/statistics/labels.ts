/** Keys of statistics in words. */
import { idKind, type TopicId, type UnnamedSourceId } from "../../domain/ids.js";
import type { Facet } from "../../domain/statistics.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { labelIn } from "../declared/declared.resolver.js";
import type { Loaders } from "../loaders.js";
import { canonical } from "../speaker/speaker.js";

export const MISSING = "(missing)";
export const REST_LABEL = "(rest)";

const languages = new Intl.DisplayNames("en", { type: "language" });
const countries = new Intl.DisplayNames("en", { type: "region" });

/** A name, a description, a word; the key itself where it says what it means. */
export async function labelOf(facet: Facet, key: string | null, loaders: Loaders): Promise<string> {
  if (key === null) return MISSING;
  switch (facet) {
    case "SPEAKER":
    case "ABOUT":
    case "OUTLET":
      if (idKind(key) === "UnnamedSource") {
        return (await loaders.unnamedSource.byId(key as UnnamedSourceId))?.description ?? key;
      }
      return (await loaders.agent.byId(key))?.name ?? key;
    case "TOPIC": {
      const topic = await loaders.declared.topic(key as TopicId);
      return topic === null ? key : labelIn(topic);
    }
    case "LANGUAGE":
      return languages.of(key) ?? key;
    case "COUNTRY":
      return countries.of(key) ?? key;
    case "ROLE":
    case "NAMING":
    case "KIND":
    case "GENDER":
    case "CHANNEL":
    case "MONTH":
    case "YEAR":
    case "REVIEW":
      return key;
  }
}

/** The person or organization that a key is the id of. */
export async function agentOf(key: string, loaders: Loaders): Promise<ResolvedAgent | null> {
  const kind = idKind(key);
  return kind === "Person" || kind === "Organization" ? canonical(await loaders.agent.byId(key)) : null;
}
