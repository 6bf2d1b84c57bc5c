/** What one run found: written beside its table, so that it can be judged again. */
import type { ContenderName } from "./contenders/contender.js";

/** Seen from outside. All sizes in bytes. */
export interface Traffic {
  /** A person, 100 quotes, their articles and outlets. */
  readonly page: { readonly requests: number; readonly sent: number; readonly received: number };
  /** What a program gets for a date: "Date" or "string". */
  readonly date: string;
  /** 100 people's names, asked for in one tick. */
  readonly names: {
    readonly requests: number;
    readonly came: number;
    /** Whether, when one of them is refused, its caller alone is told. */
    readonly ownError: boolean;
  };
  /** 10,000 quotes, 100 a page, none kept by the program. */
  readonly walk: {
    readonly rows: number;
    readonly requests: number;
    readonly documents: number;
    readonly growth: number;
    /** The most memory the process held, in megabytes. */
    readonly peak: number;
    /** Of a loop that is left in the middle of the second page: all requests, and those that were aborted. */
    readonly requestsWhenLeft: number;
    readonly abortedWhenLeft: number;
    readonly resumes: boolean;
  };
}

/** Minified and compressed, in bytes. */
export interface Size {
  /** A program that asks all that is measured here, everything it needs included. */
  readonly program: number;
  /** The class of its errors alone; null where it has none. */
  readonly error: number | null;
}

/** Type instantiations, on top of what the imports take; null where there is nothing to nest. */
export interface TypeCost {
  readonly hundred: number;
  readonly twelveDeep: number | null;
  /** What the compiler says against it, the first line of each. */
  readonly complaints: readonly string[];
  /** The type a program sees for a date that may be missing. */
  readonly date: string;
}

/** What the server asks for that refuses a request. */
export const RETRY_AFTER_MS = 1_000;

export interface Aborted {
  /** Milliseconds until the caller was told; null when it was not, or got an answer, or had given up before. */
  readonly after: number | null;
  /** Whether the caller was told the signal's own reason. */
  readonly ownReason: boolean;
  /** Requests that went out after it. */
  readonly further: number;
}

export interface Misfortune {
  /** Milliseconds between an answer with status 429 and the next request; null when there was none. */
  readonly waited: number | null;
  readonly whileAsking: Aborted;
  readonly whilePausing: Aborted;
  /** How a walk ended whose cursor stays where it is. */
  readonly stuck: "throws" | "ends" | "goes on";
}

/** `json` is `Response.json()` alone; `decode` is that and what our client makes of it, without the call around it. */
export type Runner = ContenderName | "json" | "decode";

export type Rounds = Readonly<Partial<Record<Runner, readonly number[]>>>;

export interface Speed {
  /** Processor milliseconds for a page whose answer is in memory already. */
  readonly decoding: Rounds;
  /** Milliseconds for a page from the server, of those that get it in one request. */
  readonly page: Rounds;
  /** The same of the lazy models and of ours, by themselves. */
  readonly models: Rounds;
  /** Milliseconds for a hundred names in one tick, and for a thousand quotes by pages of a hundred. */
  readonly names: Rounds;
  readonly walk: Rounds;
}

export interface Figures {
  /** ISO 8601. */
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly node: string;
  readonly typescript: string;
  readonly command: string;
  readonly rounds: number;
  /** Of the packages measured, by their names. */
  readonly versions: Readonly<Record<string, string>>;
  readonly traffic: Readonly<Record<ContenderName, Traffic>>;
  /** Bytes of what a page says: words, names and dates without anything around them. */
  readonly words: number;
  /** The whole of our package, every export of it, in bytes; and how many packages it needs. */
  readonly wholePackage: number;
  readonly dependencies: number;
  readonly sizes: Readonly<Record<ContenderName, Size>>;
  readonly types: Readonly<Record<ContenderName, TypeCost>>;
  readonly misfortunes: Readonly<Record<ContenderName, Misfortune>>;
  readonly speed: Speed;
}
