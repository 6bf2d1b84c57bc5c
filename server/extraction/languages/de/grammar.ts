import type { Grammar } from "../language.js";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const GERMAN_GRAMMAR: Grammar = {
  determiners:
    set(`der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen jener jene
    sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres dessen deren unser unsere unserer unserem unseren mein meine
    kein keine keiner keinem keinen alle allen mehrere einige viele zwei drei vier fünf sechs sieben acht neun zehn beide
    beiden`),
  obliqueDeterminers:
    set(`den dem des einen einem eines diesen diesem dieses dieser jenen jenem keinen keinem keines seinen seinem
    seines seiner ihren ihrem ihres ihrer unseren unserem meinen meinem meiner deinen deinem allen mehreren einigen vielen beiden`),
  masculineArticles: set("der"),
  masculineNouns:
    /(?:er|or|ent|ant|ist|eur|är|ar|al|chef|mann|arzt|anwalt|rat|könig|papst|verband|verein|konzern|bericht|sitzende|ordnete|beauftragte|klagte|ständige|experte|beamte|zeuge|bote)$/u,
  finiteVerbShape: /^(?!ge).{2,}(?:te|ten|[^aeiouäöü]t|[aeou]t)$/u,
  adverbShape: /(?:end|lich|isch|ßig|weise)$/u,
  definiteArticles: set("der die das den dem des am im vom zum zur beim ins ans"),
  capitalisedNouns: true,
  reportingMood: set(`sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe liege bleibe lasse
    halte sehe wisse brauche bedeute handele handle gelte finde bestehe bekomme erwarte stelle führe bringe nehme trage
    zeige spreche mache tue lebe sage glaube hoffe fordere unterstütze entspreche ergebe erhalte betrachte bedaure
    bedauere befinde biete bilde drohe fehle folge gefährde gehöre gelinge geschehe herrsche`),
  subjectPronouns: set("er sie es wir ich ihr man du dieser diese wer jemand niemand einer viele einige beide"),
  nominatives: set("er sie es wir ich man du"),
  clauseOpeners: set(`dass daß weil da wenn als während nachdem bevor obwohl damit falls sobald solange seit seitdem bis
    indem sodass ob wie wo wann warum wobei wodurch womit wonach`),
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
  placePrepositions: set("in im aus von vom auf bei beim seitens"),
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
    ferner hingegen dagegen abschließend zunächst kürzlich damals gegenüber zwar derzeit hier dort derweil unterdessen indes
    indessen jetzt seitdem mittlerweile inzwischen insbesondere besonders letztlich vermutlich offenbar angeblich
    tatsächlich lediglich selbst nur so deshalb daher darum somit zugleich gleichzeitig ursprünglich bislang bisher
    vielmehr immerhin vorher hinterher trotzdem dennoch beispielsweise etwa rund schon gerade ganz aber doch denn sondern`),
  adverbEnding: "weise",
  pastEnding: "",
  presentEnding: "",
  pluralNouns: new Set(),
  finiteEndings: ["te", "ten"],
  participleShape: /^ge.*(?:t|en)$/u,
  agentPrepositions: set("von durch"),
  gerundEnding: /end$/u,
  gerundPrepositions: new Set(),
  finiteShape: /^\p{Ll}{3,}$/u,
  narrativeShape: /(?:te|ten)$/u,
  commonVerbs: set(`ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte soll sollen
    sollte muss müssen musste will wollen wollte darf dürfen steht stand stehen kommt kam kamen geht ging gingen gibt gab
    gaben macht machte machten sieht sah sahen hält hielt hielten liegt lag lagen bleibt blieb zeigt zeigte zeigten
    nahm nahmen befand befanden fand fanden trat traten hob hoben wies wiesen bat baten griff griffen zog zogen schlug
    schlugen verlor begann warf warfen trug trugen traf trafen fiel fielen lief liefen rief riefen schrieb schrieben las lasen
    hieß hießen verließ verließen gewann gewannen erhielt erhielten entschied entschieden unterstrich bestritt berief riet
    beschloss erschien sprang sank stieg stiegen starb warb warben biss bissen litt stritt schnitt schwieg ließen sehen stehen wissen führt führen sorgt wirft zieht tritt gilt fordert stellt stellte lässt ließ`),
  timeWords: set(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen vorgestern
    januar februar märz april mai juni juli august september oktober november dezember abend nachmittag vormittag mittag
    nacht montagabend dienstagabend mittwochabend donnerstagabend freitagabend`),
  dayPrepositions: set("am"),
  copulas: set("ist sind war waren sei seien bleibt bleibe bedeutet"),
  ordinalStops: true,
  volition: set("will wollen wollte wollten"),
  negations: set("nicht nie niemals"),
  cliticPronouns: new Set(),
  objectPronouns: set("mir mich dir dich ihm ihn ihnen uns euch sich"),
  elides: false,
  bracketedVerbs: true,
  abbreviations: set(`dr prof st nr bzw ca usw etc str mio mrd jr sr vgl evtl ggf inkl sog geb dipl ing art abs bspw hl
    z.b d.h u.a a.d s.a e.v a b c d e f g h i j k l m n o p q r s t u v w x y
    ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii`),
};
