import { readCountries, words } from "../nameWords.js";
import { countryLines } from "./countries.js";

/** Masculine and feminine, singular and plural. */
const inflect = (word: string): readonly string[] => {
  const feminine = /[ei]en$/.test(word)
    ? `${word}ne`
    : word.endsWith("e")
      ? word
      : word.endsWith("f")
        ? `${word.slice(0, -1)}ve`
        : word.endsWith("ec")
          ? `${word}que`
          : `${word}e`;
  const plural = (form: string): string => (/[sx]$/.test(form) ? form : `${form}s`);
  return [word, plural(word), feminine, plural(feminine)];
};

export const { countries, nationalities } = readCountries(
  countryLines,
  [
    ["GB", "grande-bretagne"],
    ["GB", "angleterre"],
    ["GB", "écosse"],
    ["US", "amérique"],
    ["NL", "hollande"],
    ["CN", "chine"],
    ["RU", "russie"],
    ["KR", "corée du sud"],
    ["KP", "corée du nord"],
    ["SY", "syrie"],
  ],
  inflect,
);

export const places = words(
  `paris marseille lyon toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims toulon grenoble dijon angers nîmes brest
   limoges tours amiens metz besançon orléans mulhouse rouen caen nancy perpignan poitiers avignon calais ajaccio bastia cannes pau bayonne
   bruxelles genève lausanne zurich berne luxembourg montréal québec ottawa toronto dakar abidjan alger tunis rabat casablanca bamako niamey
   kinshasa beyrouth jérusalem gaza damas bagdad téhéran kaboul riyad doha dubaï ankara istanbul moscou kiev kyiv varsovie prague vienne
   budapest bucarest sofia athènes rome milan naples venise turin madrid barcelone lisbonne porto londres dublin édimbourg manchester berlin
   munich hambourg francfort cologne bonn copenhague oslo stockholm helsinki tallinn riga vilnius minsk belgrade zagreb sarajevo washington
   new-york chicago boston philadelphie houston dallas miami atlanta pékin shanghai hongkong tokyo séoul pyongyang delhi bombay calcutta
   islamabad dacca bangkok hanoï manille jakarta singapour sydney melbourne canberra brasilia mexico lima bogota caracas santiago havane
   pretoria johannesburg nairobi lagos europe afrique asie océanie antarctique occident orient moyen-orient proche-orient maghreb sahel
   balkans caucase scandinavie bretagne normandie alsace lorraine corse provence aquitaine auvergne bourgogne picardie champagne savoie
   île-de-france occitanie vendée finistère morbihan gironde méditerranée atlantique pacifique manche loire seine rhône garonne alpes
   pyrénées vosges jura antilles guadeloupe martinique guyane réunion mayotte polynésie nouvelle-calédonie californie texas floride kosovo
   tchétchénie crimée donbass catalogne bavière flandre wallonie terre haye indo-pacifique sahal yougoslavie hexagone`,
);

export const placePrepositions = words("à en depuis vers dans");
