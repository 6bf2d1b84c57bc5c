import type { CueData } from "../language.js";
import { inflectGerman } from "./inflect.js";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

export const GERMAN_CUES: CueData = {
  groups: [
    {
      stance: "NEUTRAL",
      frame: "speech",
      verbs: words(`sagen erklären äußern schreiben berichten erzählen antworten erwidern entgegnen bemerken anmerken
        ergänzen kommentieren zitieren erläutern schildern begründen formulieren resümieren verkünden melden lauten heißen
        hinzu|fügen mit|teilen an|kündigen aus|führen fort|fahren fest|stellen zusammen|fassen verweisen beschreiben
        bekannt|geben an|geben wiederholen twittern singen lesen konstatieren fragen denken erinnern`),
    },
    {
      stance: "CLAIM",
      frame: "speech",
      verbs:
        words(`meinen behaupten glauben finden vermuten befürchten fürchten warnen schätzen argumentieren spekulieren
        prophezeien voraus|sagen urteilen hoffen`),
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
      verbs: words("fordern verlangen befehlen mahnen appellieren bitten empfehlen raten"),
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
  verbParticles: new Map(),
  predicatives: new Set(["als"]),
  convictions: new Set(words("überzeugt sicher")),
  agreeing: new Set(),
  speechNouns: new Map(),
  claimMakers: new Set(),
  objectVerbs: new Set(),
  objectLinks: new Map(),
  directLinks: new Map(),
  infinitiveVerbs: new Set(),
  prepositions: [["laut"], ["so"], ["nach", "angaben", "von"], ["nach", "angaben", "der"], ["nach", "angaben", "des"]],
  weakPrepositions: new Set(),
  afterQuote: new Set(["so"]),
  reportConjunctions: new Set(["dass", "daß", "ob"]),
  bareClauses: false,
  notSources: new Set(words("wie dass daß viel viele weit lange sehr etwas wenig gut")),
};
