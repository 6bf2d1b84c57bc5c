import type { Channel } from "../../../domain/quote.js";
import { phraseTable, phrases, words } from "../nameWords.js";

export const personVerbs = words(
  `traf treffen lächelte lachte erinnerte geboren gestorben heiratete verstorben glaubt glaubte meint meinte hofft hoffte denkt dachte
   kollegen anwalt anwälte ehefrau ehemann sohn tochter vater mutter`,
);
export const speechVerbs = words(
  `sagte sagt erklärte erklärt äußerte betonte betont meinte meint kritisierte forderte fordert warnte warnt schrieb schreibt fragte
   antwortete berichtete berichtet bezeichnete nannte lobte begründete bestätigte laut so zufolge kommentierte versicherte behauptete
   ergänzte fügte teilte kündigte verkündete rief`,
);
export const reflexivePersonVerbs: ReadonlySet<string> = new Set();
export const copulas = words("ist war");
export const meetings = words(
  "treffen gespräch gespräche verhandlungen besuch urlaub gipfel konferenz tage wochen sitzung",
);
export const auxiliaries = words("hat haben hatte hatten ist war wird wurde sich auch dann später");
export const sourceWords = words("laut nach zufolge so");
export const conjunctions = words("und oder");

export const channels: ReadonlyMap<string, Channel> = phraseTable<Channel>([
  [
    "STATEMENT",
    "in einer erklärung;in einer mitteilung;pressemitteilung;schriftlich;in einem brief;in einer stellungnahme;per e-mail",
  ],
  ["SOCIAL_MEDIA", "twitterte;auf twitter;auf facebook;auf x;auf instagram;in sozialen medien;getwittert;youtube"],
  ["PRESS_CONFERENCE", "pressekonferenz;vor journalisten;vor der presse;gegenüber journalisten"],
  ["SPEECH", "in einer rede;in seiner rede;in ihrer rede;rede;kundgebung;ansprache;regierungserklärung"],
  ["COURT", "vor gericht;im prozess;gericht;plädoyer;urteilsbegründung"],
  ["OTHER_MEDIA", "in einem interview mit;im interview mit;im gespräch mit;gegenüber der zeitung"],
]);

export const otherMediaLeads = phrases(
  "gegenüber der zeitung;gegenüber dem sender;gegenüber dem magazin;der nachrichtenagentur;dem magazin;der zeitung",
);
export const anonymityLeads = phrases(
  "der anonym bleiben wollte;die anonym bleiben wollte;der nicht genannt werden wollte;die nicht genannt werden wollte;unter der bedingung der anonymität;wollte anonym bleiben",
);
export const documentNouns = words(
  `bericht berichte studie studien umfrage umfragen gesetz artikel dokument dokumente brief text erklärung mitteilung buch film urteil
   entscheidung vertrag titel plakat antrag gutachten zahlen statistik statistiken abkommen`,
);
export const groupNouns = words(
  `gruppe gruppen familie familien team regierung opposition polizei feuerwehr staatsanwaltschaft gericht kommission partei parteien
   unternehmen firma gewerkschaft gewerkschaften behörde behörden ministerium verband verbände organisation organisationen verein
   vereine fraktion redaktion verteidigung bevölkerung`,
);
