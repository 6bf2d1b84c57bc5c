import type { StatedTime } from "../../domain/statedTime.js";

/** How a language says when something was. Words are lower case; phrases have their words separated by one space. */
export interface TimeWords {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  /** Whole expressions: "hier", "this morning", "last month". */
  readonly phrases: ReadonlyMap<string, StatedTime>;
  /** Right before a time, say nothing more about it: "on", "le", "early". */
  readonly leads: ReadonlySet<string>;
  /** Without one of these, a month or a year alone is no time: "in" (March), "en" (2029). */
  readonly inLeads: ReadonlySet<string>;
  /** Beside a weekday, the one of the week before: "last", "dernier". */
  readonly last: ReadonlySet<string>;
  /** Beside a weekday, one that lies ahead: "next", "prochain". */
  readonly ahead: ReadonlySet<string>;
  /** Whether a date may put its month first: "March 3". */
  readonly monthFirst: boolean;
  /** Between the reporting verb and its time, what lies ahead or lasts: "until", "avant", "prévu". */
  readonly notSaidThen: ReadonlySet<string>;
  /** Open a phrase of whom, where or in what between the reporting verb and its time: "à", "in", "during". */
  readonly settings: ReadonlySet<string>;
  /** Whom words are told without a preposition: "reporters", "us". Empty where there is always one. */
  readonly listeners: ReadonlySet<string>;
  /** Lemmas of verbs whose object is the listener: "tell". */
  readonly tellVerbs: ReadonlySet<string>;
  /** Lead to the time since when something holds: "since", "depuis". */
  readonly since: ReadonlySet<string>;
  /** Between such a word and its time: "depuis" (le début de) "2029". */
  readonly sinceFillers: ReadonlySet<string>;
}
