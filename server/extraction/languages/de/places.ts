import { readCountries, words } from "../nameWords.js";
import { countryLines } from "./countries.js";

/** Adjectives with their endings: "deutsche", "deutscher", "deutschen". */
const inflect = (word: string): readonly string[] => ["", "e", "er", "es", "en", "em"].map((ending) => word + ending);

export const { countries, nationalities } = readCountries(
  countryLines,
  [
    ["GB", "großbritannien"],
    ["GB", "england"],
    ["GB", "schottland"],
    ["US", "usa"],
    ["US", "amerika"],
    ["NL", "holland"],
    ["BY", "weißrussland"],
    ["MM", "burma"],
    ["KR", "südkorea"],
    ["KP", "nordkorea"],
  ],
  inflect,
);

export const places = words(
  `berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg duisburg
   bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden braunschweig kiel chemnitz aachen halle magdeburg
   freiburg lübeck erfurt mainz rostock kassel saarbrücken potsdam schwerin wien graz linz salzburg innsbruck zürich genf basel bern
   brüssel paris london rom madrid lissabon warschau prag budapest moskau kiew kyjiw istanbul ankara athen kairo jerusalem gaza
   bagdad teheran kabul peking schanghai tokio seoul pjöngjang delhi washington york chicago europa afrika asien bayern hessen
   sachsen thüringen brandenburg niedersachsen saarland baden württemberg baden-württemberg nordrhein-westfalen rheinland-pfalz
   schleswig-holstein mecklenburg-vorpommern sachsen-anhalt nahost balkan kalifornien texas florida`,
);

export const placePrepositions = words("in aus nach bei");
