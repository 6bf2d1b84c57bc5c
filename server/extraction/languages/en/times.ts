import type { StatedTime } from "../../../domain/statedTime.js";
import { monthNames, weekdayNames } from "../calendar.js";
import { phraseTable, words } from "../nameWords.js";
import type { TimeWords } from "../times.js";

export const ENGLISH_TIMES: TimeWords = {
  weekdays: weekdayNames("en"),
  months: monthNames("en", ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept,sep", "oct", "nov", "dec"]),
  phrases: phraseTable<StatedTime>([
    [
      { kind: "ago", unit: "day", count: 0 },
      "today;tonight;this morning;this afternoon;this evening;earlier today;late today",
    ],
    [
      { kind: "ago", unit: "day", count: 1 },
      "yesterday;yesterday morning;yesterday afternoon;yesterday evening;last night",
    ],
    [{ kind: "ago", unit: "month", count: 0 }, "this month;earlier this month"],
    [{ kind: "ago", unit: "month", count: 1 }, "last month"],
    [{ kind: "ago", unit: "year", count: 0 }, "this year;earlier this year"],
    [{ kind: "ago", unit: "year", count: 1 }, "last year"],
  ]),
  leads: words("on early late back"),
  inLeads: words("in"),
  last: words("last"),
  ahead: words("next coming following"),
  monthFirst: true,
  notSaidThen: words(
    `until till by before after since for that scheduled due expected planned next ahead without through`,
  ),
  settings: words("in at on during outside inside before near aboard to via through from of"),
  listeners: words("reporters journalists me us them him her lawmakers parliament members delegates supporters staff"),
  tellVerbs: words("tell inform"),
  since: words("since"),
  sinceFillers: words("the early late mid start beginning end of in"),
};
