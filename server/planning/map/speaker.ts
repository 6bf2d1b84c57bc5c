/** Speakers, as rows name them: what kind, and which one. */
import { choice, one, type ChoiceField } from "../vocabulary.js";
import { AGENT, survivor, UNNAMED_SOURCE } from "./sources.js";

/** Null for a speaker nobody knows. */
export function speaker(kind: string, id: string): ChoiceField {
  const agent = one(AGENT, id);
  return choice(kind, { person: agent, organization: agent, unnamed: one(UNNAMED_SOURCE, id) });
}

/** A condition: the speaker is known, and shown. */
export const isSomebody = (kind: string, id: string): string =>
  `case ${kind} when 'unnamed' then exists (select from unnamed_sources s where s.id = ${id} and s.listed)
     when 'unknown' then false else exists (select from agents g where g.id = ${survivor(id)} and g.listed) end`;
