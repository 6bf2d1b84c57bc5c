import type { VerbForm } from "../language.js";

/** [third person, past, past participle, gerund] of verbs that do not follow the rule, or that double a consonant. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string, string]>> = {
  say: ["says", "said", "said", "saying"],
  tell: ["tells", "told", "told", "telling"],
  write: ["writes", "wrote", "written", "writing"],
  read: ["reads", "read", "read", "reading"],
  think: ["thinks", "thought", "thought", "thinking"],
  know: ["knows", "knew", "known", "knowing"],
  feel: ["feels", "felt", "felt", "feeling"],
  hold: ["holds", "held", "held", "holding"],
  find: ["finds", "found", "found", "finding"],
  show: ["shows", "showed", "shown", "showing"],
  swear: ["swears", "swore", "sworn", "swearing"],
  quip: ["quips", "quipped", "quipped", "quipping"],
  admit: ["admits", "admitted", "admitted", "admitting"],
  concur: ["concurs", "concurred", "concurred", "concurring"],
  dub: ["dubs", "dubbed", "dubbed", "dubbing"],
  slam: ["slams", "slammed", "slammed", "slamming"],
  quote: ["quotes", "quoted", "quoted", "quoting"],
  shoot: ["shoots", "shot", "shot", "shooting"],
  hit: ["hits", "hit", "hit", "hitting"],
  put: ["puts", "put", "put", "putting"],
  see: ["sees", "saw", "seen", "seeing"],
  speak: ["speaks", "spoke", "spoken", "speaking"],
  mean: ["means", "meant", "meant", "meaning"],
  understand: ["understands", "understood", "understood", "understanding"],
  rip: ["rips", "ripped", "ripped", "ripping"],
  bet: ["bets", "bet", "bet", "betting"],
  lead: ["leads", "led", "led", "leading"],
  refer: ["refers", "referred", "referred", "referring"],
  rap: ["raps", "rapped", "rapped", "rapping"],
  sing: ["sings", "sang", "sung", "singing"],
  foresee: ["foresees", "foresaw", "foreseen", "foreseeing"],
  chat: ["chats", "chatted", "chatted", "chatting"],
  plan: ["plans", "planned", "planned", "planning"],
  go: ["goes", "went", "gone", "going"],
  cut: ["cuts", "cut", "cut", "cutting"],
  chime: ["chimes", "chimed", "chimed", "chiming"],
  sum: ["sums", "summed", "summed", "summing"],
  make: ["makes", "made", "made", "making"],
  spell: ["spells", "spelled", "spelled", "spelling"],
  begin: ["begins", "began", "begun", "beginning"],
};

const thirdPerson = (verb: string): string =>
  /(?:[sxzo]|[cs]h)$/u.test(verb) ? `${verb}es` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;

const past = (verb: string): string =>
  verb.endsWith("e") ? `${verb}d` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;

const gerund = (verb: string): string =>
  verb.endsWith("e") && !verb.endsWith("ee") ? `${verb.slice(0, -1)}ing` : `${verb}ing`;

/** Also verbs with their particle: "go on" gives "goes on", "went on". */
export function inflectEnglish(lemma: string): readonly VerbForm[] {
  const [verb = lemma, ...particle] = lemma.split(" ");
  if (particle.length > 0) {
    return inflectEnglish(verb).map(({ form, kind }) => ({ form: [form, ...particle].join(" "), kind }));
  }
  const [third, simplePast, participle, ing] = IRREGULAR[lemma] ?? [
    thirdPerson(lemma),
    past(lemma),
    past(lemma),
    gerund(lemma),
  ];
  return [
    { form: third, kind: "finite" },
    { form: simplePast, kind: "finite" },
    { form: lemma, kind: "finite" },
    { form: participle, kind: "participle" },
    { form: ing, kind: "gerund" },
  ];
}
