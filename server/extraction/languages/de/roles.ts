import { postTable, roleNouns, words } from "../nameWords.js";

export const roles = roleNouns(
  [
    [
      "SPOKESPERSON",
      "sprecher,sprecherin sprecher,sprecherinnen;pressesprecher,pressesprecherin pressesprecher,pressesprecherinnen;regierungssprecher,regierungssprecherin regierungssprecher;polizeisprecher,polizeisprecherin polizeisprecher",
    ],
    [
      "POLITICIAN",
      `minister,ministerin minister,ministerinnen;präsident,präsidentin präsidenten,präsidentinnen;kanzler,kanzlerin kanzler
       bundeskanzler,bundeskanzlerin bundeskanzler;bundespräsident,bundespräsidentin bundespräsidenten;premierminister,premierministerin premierminister
       ministerpräsident,ministerpräsidentin ministerpräsidenten;außenminister,außenministerin außenminister;innenminister,innenministerin innenminister
       bundesinnenminister,bundesinnenministerin bundesinnenminister;finanzminister,finanzministerin finanzminister
       bürgermeister,bürgermeisterin bürgermeister;oberbürgermeister,oberbürgermeisterin oberbürgermeister;abgeordneter,abgeordnete abgeordnete
       senator,senatorin senatoren;gouverneur,gouverneurin gouverneure;politiker,politikerin politiker;vorsitzender,vorsitzende vorsitzende
       staatssekretär,staatssekretärin staatssekretäre;fraktionschef,fraktionschefin fraktionschefs;generalsekretär,generalsekretärin generalsekretäre
       könig,königin könige;kandidat,kandidatin kandidaten;staatschef,staatschefin staatschefs`,
    ],
    [
      "OFFICIAL",
      `beamter,beamtin beamte;botschafter,botschafterin botschafter;richter,richterin richter;staatsanwalt,staatsanwältin staatsanwälte
       polizist,polizistin polizisten;general,generalin generäle;kommissar,kommissarin kommissare;diplomat,diplomatin diplomaten
       ermittler,ermittlerin ermittler;offizier,offizierin offiziere`,
    ],
    [
      "EXECUTIVE",
      `chef,chefin chefs;direktor,direktorin direktoren;geschäftsführer,geschäftsführerin geschäftsführer;gründer,gründerin gründer
       manager,managerin manager;leiter,leiterin leiter;vorstand,vorständin vorstände;vorstandsvorsitzender,vorstandsvorsitzende vorstandsvorsitzende`,
    ],
    [
      "EXPERT",
      "experte,expertin experten,expertinnen;forscher,forscherin forscher;wissenschaftler,wissenschaftlerin wissenschaftler;professor,professorin professoren;arzt,ärztin ärzte;ökonom,ökonomin ökonomen",
    ],
    [
      "EXPERT",
      "anwalt,anwältin anwälte;rechtsanwalt,rechtsanwältin rechtsanwälte;verteidiger,verteidigerin verteidiger",
    ],
    [
      "JOURNALIST",
      "journalist,journalistin journalisten;reporter,reporterin reporter;korrespondent,korrespondentin korrespondenten;redakteur,redakteurin redakteure",
    ],
    ["ACTIVIST", "aktivist,aktivistin aktivisten;demonstrant,demonstrantin demonstranten"],
    ["ATHLETE", "trainer,trainerin trainer;spieler,spielerin spieler;torwart torhüter"],
    ["WITNESS", "zeuge,zeugin zeugen;augenzeuge,augenzeugin augenzeugen"],
    [
      "CITIZEN",
      "anwohner,anwohnerin anwohner;bürger,bürgerin bürger;student,studentin studenten;mann,frau männer,frauen;vater,mutter väter,mütter",
    ],
    [
      "OTHER",
      "vertreter,vertreterin vertreter;mitglied mitglieder;kritiker,kritikerin kritiker;mitarbeiter,mitarbeiterin mitarbeiter;papst päpste;bischof bischöfe",
    ],
  ],
  words("mitglied mann vater kritiker chef general"),
);
export const roleModifiers = words(
  `hoher hohe hohen ehemaliger ehemalige ehemaligen früherer frühere früheren neuer neue neuen junger junge jungen deutscher deutsche
   deutschen stellvertretender stellvertretende stellvertretenden designierter designierte zuständige zuständiger russische amerikanische
   britische französische erster erste ersten`,
);
export const organizationPosts = postTable(
  "geschäftsführer;vorstandsvorsitzender;manager",
  "gründer",
  "sprecher;direktor;leiter",
);
export const besideOthers = words("anwalt arzt trainer verteidiger");
export const departments: ReadonlySet<string> = new Set();
export const portfolios: ReadonlySet<string> = new Set();
export const complementLinks = words("des der von vom für");
export const looseLinks = words("bei in im beim aus");
