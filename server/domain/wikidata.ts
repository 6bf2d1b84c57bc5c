import { DixitError } from "./errors.js";

/** Throws BAD_ID unless the text has the form of a Wikidata item's id. Says nothing about existence. */
export function refuseUnlessWikidata(id: string): void {
  if (/^Q[1-9]\d{0,14}$/.test(id)) return;
  const shown = id.length > 40 ? `${id.slice(0, 40)}…` : id;
  throw new DixitError("BAD_ID", `"${shown}" is not a Wikidata id; expected Q and digits, such as Q1024.`);
}
