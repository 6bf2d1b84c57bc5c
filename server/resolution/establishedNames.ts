import type { KnownAgent } from "../domain/knownAgent.js";
import { completenessOf, type Party } from "./party.js";
import { partyOfKnown } from "./subject.js";
import { foldedLetters, once } from "./words.js";

/** An agent with a full name, or seen in so many articles, is no slip of one article's typing. */
const ARTICLES_THAT_ESTABLISH = 2;

/** Which spellings are known, and accepted, as names of which agents. */
export class EstablishedNames {
  readonly #agents: () => ReadonlyMap<string, ReadonlySet<string>>;

  constructor(known: readonly KnownAgent[]) {
    // Few articles hold anything that looks like a slip.
    this.#agents = once(() => agentsBySpelling(known));
  }

  /** Whether each of the two is the accepted name of somebody, and never of the same one. */
  areOfDifferentAgents(left: Party, right: Party): boolean {
    if (left.type !== right.type) return false;
    const [one, other] = [this.#agentsOf(left), this.#agentsOf(right)];
    return one.size > 0 && other.size > 0 && ![...one].some((agent) => other.has(agent));
  }

  #agentsOf(party: Party): Set<string> {
    return new Set([...spellingsOf(party)].flatMap((spelling) => [...(this.#agents().get(spelling) ?? [])]));
  }
}

function agentsBySpelling(known: readonly KnownAgent[]): Map<string, Set<string>> {
  const agents = new Map<string, Set<string>>();
  for (const one of known) {
    const accepted = { ...one, names: one.names.filter(({ kind }) => kind !== "MISSPELLING") };
    const party = partyOfKnown(accepted);
    if (completenessOf(party) < 2 && one.articles < ARTICLES_THAT_ESTABLISH) continue;
    for (const spelling of spellingsOf(party)) {
      agents.set(spelling, (agents.get(spelling) ?? new Set()).add(one.agent.id));
    }
  }
  return agents;
}

function spellingsOf(party: Party): Set<string> {
  return party.type === "PERSON"
    ? new Set([...party.surnames].map((surname) => `person ${surname}`))
    : new Set(party.names.map((name) => `organization ${foldedLetters(name.printed)}`));
}
