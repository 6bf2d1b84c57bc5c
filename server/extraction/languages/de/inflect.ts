import type { VerbForm } from "../language.js";

/** [present, past, past plural, participle, stem of the other forms] of verbs that change their vowel. */
const STRONG: Readonly<Record<string, readonly [string, string, string, string]>> = {
  sprechen: ["spricht", "sprach", "sprachen", "gesprochen"],
  widersprechen: ["widerspricht", "widersprach", "widersprachen", "widersprochen"],
  versprechen: ["verspricht", "versprach", "versprachen", "versprochen"],
  schreiben: ["schreibt", "schrieb", "schrieben", "geschrieben"],
  beschreiben: ["beschreibt", "beschrieb", "beschrieben", "beschrieben"],
  rufen: ["ruft", "rief", "riefen", "gerufen"],
  lesen: ["liest", "las", "lasen", "gelesen"],
  nennen: ["nennt", "nannte", "nannten", "genannt"],
  bekennen: ["bekennt", "bekannte", "bekannten", "bekannt"],
  finden: ["findet", "fand", "fanden", "gefunden"],
  denken: ["denkt", "dachte", "dachten", "gedacht"],
  wissen: ["weiß", "wusste", "wussten", "gewusst"],
  unterstreichen: ["unterstreicht", "unterstrich", "unterstrichen", "unterstrichen"],
  verweisen: ["verweist", "verwies", "verwiesen", "verwiesen"],
  schließen: ["schließt", "schloss", "schlossen", "geschlossen"],
  heißen: ["heißt", "hieß", "hießen", "geheißen"],
  raten: ["rät", "riet", "rieten", "geraten"],
  bestreiten: ["bestreitet", "bestritt", "bestritten", "bestritten"],
  werfen: ["wirft", "warf", "warfen", "geworfen"],
  geben: ["gibt", "gab", "gaben", "gegeben"],
  singen: ["singt", "sang", "sangen", "gesungen"],
  schreien: ["schreit", "schrie", "schrien", "geschrien"],
  empfehlen: ["empfiehlt", "empfahl", "empfahlen", "empfohlen"],
  befehlen: ["befiehlt", "befahl", "befahlen", "befohlen"],
  bitten: ["bittet", "bat", "baten", "gebeten"],
  weisen: ["weist", "wies", "wiesen", "gewiesen"],
  sehen: ["sieht", "sah", "sahen", "gesehen"],
  halten: ["hält", "hielt", "hielten", "gehalten"],
  tun: ["tut", "tat", "taten", "getan"],
  preisen: ["preist", "pries", "priesen", "gepriesen"],
  verstehen: ["versteht", "verstand", "verstanden", "verstanden"],
  empfinden: ["empfindet", "empfand", "empfanden", "empfunden"],
  fahren: ["fährt", "fuhr", "fuhren", "gefahren"],
  schlagen: ["schlägt", "schlug", "schlugen", "geschlagen"],
  heben: ["hebt", "hob", "hoben", "gehoben"],
  gestehen: ["gesteht", "gestand", "gestanden", "gestanden"],
  schwören: ["schwört", "schwor", "schworen", "geschworen"],
  verkünden: ["verkündet", "verkündete", "verkündeten", "verkündet"],
};

/** Prefixes that stay on the verb, whose participles have no "ge-". */
const UNSTRESSED = /^(?:be|emp|ent|er|ge|ver|zer|wider|unter|über|miss)/u;

/** "hinzu|fügen": what stands before the bar goes to the end of the clause. */
export function inflectGerman(lemma: string): readonly VerbForm[] {
  const [particle, verb] = lemma.includes("|") ? (lemma.split("|") as [string, string]) : ["", lemma];
  const [present, past, pastPlural, participle] = STRONG[verb] ?? weak(verb);
  const finite = [present, past, pastPlural, verb, stemOf(verb) + "e"];
  return [
    ...finite.map((form) => ({ form, kind: "finite" as const, ...(particle === "" ? {} : { particle }) })),
    // In a clause that ends with its verb, the two are one word: "wie er hinzufügte".
    ...(particle === "" ? [] : finite.map((form) => ({ form: particle + form, kind: "finite" as const }))),
    { form: particle + participle, kind: "participle" },
  ];
}

const stemOf = (verb: string): string => verb.replace(/e?n$/u, "");

function weak(verb: string): readonly [string, string, string, string] {
  const stem = stemOf(verb);
  const joined = /[td]$/u.test(stem) || /(?:[bdfgkpst]|ch)[mn]$/u.test(stem) ? `${stem}e` : stem;
  const participle = UNSTRESSED.test(verb) || verb.endsWith("ieren") ? `${joined}t` : `ge${joined}t`;
  return [`${joined}t`, `${joined}te`, `${joined}ten`, participle];
}
