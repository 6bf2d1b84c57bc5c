import type { CueData } from "../language.js";
import { inflectEnglish } from "./inflect.js";

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Verbs by preposition, turned into prepositions by verb. */
function links(verbs: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const byVerb = new Map<string, Set<string>>();
  for (const [preposition, list] of Object.entries(verbs))
    for (const verb of words(list)) byVerb.set(verb, (byVerb.get(verb) ?? new Set()).add(preposition));
  return byVerb;
}

export const ENGLISH_CUES: CueData = {
  groups: [
    {
      stance: "NEUTRAL",
      frame: "speech",
      verbs: words(`say tell add write read note state explain continue reply respond answer remark comment recall
        tweet post announce declare report observe conclude mention repeat reiterate recount relate begin interject
        quip joke quote remind advise inform recommend email text caption retort narrate elaborate clarify
        disclose reveal testify retweet offer muse speculate hint reason summarize proclaim sing ponder
        signal anticipate project clarify confess`),
    },
    {
      stance: "CLAIM",
      frame: "speech",
      verbs: words(`claim argue allege assert contend insist maintain suggest believe think predict warn caution
        estimate guess suspect boast brag charge imply posit opine forecast reckon feel figure fear worry bet`),
    },
    {
      stance: "EMOTION",
      frame: "speech",
      verbs: words("grouse gripe gloat whine fret moan regret"),
    },
    { stance: "NEUTRAL", frame: "speech", verbs: ["point out", "spell out", "make clear", "put it"] },
    { stance: "DENIAL", frame: "speech", verbs: words("deny dispute disagree object rebut demur") },
    {
      stance: "AFFIRMATION",
      frame: "speech",
      verbs: words(`confirm admit acknowledge concede agree affirm assure promise pledge vow swear stress emphasize
        emphasise underscore concur attest vouch recognize`),
    },
    { stance: "QUESTION", frame: "speech", verbs: words("ask wonder inquire enquire query") },
    { stance: "ORDER", frame: "speech", verbs: words("urge order demand instruct implore beg plead insist command") },
    {
      stance: "EMOTION",
      frame: "speech",
      verbs: words(`lament complain shout yell cry scream exclaim whisper mutter murmur chant gush sigh bark laugh
        snap fume rant bemoan marvel rejoice chide crow groan growl grumble holler roar sneer scoff`),
    },
    {
      stance: "EMOTION",
      frame: "incise",
      verbs: words(
        "retaliate smile grin nod shrug giggle chuckle sob weep gasp interrupt thunder deadpan volunteer counter press probe prod",
      ),
    },
    {
      stance: "NEUTRAL",
      frame: "incise",
      verbs: ["go on", "shoot back", "fire back", "hit back", "push back", "chime in", "sum up", "cut in"],
    },
    { stance: "DECLINED_COMMENT", frame: "report", verbs: ["decline"] },
    {
      stance: "NEUTRAL",
      frame: "report",
      verbs: words(`show find indicate demonstrate know hope learn realize propose point expect understand`),
    },
    {
      stance: "NEUTRAL",
      frame: "comment",
      verbs: words(`call describe label refer dub characterize characterise portray brand depict cite compare deem
        consider paint quote reference talk thank`),
    },
    {
      stance: "CLAIM",
      frame: "comment",
      verbs: words(`accuse criticize criticise blame blast slam denounce condemn mock attack decry deride ridicule
        rebuke question reject dismiss rip rail challenge chastise castigate bash`),
    },
    {
      stance: "AFFIRMATION",
      frame: "comment",
      verbs: words("praise applaud hail defend laud tout commend credit salute express voice promote"),
    },
  ],
  inflect: inflectEnglish,
  tellVerbs: new Set(
    words("tell remind inform assure advise warn caution ask promise urge order instruct beg implore email text show"),
  ),
  convictions: new Set(words("convinced confident certain adamant sure persuaded")),
  mannerPrepositions: new Set(),
  verbParticles: new Map([
    ["about", "any"],
    ["of", "any"],
    ["against", "any"],
    ["for", "any"],
    ["upon", "any"],
    ["on", "comment"],
    ["to", "comment"],
  ]),
  predicatives: new Set(["as"]),
  agreeing: new Set(["as"]),
  speechNouns: new Map(
    Object.entries({
      claim: "claim",
      claims: "claim",
      remark: "remark",
      assertion: "assert",
      argument: "argue",
      statement: "state",
      promise: "promise",
      pledge: "pledge",
      vow: "vow",
      belief: "believe",
      insistence: "insist",
      suggestion: "suggest",
      contention: "contend",
      warning: "warn",
      warnings: "warn",
      admission: "admit",
      allegation: "allege",
      allegations: "allege",
      accusation: "accuse",
      prediction: "predict",
      declaration: "declare",
      announcement: "announce",
      assurance: "assure",
      assurances: "assure",
      conclusion: "conclude",
      complaint: "complain",
      complaints: "complain",
      threat: "threaten",
      demand: "demand",
      view: "view",
      observation: "observe",
      point: "point out",
      case: "argue",
      message: "say",
      answer: "answer",
      response: "respond",
      reply: "reply",
      position: "maintain",
      opinion: "think",
      hope: "hope",
      hopes: "hope",
      fear: "fear",
      fears: "fear",
      concern: "worry",
      concerns: "worry",
      confidence: "believe",
      doubt: "doubt",
      doubts: "doubt",
      objection: "object",
    }),
  ),
  claimMakers: new Set(
    words(`made makes making make expressed expresses expressing express voiced voices voicing voice issued issues
      issuing offered offers offering raised raises raising repeated repeats repeating`),
  ),
  objectVerbs: new Set(
    words(`announce read write describe mention express deny repeat offer reveal disclose quote continue begin
      dispute recommend post tweet retweet demand beg propose show demonstrate find caption laugh charge order`),
  ),
  infinitiveVerbs: new Set(
    words(
      "decline promise pledge vow swear threaten offer agree propose ask urge order demand tell advise warn instruct beg implore",
    ),
  ),
  objectLinks: links({
    of: "accuse",
    for: `criticize criticise blame blast slam mock attack chide praise applaud hail commend thank credit condemn
      denounce`,
    as: "describe characterize characterise portray depict label denounce dismiss hail cite",
    on: "blame",
  }),
  directLinks: links({
    for: "call argue",
    of: "warn complain boast",
    against: "warn argue",
    about: "complain boast warn joke",
    on: "insist",
  }),
  prepositions: [
    ["according", "to"],
    ["in", "the", "words", "of"],
  ],
  afterQuote: new Set(),
  weakPrepositions: new Set(),
  reportConjunctions: new Set(["that", "whether", "if"]),
  bareClauses: true,
  postpositions: [],
  quotingVerbs: new Set(),
  hearsayVerbs: new Set(),
  viewpoints: new Set(),
  naming: new Set(),
  judging: [],
  introducers: new Set(),
  sloganNouns: new Set(),
  exampleWords: new Set(),
  notSources: new Set(["plan", "plans", "schedule", "law", "custom", "need", "taste", "whether", "how", "which"]),
};
