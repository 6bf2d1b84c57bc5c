import type { Grammar } from "../language.js";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const GERMAN_GRAMMAR: Grammar = {
  determiners:
    set(`der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen jener jene
    sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren mein meine
    kein keine keiner keinem keinen alle allen mehrere einige viele zwei drei vier fünf sechs sieben acht neun zehn beide
    beiden`),
  subjectPronouns: set("er sie es wir ich ihr man du dieser diese wer jemand niemand einer viele einige beide"),
  nominatives: set("er sie es wir ich man du"),
  clauseOpeners: set(`dass daß weil da wenn als während nachdem bevor obwohl damit falls sobald solange seit seitdem bis
    indem sodass ob wie wo wann warum wobei wodurch womit wonach denn aber sondern doch`),
  mainOpeners: set("und aber doch denn sondern dann zudem außerdem jedoch"),
  asideOpeners: set("während nachdem bevor obwohl als da weil"),
  contrasts: set("während obwohl"),
  nonRestrictives: set("was wobei wodurch womit"),
  relativePronouns: set("der die das dem den deren dessen denen welcher welche welches"),
  subjectRelatives: set("welcher welche welches"),
  coordinators: set("und oder sowie &"),
  complementizers: set("dass daß ob wie warum"),
  prepositions:
    set(`in im an am auf aus bei beim mit nach von vom zu zum zur für gegen ohne um durch über unter vor hinter
    neben zwischen trotz wegen laut gegenüber während seit bis gemäß angesichts aufgrund innerhalb außerhalb`),
  addresseePrepositions: set("in im an am auf bei beim gegenüber vor nach mit zu zum zur während aus"),
  nounLinks: set("von vom des der"),
  postLinks: set("für im in bei beim"),
  postAdjectives: new Set(),
  listeners: set("journalisten reportern abgeordneten presse"),
  speakingWords: set("ich mir mich mein meine wir uns unser unsere du dir dich dein ihr euch"),
  sourcePronouns: set("ihm ihr ihnen"),
  auxiliaries: set(`ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll
    sollen sollte sollten muss müssen musste mussten will wollen wollte wollten darf dürfen sei seien wäre wären hätte
    hätten würde würden habe`),
  perfectAuxiliaries: set("hat haben hatte hatten habe"),
  beForms: set("wird werden wurde wurden worden"),
  passiveParticiples: set("worden"),
  infinitiveMarkers: set("zu"),
  reflexives: set("sich"),
  adverbs: set(`auch dann später zudem außerdem weiter weiterhin wörtlich jedoch allerdings dazu dabei daraufhin hierzu
    ebenfalls nun heute gestern bereits noch schon zuvor danach anschließend schließlich erneut unter anderem nicht sehr
    ferner hingegen dagegen abschließend zunächst kürzlich damals gegenüber`),
  adverbEnding: "weise",
  pastEnding: "",
  presentEnding: "",
  pluralNouns: new Set(),
  finiteEndings: ["te", "ten"],
  participleShape: /^ge.*(?:t|en)$/u,
  agentPrepositions: set("von durch"),
  gerundEnding: /end$/u,
  gerundPrepositions: new Set(),
  finiteShape: /(?:t|te|ten|en)$/u,
  narrativeShape: /(?:te|ten)$/u,
  commonVerbs: set(`ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte soll sollen
    sollte muss müssen musste will wollen wollte darf dürfen steht stand stehen kommt kam kamen geht ging gingen gibt gab
    gaben macht machte machten sieht sah sahen hält hielt hielten liegt lag lagen bleibt blieb zeigt zeigte zeigten
    nahm nahmen stellt stellte lässt ließ`),
  timeWords: set(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen vorgestern
    januar februar märz april mai juni juli august september oktober november dezember abend nachmittag vormittag mittag
    nacht montagabend dienstagabend mittwochabend donnerstagabend freitagabend`),
  dayPrepositions: set("am"),
  negations: set("nicht nie niemals"),
  cliticPronouns: new Set(),
  objectPronouns: set("mir mich dir dich ihm ihn ihnen uns euch sich"),
  elides: false,
  bracketedVerbs: true,
  abbreviations: set(`dr prof st nr bzw ca usw etc str mio mrd jr sr vgl evtl ggf inkl sog geb dipl ing art abs bspw hl
    z.b d.h u.a a.d s.a e.v a b c d e f g h i j k l m n o p q r s t u v w x y`),
};
