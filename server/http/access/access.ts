/** The door: who asks, whether they may ask at all, and the budget they ask from. */
import type { IncomingMessage } from "node:http";
import type { Identity } from "../../domain/actor.js";
import { DixitError } from "../../domain/errors.js";
import { makeContext, type GraphContext } from "../../graph/context.js";
import type { Store } from "../../storage/store.js";
import { addressOf } from "./address.js";
import { bearerHash, refused } from "./bearer.js";
import { Identities } from "./identities.js";
import { Budgets, type Turn } from "./rateLimits.js";
import type { AccessConfig } from "../../config.js";

/** How often it is looked whether the token of somebody who follows something is still good. */
const LOOKS_EVERY_MS = 2_000;

/** Who sends an operation. */
export interface Caller {
  readonly actor: Identity | null;
  /** This operation's claim on a budget. */
  readonly turn: Turn;
  /** Calls once, as soon as the caller would be refused. @returns ends the watch */
  watch(onRefused: () => void): () => void;
}

/** Who opened a connection on which operations follow each other. */
export interface Guest {
  /** Throws UNAUTHENTICATED once the token has ended. */
  caller(): Promise<Caller>;
}

/** What the resolvers and the rules of one operation are given. */
export interface CallContext extends GraphContext {
  readonly turn: Turn;
}

/** @param begin the first act of each decision's transaction */
export const callContext = (
  store: Store,
  { actor, turn }: Pick<Caller, "actor" | "turn">,
  begin: GraphContext["begin"] = null,
): CallContext => Object.assign(makeContext(store, actor, begin), { turn });

export class Access {
  readonly #identities: Identities;
  readonly #budgets: Budgets;

  constructor(
    store: Store,
    private readonly settings: AccessConfig,
    log: (line: string) => void,
  ) {
    this.#identities = new Identities(store, log);
    this.#budgets = new Budgets(settings.rateLimits);
  }

  /** Of one request. Throws UNAUTHENTICATED, and RATE_LIMITED for an address that is refused too often. */
  async callerOf(request: IncomingMessage): Promise<Caller> {
    return (await this.guestOf(request)).caller();
  }

  /** @param authorization what a connection's first message says in place of the header, which browsers cannot send */
  async guestOf(request: IncomingMessage, authorization = request.headers.authorization): Promise<Guest> {
    const address = addressOf(request, this.settings.proxies);
    try {
      const hash = bearerHash(authorization);
      if (hash === null && this.settings.queries === "token") throw refused(NEEDS_TOKEN);
      const guest = { caller: () => this.caller(hash, address) };
      if (hash !== null) await this.#identities.byHash(hash);
      return guest;
    } catch (error) {
      // Guesses are counted with the queries of the address they come from.
      if (error instanceof DixitError && error.code === "UNAUTHENTICATED") {
        await this.#budgets.turn(address).take("queries");
      }
      throw error;
    }
  }

  private async caller(hash: string | null, address: string): Promise<Caller> {
    if (hash === null) return { actor: null, turn: this.#budgets.turn(address), watch: () => () => undefined };
    const actor = await this.#identities.byHash(hash);
    return {
      actor,
      turn: this.#budgets.turn(actor.tokenId),
      watch: (onRefused) => this.watch(hash, onRefused),
    };
  }

  private watch(hash: string, onRefused: () => void): () => void {
    const looks = setInterval(() => {
      this.#identities.byHash(hash).catch((error: unknown) => {
        // A database that does not answer says nothing about the token.
        if (!(error instanceof DixitError) || error.code !== "UNAUTHENTICATED") return;
        clearInterval(looks);
        onRefused();
      });
    }, LOOKS_EVERY_MS);
    return () => {
      clearInterval(looks);
    };
  }
}

const NEEDS_TOKEN =
  "This server answers only those who show a token; expected the header `Authorization: Bearer dixit_…`.";
