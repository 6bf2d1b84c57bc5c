/**
 * How much one asker may ask in a minute: a budget of queries and one of mutations, each full again a minute after its
 * first operation. Kept in the memory of this process; several processes each give as much.
 */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { DixitError } from "../../domain/errors.js";
import type { RateLimits } from "../../config.js";

const WINDOW_S = 60;

export type Budget = keyof RateLimits;

export class Budgets {
  readonly #limiters: Readonly<Record<Budget, RateLimiterMemory>> | null;

  constructor(limits: RateLimits | null) {
    this.#limiters = limits && { queries: limiter(limits.queries), mutations: limiter(limits.mutations) };
  }

  /** @param asker a token's id, or an address */
  turn(asker: string): Turn {
    return new Turn(this.#limiters, asker);
  }
}

const limiter = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: WINDOW_S });

/** RATE_LIMITED, with the headers that say when to come back. */
export class RateLimited extends DixitError {
  constructor(
    message: string,
    readonly headers: Readonly<Record<string, string>>,
  ) {
    super("RATE_LIMITED", message);
  }
}

/** One request's claim on a budget. */
export class Turn {
  /** What its answer says of the budget, once it has been taken. */
  headers: Readonly<Record<string, string>> = {};
  taken = false;
  /** Set where there was nothing left. */
  refused: RateLimited | null = null;

  constructor(
    private readonly limiters: Readonly<Record<Budget, RateLimiterMemory>> | null,
    private readonly asker: string,
  ) {}

  /** Once a request. Throws RateLimited. */
  async take(budget: Budget): Promise<void> {
    this.taken = true;
    if (this.limiters === null) return;
    const { [budget]: chosen } = this.limiters;
    const { left, seconds } = await spend(chosen, this.asker);
    this.headers = {
      "ratelimit-policy": `"${budget}";q=${chosen.points};w=${WINDOW_S}`,
      ratelimit: `"${budget}";r=${Math.max(left, 0)};t=${seconds}`,
    };
    if (left >= 0) return;
    this.headers = { ...this.headers, "retry-after": String(seconds) };
    this.refused = new RateLimited(tooMany(budget, chosen.points, seconds), this.headers);
    throw this.refused;
  }
}

/** `left` is negative when there was nothing left; `seconds` until the budget is full again. */
async function spend(limiter: RateLimiterMemory, asker: string): Promise<{ left: number; seconds: number }> {
  const inSeconds = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));
  try {
    const spent = await limiter.consume(asker);
    return { left: spent.remainingPoints, seconds: inSeconds(spent) };
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return { left: -1, seconds: inSeconds(error) };
  }
}

const tooMany = (budget: Budget, points: number, seconds: number): string =>
  `All ${points} ${budget} of this minute have been asked; try again in ${seconds} s. Each token has a budget of its own, and whoever runs the server sets how large (DIXIT_RATE_LIMIT).`;
