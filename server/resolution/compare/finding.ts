import type { Verdict } from "../../domain/judgement.js";
import type { OrganizationParty, Party, PersonParty } from "../party.js";
import type { SharedContext } from "./sharedContext.js";

/** Two parties of one type and what they share beside their names. */
export interface Pair<OneParty extends Party> {
  readonly left: OneParty;
  readonly right: OneParty;
  /** Found out on the first call: most names need no context to be told apart. */
  readonly context: () => SharedContext;
}
export type PersonPair = Pair<PersonParty>;
export type OrganizationPair = Pair<OrganizationParty>;

/** What one rule says of a pair. */
export interface Finding {
  readonly verdict: Verdict;
  /** 0 to 1: how much speaks for SAME. */
  readonly score: number;
  readonly reason: string;
  /**
   * True when the link leans on a name that several may bear ("Dorval", "A. Dorval"), so that it holds only while a
   * single candidate is in sight.
   */
  readonly leansOnShortName: boolean;
}

/** A rule abstains with null, which is what it does most of the time. */
export type Rule<Pair> = (pair: Pair) => Finding | null;

export const same = (score: number, reason: string): Finding => finding("SAME", score, reason, false);
export const different = (score: number, reason: string): Finding => finding("DIFFERENT", score, reason, false);
export const unsure = (score: number, reason: string): Finding => finding("UNSURE", score, reason, false);

/** The same finding, marked as holding only while one candidate is in sight. */
export const ifAlone = (found: Finding): Finding => ({ ...found, leansOnShortName: true });

function finding(verdict: Verdict, score: number, reason: string, leansOnShortName: boolean): Finding {
  return { verdict, score, reason, leansOnShortName };
}

/** `'Anne Dorval' and 'Dorval'`, for the beginning of a reason. */
export const bothNames = (pair: { readonly left: Party; readonly right: Party }): string =>
  `'${pair.left.name}' and '${pair.right.name}'`;
