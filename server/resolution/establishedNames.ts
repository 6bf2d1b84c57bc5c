import type { KnownAgent } from "../domain/knownAgent.js";
import { completenessOf, type Party } from "./party.js";
import { partyOfKnown } from "./subject.js";
import { foldedLetters } from "./words.js";

/** An agent with a full name, or seen in so many articles, is no slip of one article's typing. */
const ARTICLES_THAT_ESTABLISH = 2;

/** Which spellings are known, and accepted, as names of which agents. */
export class EstablishedNames {
  readonly #agents = new Map<string, Set<string>>();

  constructor(known: readonly KnownAgent[]) {
    for (const one of known) {
      const party = partyOfKnown(one);
      if (completenessOf(party) < 2 && one.articles < ARTICLES_THAT_ESTABLISH) continue;
      const slips = new Set(one.names.filter(({ kind }) => kind === "MISSPELLING").map(({ name }) => name));
      for (const spelling of spellingsOf(withoutNames(one, slips))) this.#add(spelling, one.agent.id);
    }
  }

  /** Whether each of the two is the accepted name of somebody, and never of the same one. */
  areOfDifferentAgents(left: Party, right: Party): boolean {
    if (left.type !== right.type) return false;
    const [one, other] = [this.#agentsOf(left), this.#agentsOf(right)];
    return one.size > 0 && other.size > 0 && ![...one].some((agent) => other.has(agent));
  }

  #agentsOf(party: Party): Set<string> {
    return new Set([...spellingsOf(party)].flatMap((spelling) => [...(this.#agents.get(spelling) ?? [])]));
  }

  #add(spelling: string, agent: string): void {
    const agents = this.#agents.get(spelling) ?? new Set<string>();
    this.#agents.set(spelling, agents.add(agent));
  }
}

function withoutNames(known: KnownAgent, slips: ReadonlySet<string>): Party {
  return partyOfKnown({ ...known, names: known.names.filter(({ name }) => !slips.has(name)) });
}

function spellingsOf(party: Party): Set<string> {
  return party.type === "PERSON"
    ? new Set([...party.surnames].map((surname) => `person ${surname}`))
    : new Set(party.names.map((name) => `organization ${foldedLetters(name.printed)}`));
}
