import type { BoilerplateWords, NotQuoteWords } from "../language.js";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const GERMAN_NOT_QUOTES: NotQuoteWords = {
  works:
    set(`buch roman film serie lied album titel stück gedicht essay dokumentation gemälde bild oper aufführung sendung
    magazin zeitschrift zeitung tageszeitung wochenzeitung nachrichtenmagazin single song hit werk reihe ausstellung
    biografie blog artikel titeln titels filmes films buches spiel computerspiel musical drama komödie zeitungen blatt
    fernsehsendung talkshow show hörspiel comic bildzeitung portal onlineportal website webseite`),
  termIntroducers:
    set(`genannt genannte genannten sogenannte sogenannten sogenannter sogenanntes so-genannte so-genannten
    namens begriff bezeichnung wort name namen spitzname spitznamen ausdruck stichwort motto schlagwort getauft heißt hieß
    betitelt titel stichworte label marke künstlernamen decknamen`),
  namedThings:
    set(`operation projekt kampagne bündnis bewegung partei gruppe programm plan gesetz aktion initiative verein
    verband preis mission fest festival netzwerk gesellschaft firma unternehmen schiff frachter fähre boot club klub team
    effekt theorie regel prinzip affäre flug stadtteil zone stiftung institut abkommen hotel restaurant bar café schule
    band orkan hurrikan taifun zyklon sturm satellit raumsonde sonde rakete raumschiff rover modul raumfähre shuttle
    terrororganisation organisation arbeitsgemeinschaft konferenz wettbewerb typ modell virus trojaner wurm software
    browser system hubschrauber flugzeug flugzeugträger u-boot yacht segelschiff kreuzfahrtschiff zeche stadion vulkan`),
  glosses: set("kurz codename codenamen codewort titel name namen motto überschrift untertitel"),
  hypothetical: set("wenn falls angenommen"),
  impersonals: set("es"),
  indefinite: set("jemand irgendjemand man"),
};

export const GERMAN_BOILERPLATE: BoilerplateWords = {
  relatedHeadings: [
    "mehr zum thema",
    "lesen sie auch",
    "weitere artikel",
    "auch interessant",
    "das könnte sie interessieren",
    "themenverwandte artikel",
    "verwandte artikel",
  ],
  relatedPrefixes: ["lesen sie auch:", "mehr zum thema:", "lesen sie hier", "siehe auch:"],
  furniture: [
    "newsletter abonnieren",
    "alle rechte vorbehalten",
    "datenschutzerklärung",
    "allgemeine geschäftsbedingungen",
    "cookies akzeptieren",
    "auf facebook teilen",
    "auf twitter teilen",
    "diesen artikel teilen",
    "zum inhalt springen",
    "kommentar schreiben",
    "artikel drucken",
  ],
  bioWords: set(
    "autor autorin journalist journalistin redakteur redakteurin liebhaber kenner experte blogger fotograf",
  ),
  bioPhrases: [
    "ist redakteur bei",
    "ist redakteurin bei",
    "ist freier journalist",
    "ist freie journalistin",
    "ist autor des",
    "ist korrespondent",
  ],
  bioHeadings: new Set(["über den autor", "über die autorin", "zur person"]),
  bioVerbs: set("schreibt lebt berichtet arbeitet"),
};
