import type { Grammar } from "../language.js";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const ENGLISH_GRAMMAR: Grammar = {
  determiners: set(`the a an his her its their our my your this that these those some many several most both each
    another other one two three four five six seven eight nine ten few no any every all more`),
  obliqueDeterminers: new Set(),
  masculineArticles: new Set(),
  masculineNouns: /^$/u,
  finiteVerbShape: /^$/u,
  adverbShape: /^$/u,
  definiteArticles: new Set(),
  capitalisedNouns: false,
  reportingMood: new Set(),
  subjectPronouns: set(
    "he she they i we it you who one others another nobody everyone someone many several some most both all none those",
  ),
  nominatives:
    set(`i he she we they there i'd i'll i've i'm he'd he'll she'd she'll we'd we'll we've we're they'd they'll
    they've they're it'll it'd there'd there'll you're you'll you've`),
  clauseOpeners: set(`that because although though while when whenever whereas since unless until if whether as
    after before once where why how so than but yet nor what even except despite without`),
  mainOpeners: set("but and so yet then"),
  asideOpeners: set("as while although though whereas"),
  contrasts: set("while although though whereas despite"),
  nonRestrictives: set("which"),
  relativePronouns: set("who which whom whose that"),
  subjectRelatives: set("who"),
  coordinators: set("and or but &"),
  complementizers: set("that whether if why how what when where who which"),
  prepositions: set(`in on at by to from with for of about during after before over under between among against into
    through via amid outside inside near around upon toward towards since until within without across per following
    regarding concerning behind like despite`),
  addresseePrepositions: set("to on in at during"),
  placePrepositions: new Set(),
  nounLinks: set("of for at with from behind in"),
  postLinks: new Set(),
  postAdjectives: new Set(),
  listeners: set("reporters journalists lawmakers legislators media press crowd"),
  speakingWords: set("i me my mine we us our ours you your yours i' we' you'"),
  sourcePronouns: set("him her them it"),
  auxiliaries: set(`is are was were be been being am has have had having do does did will would can could may might
    must shall should ought 's 've 'd`),
  perfectAuxiliaries: set("has have had having 've"),
  beForms: set("is are was were be am being"),
  passiveParticiples: set("been"),
  infinitiveMarkers: set("to"),
  reflexives: new Set(),
  adverbs: set(`also then later again now still never always just even often once already too later earlier instead
    simply soon meanwhile however therefore first further both all ever sometimes though perhaps yet not fully really only nearly`),
  adverbEnding: "ly",
  pastEnding: "ed",
  presentEnding: "s",
  pluralNouns: set(
    "people men women children police many some most few others both all half percent media data majority",
  ),
  finiteEndings: ["ed"],
  participleShape: /(?:ed|en|own|ought|ade|ent)$/u,
  agentPrepositions: set("by"),
  gerundPrepositions: set("by after before while when in"),
  gerundEnding: /ing$/u,
  finiteShape: /(?:ed|s)$/u,
  narrativeShape: /ed$/u,
  commonVerbs: set(`is are was were be been being has have had do does did will would can could may might must should
    went came got made took gave kept left ran won lost saw seemed appeared became began hopes plans wants wanted
    needs needed tried tries used came goes comes makes takes gives keeps let lets put puts set sets sat stood stands
    met held led fell rose grew drew broke spoke chose sent spent built bought brought caught taught sought fought
    looks looked works worked runs lives lived remains remained includes included asked won't don't doesn't didn't
    threw flew swore rode shook struck tore wore drove ate fled forgot forgave froze knelt leapt lent paid rang sold
    slept slid sprang stole stuck swam swept swung withdrew clung crept dealt dug flung hid overcame
    isn't wasn't aren't weren't can't couldn't wouldn't shouldn't hasn't haven't hadn't`),
  timeWords: set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier
    later recently then last this january february march april june july august september october november december
    morning afternoon evening week month year`),
  dayPrepositions: set("on late early"),
  copulas: new Set(),
  ordinalStops: false,
  volition: new Set(),
  negations: set("not never no n't"),
  cliticPronouns: new Set(),
  objectPronouns: set("me you him her it us them himself herself themselves itself"),
  bracketedVerbs: false,
  elides: false,
  abbreviations: set(`mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj rev hon jr sr st
    pres atty dist supt det no vs inc corp co ltd jan feb mar apr jun jul aug sept sep oct nov dec mt ft fla calif
    mass conn pa va ga ala ariz ark colo del ill ind kan ky la md mich minn miss mo mont neb nev okla ore tenn tex vt
    wash wis wyo e.g i.e a.m p.m u.s u.k u.n d-n.y a b c d e f g h j k l m n o p q r s t u v w x y z`),
};
