import type { VerbForm } from "../language.js";

/** [present 3rd singular, plural; past historic 3rd singular, plural; imperfect stem; participle; gerund stem]. */
type Pattern = readonly [string, string, string, string, string, string, string];

/** Verbs outside the -er and -ir rules, by dictionary form. */
const IRREGULAR: Readonly<Record<string, Pattern>> = {
  dire: ["dit", "disent", "dit", "dirent", "dis", "dit", "dis"],
  redire: ["redit", "redisent", "redit", "redirent", "redis", "redit", "redis"],
  prédire: ["prédit", "prédisent", "prédit", "prédirent", "prédis", "prédit", "prédis"],
  contredire: ["contredit", "contredisent", "contredit", "contredirent", "contredis", "contredit", "contredis"],
  écrire: ["écrit", "écrivent", "écrivit", "écrivirent", "écriv", "écrit", "écriv"],
  décrire: ["décrit", "décrivent", "décrivit", "décrivirent", "décriv", "décrit", "décriv"],
  lire: ["lit", "lisent", "lut", "lurent", "lis", "lu", "lis"],
  répondre: ["répond", "répondent", "répondit", "répondirent", "répond", "répondu", "répond"],
  prétendre: ["prétend", "prétendent", "prétendit", "prétendirent", "prétend", "prétendu", "prétend"],
  défendre: ["défend", "défendent", "défendit", "défendirent", "défend", "défendu", "défend"],
  reprendre: ["reprend", "reprennent", "reprit", "reprirent", "repren", "repris", "repren"],
  apprendre: ["apprend", "apprennent", "apprit", "apprirent", "appren", "appris", "appren"],
  comprendre: ["comprend", "comprennent", "comprit", "comprirent", "compren", "compris", "compren"],
  reconnaître: ["reconnaît", "reconnaissent", "reconnut", "reconnurent", "reconnaiss", "reconnu", "reconnaiss"],
  admettre: ["admet", "admettent", "admit", "admirent", "admett", "admis", "admett"],
  promettre: ["promet", "promettent", "promit", "promirent", "promett", "promis", "promett"],
  soutenir: ["soutient", "soutiennent", "soutint", "soutinrent", "souten", "soutenu", "souten"],
  maintenir: ["maintient", "maintiennent", "maintint", "maintinrent", "mainten", "maintenu", "mainten"],
  prévenir: ["prévient", "préviennent", "prévint", "prévinrent", "préven", "prévenu", "préven"],
  convenir: ["convient", "conviennent", "convint", "convinrent", "conven", "convenu", "conven"],
  "se souvenir": ["souvient", "souviennent", "souvint", "souvinrent", "souven", "souvenu", "souven"],
  poursuivre: ["poursuit", "poursuivent", "poursuivit", "poursuivirent", "poursuiv", "poursuivi", "poursuiv"],
  conclure: ["conclut", "concluent", "conclut", "conclurent", "conclu", "conclu", "conclu"],
  "se plaindre": ["plaint", "plaignent", "plaignit", "plaignirent", "plaign", "plaint", "plaign"],
  faire: ["fait", "font", "fit", "firent", "fais", "fait", "fais"],
  savoir: ["sait", "savent", "sut", "surent", "sav", "su", "sach"],
  croire: ["croit", "croient", "crut", "crurent", "croy", "cru", "croy"],
  voir: ["voit", "voient", "vit", "virent", "voy", "vu", "voy"],
  offrir: ["offre", "offrent", "offrit", "offrirent", "offr", "offert", "offr"],
  découvrir: ["découvre", "découvrent", "découvrit", "découvrirent", "découvr", "découvert", "découvr"],
  mentir: ["ment", "mentent", "mentit", "mentirent", "ment", "menti", "ment"],
  sourire: ["sourit", "sourient", "sourit", "sourirent", "souri", "souri", "souri"],
  rire: ["rit", "rient", "rit", "rirent", "ri", "ri", "ri"],
  permettre: ["permet", "permettent", "permit", "permirent", "permett", "permis", "permett"],
  "s'émouvoir": ["émeut", "émeuvent", "émut", "émurent", "émouv", "ému", "émouv"],
};

/** "appeler" → "appelle", "espérer" → "espère", "rejeter" → "rejette": the stem before a silent ending. */
const silentStem = (stem: string): string =>
  /^(?:rapp|app|ép|interp)el$/u.test(stem) || /jet$/u.test(stem)
    ? stem + stem.slice(-1)
    : stem.replace(/[ée]([^aeiouéèy]{1,2})$/u, "è$1").replace(/(ou|u|o)y$/u, "$1i");

function firstGroup(infinitive: string): Pattern {
  const stem = infinitive.slice(0, -2);
  const weak = silentStem(stem);
  // "annoncer" → "annonçait", "exiger" → "exigeait".
  const beforeA = stem.replace(/c$/u, "ç").replace(/g$/u, "ge");
  return [`${weak}e`, `${weak}ent`, `${beforeA}a`, `${stem}èrent`, beforeA, `${stem}é`, beforeA];
}

function secondGroup(infinitive: string): Pattern {
  const stem = infinitive.slice(0, -2);
  return [`${stem}it`, `${stem}issent`, `${stem}it`, `${stem}irent`, `${stem}iss`, `${stem}i`, `${stem}iss`];
}

const futureStem = (infinitive: string): string => infinitive.replace(/re$/u, "r").replace(/enir$/u, "iendr");

const imperfectPlural = (stem: string): string => `${stem}aient`;

const firstPersonPast = (past: string): string => (past.endsWith("a") ? `${past}i` : past.replace(/t$/u, "s"));

/** Third person forms, participle with its agreements, present participle and infinitive. */
export function inflectFrench(lemma: string): readonly VerbForm[] {
  const infinitive = lemma.replace(/^(?:se |s')/u, "");
  const [present, presentPlural, past, pastPlural, imperfect, participle, gerund] =
    IRREGULAR[lemma] ??
    IRREGULAR[infinitive] ??
    (infinitive.endsWith("er") ? firstGroup(infinitive) : secondGroup(infinitive));
  const future = futureStem(infinitive);
  const finite = [
    present,
    presentPlural,
    past,
    pastPlural,
    `${imperfect}ait`,
    imperfectPlural(imperfect),
    // First person, for "dis-je", "répondis-je", "demandai-je".
    firstPersonPast(past),
    `${imperfect}ais`,
    `${future}a`,
    `${future}ont`,
    `${future}ait`,
    `${future}aient`,
  ];
  const plural = participle.endsWith("s") ? participle : `${participle}s`;
  return [
    ...finite.map((form) => ({ form, kind: "finite" as const })),
    ...[participle, `${participle}e`, plural, `${participle}es`].map((form) => ({ form, kind: "participle" as const })),
    { form: `${gerund}ant`, kind: "gerund" },
    { form: infinitive, kind: "infinitive" },
  ];
}
