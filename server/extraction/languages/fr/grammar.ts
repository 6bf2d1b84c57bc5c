import type { Grammar } from "../language.js";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const FRENCH_GRAMMAR: Grammar = {
  determiners: set(`le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma
    mes plusieurs quelques certains certaines chaque deux trois quatre cinq six sept huit neuf dix tous toutes tout
    toute aucun aucune autre autres`),
  obliqueDeterminers: new Set(),
  masculineArticles: new Set(),
  masculineNouns: /^$/u,
  finiteVerbShape: /^$/u,
  adverbShape: /^$/u,
  definiteArticles: new Set(),
  capitalisedNouns: false,
  reportingMood: new Set(),
  subjectPronouns: set(`il elle ils elles on je j' nous vous tu celui-ci celle-ci ceux-ci celles-ci ce c' certains
    beaucoup d'autres personne chacun`),
  nominatives: set("je j' il ils on tu elle elles celui-ci celle-ci"),
  clauseOpeners: set(`que qu' parce car alors quand lorsque lorsqu' puisque puisqu' si comme tandis avant après
    pendant dès où mais donc or ni dont quoi pourtant cependant afin sans`),
  mainOpeners: set("mais et or donc car puis alors enfin ensuite cependant pourtant"),
  asideOpeners: set("alors tandis quand lorsque après avant pendant comme"),
  contrasts: set("alors tandis malgré"),
  nonRestrictives: new Set(),
  relativePronouns: set("qui que qu' dont lequel laquelle lesquels lesquelles où"),
  subjectRelatives: set("qui"),
  coordinators: set("et ou &"),
  complementizers: set("que qu' si comment pourquoi"),
  prepositions: set(`à au aux de du des d' en dans sur sous par pour avec sans chez vers lors contre entre parmi avant
    après pendant depuis devant derrière durant malgré selon dès jusqu' outre hors via face près`),
  addresseePrepositions: set("à au aux dans devant lors sur auprès en"),
  placePrepositions: new Set(),
  nounLinks: set("de du des d'"),
  postLinks: set("à au aux"),
  postAdjectives: set("délégué déléguée délégués adjoint adjointe général générale d'état état chargé chargée"),
  listeners: set(`presse radio télévision antenne journalistes reporters élus députés sénateurs parlementaires médias
    caméras micros assemblée public foule micro conférence`),
  speakingWords: set("je j' me m' moi mon ma mes nous notre nos tu te t' toi ton ta tes vous votre vos"),
  sourcePronouns: set("lui elle eux elles"),
  auxiliaries: set(`est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront
    aurait auraient eut eurent peut peuvent pouvait doit doivent devait va vont`),
  perfectAuxiliaries: set(`a ont avait avaient aura auront aurait auraient eut eurent ai as avons avez ayant`),
  beForms: set("est sont était étaient sera seront serait seraient fut furent"),
  passiveParticiples: set("été"),
  infinitiveMarkers: set("de d' pour à"),
  reflexives: set("se s'"),
  adverbs: set(`aussi ensuite encore toujours déjà ainsi même puis alors enfin plus tôt tard hier bien pas jamais
    également notamment toutefois cependant quant seulement souvent parfois d'abord très vite longtemps désormais
    plutôt volontiers tout coup soudain loin voix haute basse presque assez fort trop tellement`),
  adverbEnding: "ment",
  pastEnding: "",
  presentEnding: "",
  pluralNouns: new Set(),
  // Future, conditional and imperfect, and the past tense's plural; the present ends like too many nouns.
  finiteEndings: [
    "era",
    "eront",
    "ira",
    "iront",
    "dra",
    "dront",
    "vra",
    "vront",
    "rait",
    "raient",
    "vait",
    "vaient",
    "sait",
    "saient",
    "èrent",
    "irent",
  ],
  participleShape: /(?:[éiu]|it)e?s?$/u,
  agentPrepositions: set("par"),
  gerundPrepositions: set("en"),
  gerundEnding: /ant$/u,
  finiteShape: /(?:[^é]e|a|it|ait|ent|t)$/u,
  narrativeShape: /(?:[^aéo]a|ait|aient|èrent|irent|urent)$/u,
  commonVerbs: set(`est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront
    aurait auraient peut peuvent pouvait pourrait doit doivent devait devrait va vont allait fait font faisait fit
    veut veulent voulait vient viennent prend prennent prit mis met mettent reste restent semble semblent devient
    deviennent donne donnent tient tiennent suit suivent permet permettent`),
  timeWords: set(`lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui hier demain janvier février mars
    avril mai juin juillet août septembre octobre novembre décembre matin soir après-midi midi semaine mois année
    dernière dernier lendemain veille fois jour`),
  dayPrepositions: set("ce dès"),
  copulas: new Set(),
  ordinalStops: false,
  volition: new Set(),
  negations: set("ne n' pas non jamais"),
  cliticPronouns: set("il elle ils elles on je nous vous tu"),
  objectPronouns: set("me m' te t' se s' le la les lui leur nous vous y en l'"),
  bracketedVerbs: false,
  elides: true,
  abbreviations: set(`m mm dr pr me st ste av bd art al cf etc p.-s n no vol p pp ed éd env max min mgr col gal lt cap
    a b c d e f g h i j k l o q r s t u v w x y z`),
};
