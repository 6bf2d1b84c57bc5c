/** What the measured programs are asked, and what they say they did. */
import type { PersonPage } from "./contenders/contender.js";

export interface Asked {
  readonly person: string;
  readonly people: readonly string[];
  readonly rows: number;
  readonly pageSize: number;
}

export interface PageDone {
  readonly page: PersonPage;
  /** What a program gets for a date: "Date" or "string". */
  readonly date: string;
}

export interface NamesDone {
  /** Of each person in turn: whether their name came. */
  readonly came: readonly boolean[];
}

export interface WalkDone {
  readonly rows: number;
  /** Bytes: how much more was held, after a collection, than after the first tenth. */
  readonly growth: number;
  /** Megabytes: the most memory the process held. */
  readonly peak: number;
}

export interface LeaveDone {
  readonly rows: number;
}

export interface ResumeDone {
  /** Whether a walk that begins after a page goes on with the next page's first row. */
  readonly resumes: boolean;
}

/** What comes of each task. */
export interface Done {
  readonly page: PageDone;
  readonly names: NamesDone;
  readonly walk: WalkDone;
  readonly leave: LeaveDone;
  readonly resume: ResumeDone;
}

export type Task = keyof Done;

export interface SpeedAsked {
  readonly url: string;
  /** The first is whose page is asked for. */
  readonly people: readonly string[];
  readonly rounds: number;
}
