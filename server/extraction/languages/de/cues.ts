import type { CueData } from "../language.js";
import { inflectGerman } from "./inflect.js";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Nouns for what somebody says or holds, whom "nach" puts before the words, and some behind them. */
const VIEWS = words(`angaben ansicht meinung auffassung einschätzung aussage aussagen darstellung überzeugung bewertung
  worten informationen berichten auskunft schilderung darstellungen ankündigung schätzung schätzungen`);
const SOURCES: readonly (readonly string[])[] = VIEWS.flatMap((noun) => [
  ["nach", noun, "von"],
  ["nach", noun],
  ["nach", "den", noun, "von"],
  ["nach", "den", noun],
  ["nach", "der", noun],
]);

export const GERMAN_CUES: CueData = {
  groups: [
    {
      stance: "NEUTRAL",
      frame: "speech",
      verbs: words(`sagen erklären äußern schreiben berichten erzählen antworten erwidern entgegnen bemerken an|merken
        ergänzen kommentieren zitieren erläutern schildern begründen formulieren resümieren verkünden melden lauten heißen
        hinzu|fügen mit|teilen an|kündigen aus|führen fort|fahren fest|stellen zusammen|fassen verweisen beschreiben
        bekannt|geben an|geben wiederholen twittern singen lesen konstatieren fragen denken erinnern
        posten bilanzieren folgern prognostizieren klar|stellen klar|machen dar|legen hin|weisen verlauten proklamieren
        signalisieren informieren texten bloggen`),
    },
    {
      stance: "CLAIM",
      frame: "speech",
      verbs:
        words(`meinen behaupten glauben finden vermuten befürchten fürchten warnen schätzen argumentieren spekulieren
        prophezeien voraus|sagen urteilen hoffen vor|werfen unterstellen mutmaßen ein|wenden schwärmen drohen`),
    },
    {
      stance: "DENIAL",
      frame: "speech",
      verbs: words("bestreiten dementieren widersprechen leugnen zurück|weisen bezweifeln"),
    },
    {
      stance: "AFFIRMATION",
      frame: "speech",
      verbs: words(`bestätigen betonen versichern bekräftigen unterstreichen bekennen versprechen ein|räumen zu|geben
        zu|sichern gestehen schwören beteuern hervor|heben`),
    },
    {
      stance: "ORDER",
      frame: "speech",
      verbs: words(
        "fordern verlangen befehlen mahnen appellieren bitten empfehlen raten auf|fordern vor|schlagen an|mahnen plädieren",
      ),
    },
    {
      stance: "EMOTION",
      frame: "speech",
      verbs: words(`kritisieren beklagen bedauern rufen schreien jubeln scherzen spotten schimpfen flüstern skandieren
        klagen wettern freuen monieren rügen`),
    },
    {
      stance: "NEUTRAL",
      frame: "comment",
      verbs: words("nennen bezeichnen sprechen loben würdigen verurteilen an|prangern begrüßen charakterisieren"),
    },
  ],
  inflect: inflectGerman,
  tellVerbs: new Set(),
  mannerPrepositions: new Set(),
  verbParticles: new Map(),
  predicatives: new Set(["als"]),
  convictions: new Set(words("überzeugt sicher")),
  agreeing: new Set(["wie"]),
  speechNouns: new Map(),
  claimMakers: new Set(),
  objectVerbs: new Set(),
  objectLinks: new Map(),
  directLinks: new Map(),
  infinitiveVerbs: new Set(),
  prepositions: [["laut"], ["so"], ...SOURCES],
  postpositions: [
    ["zufolge"],
    ...VIEWS.flatMap((noun) => [
      [noun, "nach"],
      [noun, "zufolge"],
    ]),
  ],
  quotingVerbs: new Set(["zitieren"]),
  introducers: new Set(words("worten wörtlich folgt satz aussage feststellung behauptung")),
  sloganNouns: new Set(
    words(`parole parolen hassparole hassparolen spruch sprüche sprüchen slogan slogans losung losungen aufschrift
      aufschriften sprechchor sprechchöre sprechchören`),
  ),
  exampleWords: new Set(words("wie zum beispiel etwa")),
  hearsayVerbs: new Set(["heißen"]),
  viewpoints: new Set(["für"]),
  naming: new Set(["nennen"]),
  judging: [
    {
      link: "als",
      verbs:
        words(`bezeichnen beschreiben kritisieren verurteilen würdigen loben charakterisieren werten bewerten ein|stufen
        ein|schätzen betrachten sehen an|sehen ab|tun feiern zurück|weisen empfinden dar|stellen auf|fassen titulieren
        beschimpfen verunglimpfen verspotten preisen brandmarken verteidigen deuten ab|lehnen geißeln rechtfertigen
        interpretieren verstehen hin|stellen an|prangern rügen bejubeln begrüßen schildern attackieren verhöhnen
        apostrophieren schmähen diffamieren tadeln monieren beurteilen klassifizieren`),
    },
    { link: "sich", verbs: words("zeigen geben äußern") },
    { link: "für", verbs: words("halten erklären") },
    { link: "von", verbs: words("sprechen reden") },
    { link: "vor", verbs: words("warnen") },
  ],
  weakPrepositions: new Set(),
  afterQuote: new Set(["so"]),
  reportConjunctions: new Set(["dass", "daß", "ob"]),
  bareClauses: false,
  notSources: new Set(words("wie dass daß viel viele weit lange sehr etwas wenig gut")),
};
