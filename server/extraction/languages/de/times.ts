import type { StatedTime } from "../../../domain/statedTime.js";
import { monthNames, weekdayNames } from "../calendar.js";
import { phraseTable, words } from "../nameWords.js";
import type { TimeWords } from "../times.js";

export const GERMAN_TIMES: TimeWords = {
  weekdays: weekdayNames("de"),
  months: monthNames("de", ["jan", "feb", "", "apr", "", "", "", "aug", "sept", "okt", "nov", "dez"]),
  phrases: phraseTable<StatedTime>([
    [{ kind: "ago", unit: "day", count: 0 }, "heute;heute morgen;heute früh;heute mittag;heute abend;heute nachmittag"],
    [{ kind: "ago", unit: "day", count: 1 }, "gestern;gestern morgen;gestern mittag;gestern abend;gestern nachmittag"],
    [{ kind: "ago", unit: "day", count: 2 }, "vorgestern"],
    [{ kind: "ago", unit: "month", count: 0 }, "diesen monat"],
    [{ kind: "ago", unit: "month", count: 1 }, "im letzten monat;im vergangenen monat;letzten monat"],
    [{ kind: "ago", unit: "year", count: 0 }, "dieses jahr;in diesem jahr"],
    [{ kind: "ago", unit: "year", count: 1 }, "letztes jahr;im letzten jahr;im vergangenen jahr;im vorjahr"],
  ]),
  leads: words("am den dem früh spät"),
  inLeads: words("im in"),
  last: words("letzten letzte vergangenen vergangene"),
  ahead: words("nächsten nächste kommenden kommende"),
  monthFirst: false,
  notSaidThen: words("vor nach bis ab seit für geplant geplante geplanten künftig künftige ohne"),
  settings: words("in im am an auf bei beim gegenüber vor laut zu zum zur während von der dem den des"),
  listeners: new Set(),
  tellVerbs: new Set(),
  since: words("seit"),
  sinceFillers: words("dem der anfang ende mitte beginn jahr"),
};
