/** What the invented archive is written with. All people, places and outlets come out of syllables: nobody is real. */
import type { CueStance } from "../../server/domain/quote.js";
import type { SpeakerRole } from "../../server/domain/speaker.js";

/** The languages the archive is written in. */
export type ArchiveLanguage = "fr" | "en";

export interface CueWords {
  readonly text: string;
  readonly lemma: string;
  readonly stance: CueStance;
}

export interface Title {
  readonly words: string;
  readonly role: SpeakerRole;
}

export interface Vocabulary {
  readonly open: string;
  readonly close: string;
  readonly given: readonly string[];
  readonly titles: readonly Title[];
  readonly cues: readonly CueWords[];
  /** "according to", for words reported without a verb. */
  readonly accordingTo: CueWords;
  readonly unnamed: readonly { readonly words: string; readonly plural: boolean; readonly role: SpeakerRole }[];
  readonly reasons: readonly string[];
  readonly document: string;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly adverbs: readonly string[];
  readonly openings: readonly string[];
  readonly frames: readonly string[];
  /** About somebody, outside of quotation marks. */
  readonly narration: readonly string[];
  /** What "@" is where the words name nobody. */
  readonly nobody: string;
  readonly of: string;
  readonly organizations: readonly string[];
  readonly byline: string;
  readonly boilerplate: readonly string[];
}

const list = (words: string): readonly string[] => words.split("|");

/**
 * Frames: N noun, V verb, A adjective, D adverb, P place, # number, @ somebody the words are about (left out where nobody
 * is). No four words stand in one unchanged: people who say the same are rare, and so are articles that print the same.
 */
const FRENCH: Vocabulary = {
  open: "« ",
  close: " »",
  given: list(
    "Odile|Jeanne|Armand|Lucienne|Bastien|Maëlle|Florent|Agathe|Yannick|Solène|Ghislain|Noémie|Tancrède|Élodie|Corentin|Sabine|Émile|Capucine|Aurélien|Delphine|Gaspard|Hortense|Isidore|Joséphine|Killian|Léonie|Mathurin|Nadège|Octave|Pénélope|Quentin|Rosalie|Sylvain|Thècle|Ursule|Valentin|Wilfrid|Xavière|Yolande|Zoé|Alban|Blandine|Célestin|Doriane|Edmond|Fanny|Gontran|Héloïse|Ignace|Justine|Ludovic|Marceline|Norbert|Ombeline|Prosper|Régine|Séverin|Tiphaine|Urbain|Violette",
  ),
  titles: [
    { words: "le ministre des Ports", role: "POLITICIAN" },
    { words: "la sénatrice", role: "POLITICIAN" },
    { words: "la porte-parole du syndicat", role: "SPOKESPERSON" },
    { words: "le directeur général", role: "EXECUTIVE" },
    { words: "la préfète", role: "OFFICIAL" },
    { words: "l'hydrologue", role: "EXPERT" },
    { words: "l'avocate", role: "EXPERT" },
    { words: "le capitaine de l'équipe", role: "ATHLETE" },
    { words: "la riveraine", role: "WITNESS" },
    { words: "le militant", role: "ACTIVIST" },
  ],
  cues: [
    { text: "a déclaré", lemma: "déclarer", stance: "NEUTRAL" },
    { text: "a dit", lemma: "dire", stance: "NEUTRAL" },
    { text: "explique", lemma: "expliquer", stance: "NEUTRAL" },
    { text: "affirme", lemma: "affirmer", stance: "AFFIRMATION" },
    { text: "a prétendu", lemma: "prétendre", stance: "CLAIM" },
    { text: "dément", lemma: "démentir", stance: "DENIAL" },
    { text: "se demande", lemma: "demander", stance: "QUESTION" },
    { text: "exige", lemma: "exiger", stance: "ORDER" },
    { text: "regrette", lemma: "regretter", stance: "EMOTION" },
  ],
  accordingTo: { text: "selon", lemma: "selon", stance: "NEUTRAL" },
  unnamed: [
    { words: "un haut responsable du ministère", plural: false, role: "OFFICIAL" },
    { words: "une source proche du dossier", plural: false, role: "UNKNOWN" },
    { words: "un diplomate", plural: false, role: "OFFICIAL" },
    { words: "une habitante du quartier", plural: false, role: "CITIZEN" },
    { words: "plusieurs élus de la majorité", plural: true, role: "POLITICIAN" },
    { words: "des témoins", plural: true, role: "WITNESS" },
  ],
  reasons: list("sous couvert d'anonymat|qui n'est pas autorisé à s'exprimer publiquement"),
  document: "le rapport",
  nouns: list(
    "quai|budget|accord|projet|retard|chantier|port|train|canal|hôpital|collège|marché|impôt|prix|loyer|salaire|vote|conseil|procès|climat|fleuve|barrage|pont|tunnel|usine|récolte|forêt|plage|tempête|sécheresse|réforme|enquête|contrat|syndicat|grève|transport|énergie|réseau|station|école|élection|frontière|navire|douane|pêche|tourisme|logement|police|justice|sécurité|santé|vaccin|recherche|culture|musée|festival|équipe|match|victoire|défaite|entraîneur|stade|campagne|programme|coalition|opposition|majorité|scrutin|sondage|dette|croissance|emploi|chômage|retraite|pension|agriculture|élevage|eau|air|bruit|déchet|recyclage|vélo|voiture|route|autoroute|aéroport|avion|carburant|électricité|gaz|éolienne|réacteur|mine|acier|textile|banque|crédit|assurance|bourse|monnaie|inflation|commerce|exportation|importation|sanction|traité|sommet|ambassade|otage|trêve|frappe|armée|soldat|blessé|victime|secours|incendie|inondation|séisme|alerte|panne|accident|témoin|juge|avocat|plainte|appel|verdict|peine|prison",
  ),
  verbs: list(
    "avance|recule|manque|suffit|coûte cher|reste ouvert|sera reporté|doit changer|bouge peu|sera prêt|reprend|s'arrête|progresse|inquiète|rassure|divise|coûtera plus|sera voté|ira en appel|tient bon|dure trop|mérite mieux|ouvre une voie|ferme une porte|sera payé|dépend de la région|dépasse les prévisions|respecte la loi|menace l'emploi|protège les familles",
  ),
  adjectives: list(
    "prêt|tardif|inacceptable|nécessaire|fragile|solide|coûteux|utile|public|privé|local|national|européen|historique|provisoire|durable|rapide|lent|juste|injuste|clair|confus|grave|urgent|discret|officiel|illégal|prudent|courageux|dangereux",
  ),
  adverbs: list(
    "sans doute|aujourd'hui|hélas|vraiment|encore|déjà|bientôt|toujours|souvent|enfin|partout|ici|clairement|franchement|forcément|désormais|pourtant|ensuite|demain|parfois|rarement|ailleurs|surtout|certes|justement|simplement|évidemment|lentement|ensemble|autrement",
  ),
  openings: list(
    "Les discussions se poursuivent à P|La situation inquiète à P|Une réunion s'est tenue hier à P|Le calme est revenu à P|Plus de # personnes ont défilé à P|Le dossier du N revient sur la table à P|Les travaux du N ont repris près de P|Un incident a retardé le N de # heures à P|Le conseil de P examine le N ce jeudi|À P, le N divise toujours",
  ),
  frames: list(
    "le N V D, D le N de P aussi|D nous disons depuis # ans que le N V|le N est D A, le N est D A, et P D attend|si D le N V, D le N sera A|@ sait D que le N V|je dis D à @ : le N V D|il manque D # millions pour le N de P|sans @, D le N de P serait A|à P, D chaque N V depuis # mois|le N est D A, D pas A|personne D croit que le N V : le N est A|nous demandons D à @ un N D A",
  ),
  narration: list("@ suit le dossier du N depuis # ans|@ était présent à P|À P, @ n'a pas répondu à nos questions"),
  nobody: "le conseil",
  of: " de ",
  organizations: list(
    "le ministère du N de P|la chambre de commerce de P|le syndicat du N|la Compagnie du N de P|l'université de P|l'association pour le N de P|le Parti du N|l'agence du N",
  ),
  byline: "Par",
  boilerplate: list(
    "Partager cet article|Abonnez-vous à notre lettre du matin|Tous droits réservés|À lire aussi : le N de P",
  ),
};

const ENGLISH: Vocabulary = {
  open: "“",
  close: "”",
  given: list(
    "Margaret|Ned|Alistair|Beatrix|Cedric|Daphne|Edwin|Flora|Gilbert|Harriet|Ivor|Judith|Kenrick|Lavinia|Mortimer|Nell|Osbert|Philippa|Quincy|Rosalind|Silas|Tabitha|Ulric|Verity|Winifred|Xanthe|Yorick|Zelda|Ambrose|Bridget|Clement|Dorothea|Ezra|Felicity|Godfrey|Hester|Inigo|Jocelyn|Kit|Lucinda|Magnus|Nora|Orson|Prudence|Rufus|Sybil|Tobias|Una|Vernon|Wilma|Alden|Blythe|Corbin|Della|Elgar|Freda|Grover|Hilda|Ira|Josephine",
  ),
  titles: [
    { words: "the harbour minister", role: "POLITICIAN" },
    { words: "Senator", role: "POLITICIAN" },
    { words: "spokeswoman", role: "SPOKESPERSON" },
    { words: "chief executive", role: "EXECUTIVE" },
    { words: "the mayor", role: "POLITICIAN" },
    { words: "Dr", role: "EXPERT" },
    { words: "Professor", role: "EXPERT" },
    { words: "team captain", role: "ATHLETE" },
    { words: "neighbour", role: "WITNESS" },
    { words: "campaigner", role: "ACTIVIST" },
  ],
  cues: [
    { text: "said", lemma: "say", stance: "NEUTRAL" },
    { text: "told reporters", lemma: "tell", stance: "NEUTRAL" },
    { text: "explained", lemma: "explain", stance: "NEUTRAL" },
    { text: "insisted", lemma: "insist", stance: "AFFIRMATION" },
    { text: "claimed", lemma: "claim", stance: "CLAIM" },
    { text: "denied", lemma: "deny", stance: "DENIAL" },
    { text: "asked", lemma: "ask", stance: "QUESTION" },
    { text: "demanded", lemma: "demand", stance: "ORDER" },
    { text: "lamented", lemma: "lament", stance: "EMOTION" },
  ],
  accordingTo: { text: "according to", lemma: "according to", stance: "NEUTRAL" },
  unnamed: [
    { words: "a senior official", plural: false, role: "OFFICIAL" },
    { words: "a person familiar with the talks", plural: false, role: "UNKNOWN" },
    { words: "a diplomat", plural: false, role: "OFFICIAL" },
    { words: "one resident", plural: false, role: "CITIZEN" },
    { words: "several lawmakers", plural: true, role: "POLITICIAN" },
    { words: "witnesses", plural: true, role: "WITNESS" },
  ],
  reasons: list("on condition of anonymity|who was not authorised to speak publicly"),
  document: "the report",
  nouns: list(
    "harbour|budget|deal|project|delay|bridge|port|train|canal|hospital|school|market|tax|price|rent|wage|vote|council|trial|climate|river|dam|tunnel|factory|harvest|forest|beach|storm|drought|reform|inquiry|contract|union|strike|transport|energy|network|station|election|border|ship|custom|fishery|tourism|housing|police|justice|security|health|vaccine|research|culture|museum|festival|team|match|victory|defeat|coach|stadium|campaign|programme|coalition|opposition|majority|ballot|poll|debt|growth|job|pension|farm|cattle|water|air|noise|waste|recycling|bicycle|car|road|motorway|airport|plane|fuel|power|gas|turbine|reactor|mine|steel|textile|bank|credit|insurance|exchange|currency|inflation|trade|export|import|sanction|treaty|summit|embassy|hostage|truce|raid|army|soldier|victim|rescue|fire|flood|earthquake|warning|outage|accident|witness|judge|lawyer|complaint|appeal|verdict|sentence|prison|lighthouse|ferry|quay|crane|pilot|crew|cargo|grain|orchard|vineyard|library|archive|census|permit|licence",
  ),
  verbs: list(
    "is moving|is stalling|is missing|is enough|costs too much|stays open|waits|has to change|hardly moves|will be ready|resumes|stops|is growing|worries people|reassures nobody|divides the town|will cost more|will be voted|goes to appeal|holds|lasts too long|deserves better|opens a way|closes a door|will be paid|depends on the region|beats the forecast|respects the law|threatens jobs|protects families",
  ),
  adjectives: list(
    "ready|late|unacceptable|necessary|fragile|solid|costly|useful|public|private|local|national|historic|temporary|lasting|quick|slow|fair|unfair|clear|confused|serious|urgent|discreet|official|illegal|careful|brave|dangerous|hopeful",
  ),
  adverbs: list(
    "today|sadly|really|still|already|soon|always|often|finally|everywhere|here|clearly|frankly|surely|now|however|then|tomorrow|sometimes|rarely|elsewhere|above all|indeed|precisely|simply|obviously|slowly|together|otherwise|perhaps",
  ),
  openings: list(
    "Talks go on in P|People are worried in P|Negotiators met yesterday in P|Calm has returned to P|More than # people marched through P|The N is back on the table in P|Work on the N has resumed near P|An incident held up the N for # hours in P|The council of P looks at the N on Thursday|In P, the N still divides neighbours",
  ),
  frames: list(
    "the N V D, D so does the N of P|D we have said for # years: the N V|the N is D A, the N is D A, and P D waits|if D the N V, D the N will be A|@ knows D that the N V|I told @ D: the N V D|D # million are missing for the N of P|without @, D the N of P would be A|in P, D every N V, and has for # months|the N is D A, D not A|nobody D believes the N V: the N is A|we ask @ D for a N that is D A",
  ),
  narration: list("@ has followed the N for # years|@ was in P for the day|In P, @ did not answer our questions"),
  nobody: "the council",
  of: " of ",
  organizations: list(
    "the P N Board|the P Chamber of Trade|the N Workers' Union|the P N Company|the University of P|the Friends of the P N|the N Party|the N Agency",
  ),
  byline: "By",
  boilerplate: list("Share this article|Sign up for our morning letter|All rights reserved|Read more: the N of P"),
};

export const VOCABULARY: Readonly<Record<ArchiveLanguage, Vocabulary>> = { fr: FRENCH, en: ENGLISH };

export const SYLLABLES = {
  onset: list("b|br|c|cl|cr|d|dr|f|fl|g|gr|h|j|k|l|m|n|p|pl|pr|qu|r|s|st|t|tr|v|w|th|sh"),
  nucleus: list("a|e|i|o|u|ai|au|ea|ei|ou|é|oi"),
  coda: list("l|n|r|s|nd|rt|lm|st|ck|ll|nn|rn|x|ge|ve|gne"),
  ending: list("in|ac|eau|ot|ier|and|el|on|is|ault|ley|ton|wick|ford|by|mere|ham|stead|well|ow"),
};

export const OUTLET_NAMES: Readonly<Record<ArchiveLanguage, readonly string[]>> = {
  fr: list("Le Courrier de P|La Gazette de P|L'Écho de P|Le Phare de P|Radio P|La Dépêche de P|Le Matin de P"),
  en: list("The P Herald|The P Courier|The P Post|The P Examiner|P Radio|The P Observer|The Daily P"),
};
