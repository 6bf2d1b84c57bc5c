import type { BylineWords } from "../bylines.js";
import { phrases, words } from "../nameWords.js";

export const GERMAN_BYLINES: BylineWords = {
  leads: phrases(
    "von;ein bericht von;ein kommentar von;eine analyse von;ein interview von;text;texte;text von;bericht von;interview mit;aufgezeichnet von;fotos von",
  ),
  joins: words("und mit"),
  places: words("in aus bei für korrespondent korrespondentin redakteur redakteurin"),
  desks: words("redaktion korrespondent korrespondentin mitarbeiter foto fotos video agentur online"),
  organizations: words("agentur presse zeitung radio rundfunk sender gruppe"),
};
