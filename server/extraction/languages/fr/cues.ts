import type { CueData } from "../language.js";
import { inflectFrench } from "./inflect.js";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
/** Reflexive verbs: "s'exclamer", "se féliciter". */
const reflexive = (list: string): readonly string[] =>
  words(list).map((verb) => (/^[aeéèhiou]/u.test(verb) ? `s'${verb}` : `se ${verb}`));

export const FRENCH_CUES: CueData = {
  groups: [
    {
      stance: "NEUTRAL",
      frame: "speech",
      verbs: words(`dire déclarer ajouter expliquer indiquer préciser écrire noter rapporter raconter répondre
        poursuivre reprendre continuer conclure observer remarquer relever commenter rappeler répéter annoncer
        signaler témoigner confier résumer détailler décrire évoquer mentionner lire tweeter twitter poster publier
        informer exposer constater analyser relater répliquer rétorquer riposter lancer glisser murmurer souffler
        chuchoter réagir renchérir enchaîner compléter nuancer ironiser plaisanter philosopher
        redire réitérer interrompre commencer marmonner balbutier bredouiller bégayer articuler prononcer
        objecter reprocher confesser révéler dévoiler justifier argumenter argüer plaider conseiller
        recommander proposer suggérer avancer énoncer formuler proclamer affirmer asséner marteler scander
        clamer psalmodier tempérer pointer développer insinuer décrypter théoriser pronostiquer
        rassurer songer penser reconnaître poursuivre redemander prévenir apprendre disposer stipuler`),
    },
    {
      stance: "CLAIM",
      frame: "speech",
      verbs: words(`estimer affirmer assurer soutenir prétendre considérer juger croire supposer avertir alerter
        arguer alléguer maintenir insister accuser prédire prophétiser craindre redouter imaginer présumer`),
    },
    { stance: "DENIAL", frame: "speech", verbs: words("nier démentir contester réfuter contredire récuser protester") },
    {
      stance: "AFFIRMATION",
      frame: "speech",
      verbs: words(`confirmer admettre avouer concéder convenir promettre jurer garantir certifier acquiescer
        approuver attester souligner valider`),
    },
    { stance: "QUESTION", frame: "speech", verbs: words("demander interroger questionner") },
    { stance: "ORDER", frame: "speech", verbs: words("ordonner exiger réclamer exhorter implorer supplier commander") },
    {
      stance: "EMOTION",
      frame: "speech",
      verbs: words(`déplorer regretter crier hurler soupirer gémir gronder grogner grommeler râler pester tonner
        fulminer tempêter vociférer sangloter pleurer espérer souhaiter saluer applaudir dénoncer fustiger railler
        ricaner lâcher balancer cingler tacler pouffer rugir bougonner maugréer`),
    },
    {
      stance: "EMOTION",
      frame: "incise",
      verbs: words(`faire sourire rire grimacer hausser couper débuter finir terminer trancher attaquer achever ajuster
        hoqueter haleter bâiller acheminer éclater railler`),
    },
    {
      stance: "EMOTION",
      frame: "speech",
      verbs: reflexive(`exclamer écrier étonner inquiéter insurger indigner agacer emporter alarmer désoler amuser
        féliciter réjouir enthousiasmer plaindre souvenir émouvoir offusquer lamenter vanter enorgueillir
        impatienter énerver interroger demander défendre justifier insurger`),
    },
    {
      stance: "NEUTRAL",
      frame: "report",
      verbs: words(`montrer démontrer révéler savoir comprendre apprendre prouver établir découvrir espérer`),
    },
    {
      stance: "NEUTRAL",
      frame: "comment",
      verbs: words(`qualifier appeler parler traiter évoquer présenter dépeindre comparer désigner taxer mettre`),
    },
    {
      stance: "CLAIM",
      frame: "comment",
      verbs: words("accuser critiquer blâmer condamner moquer attaquer rejeter décrier dénoncer vilipender épingler"),
    },
    {
      stance: "AFFIRMATION",
      frame: "comment",
      verbs: words("louer vanter défendre encenser prôner appeler promettre"),
    },
  ],
  inflect: inflectFrench,
  tellVerbs: new Set(),
  convictions: new Set(
    words(`convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées certain certaine sûr sûre
      catégorique formel formelle`),
  ),
  mannerPrepositions: new Set(["avec", "sans"]),
  verbParticles: new Map(),
  predicatives: new Set(["comme"]),
  agreeing: new Set(),
  speechNouns: new Map(),
  claimMakers: new Set(),
  objectVerbs: new Set(),
  objectLinks: new Map(),
  directLinks: new Map(),
  infinitiveVerbs: new Set(),
  prepositions: [
    ["selon"],
    ["d'", "après"],
    ["aux", "dires", "de"],
    ["aux", "dires", "du"],
    ["de", "l'", "avis", "de"],
    ["pour"],
    ["dixit"],
  ],
  afterQuote: new Set(),
  weakPrepositions: new Set(["pour"]),
  reportConjunctions: new Set(["que", "qu'"]),
  bareClauses: false,
  postpositions: [],
  quotingVerbs: new Set(),
  hearsayVerbs: new Set(),
  viewpoints: new Set(),
  naming: new Set(),
  judging: [],
  introducers: new Set(),
  sloganNouns: new Set(),
  exampleWords: new Set(),
  notSources: new Set(
    words(`eux que quoi lui ce cela autant avoir être faire lesquels lequel laquelle combien quel quelle quels quelles
      toute tout toutes moi mieux dire pouvoir cette`),
  ),
};
