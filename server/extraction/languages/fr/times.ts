import type { StatedTime } from "../../../domain/statedTime.js";
import { monthNames, weekdayNames } from "../calendar.js";
import { phraseTable, words } from "../nameWords.js";
import type { TimeWords } from "../times.js";

export const FRENCH_TIMES: TimeWords = {
  weekdays: weekdayNames("fr"),
  months: monthNames("fr", ["janv", "févr", "", "avr", "", "", "juil", "", "sept", "oct", "nov", "déc"]),
  phrases: phraseTable<StatedTime>([
    [
      { kind: "ago", unit: "day", count: 0 },
      "aujourd'hui;ce matin;ce midi;ce soir;cet après-midi;cette nuit;plus tôt dans la journée",
    ],
    [{ kind: "ago", unit: "day", count: 1 }, "hier;hier matin;hier midi;hier soir;hier après-midi"],
    [{ kind: "ago", unit: "day", count: 2 }, "avant-hier"],
    [{ kind: "ago", unit: "month", count: 0 }, "ce mois-ci"],
    [{ kind: "ago", unit: "month", count: 1 }, "le mois dernier;le mois passé"],
    [{ kind: "ago", unit: "year", count: 0 }, "cette année"],
    [{ kind: "ago", unit: "year", count: 1 }, "l'an dernier;l'an passé;l'année dernière;l'année passée"],
  ]),
  leads: words("le ce dès tôt tard"),
  inLeads: words("en"),
  last: words("dernier passé"),
  ahead: words("prochain prochaine prochains suivant"),
  monthFirst: false,
  notSaidThen: words(
    `avant après ici jusqu jusque depuis pour paraître prévu prévue prévus prévues attendu attendue programmé programmée
     prochain prochaine dès futur future afin sans`,
  ),
  settings: words("à a au aux dans devant lors sur auprès en de du des d par depuis chez"),
  listeners: new Set(),
  tellVerbs: new Set(),
  since: words("depuis"),
  sinceFillers: words("le la l début du de d fin mi en mois an année"),
};
