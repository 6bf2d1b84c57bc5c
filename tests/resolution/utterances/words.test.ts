import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRAM, guaranteedRun, soughtFingerprints, winnow } from "../../../server/resolution/utterances/fingerprints.js";
import { foldedTexts, foldedWords } from "../../../server/resolution/utterances/foldedWords.js";
import { likenessOf } from "../../../server/resolution/utterances/likeness.js";
import { stretches, wordDiff } from "../../../server/resolution/utterances/wordDiff.js";

/** Few different words, so that texts share some. */
const words = fc.array(fc.constantFrom("le", "quai", "reste", "ferme", "pas", "demain", "nous", "signons"), {
  maxLength: 40,
});
/** Many different ones, so that texts share none by chance. */
const rare = fc.array(fc.stringMatching(/^[a-z]{6,12}$/), { maxLength: 60 });
const printed = fc.array(
  fc.constantFrom("Le", "quai,", "n’est", "« fermé »", "l’État", "1 200", "…", "—", "U.N.", "100 %", "🜚", "\n"),
  { maxLength: 25 },
);

describe("folded words", () => {
  it.each([
    ["L’État ne cédera pas", "L'Etat ne cedera pas !"],
    ["« Où est l’œuvre ? »", "“Ou est l'oeuvre?”"],
    ["Nous irons […] jusqu’au bout…", "nous irons jusqu'au bout"],
    ["It isn’t over, we can’t and we won’t", "it is not over we cannot and we will not"],
    ["1 200 emplois, 12,5 % du total", "1,200 emplois 12.5 pour cent du total"],
    ["The U.N. is here", "the UN is here"],
    ["E\u0301tat", "État"],
  ])("are the same: %s and %s", (one, other) => {
    expect(foldedTexts(one)).toEqual(foldedTexts(other));
  });

  it.each([
    ["1 200 emplois", "1 300 emplois"],
    ["12,5", "125"],
    ["we will", "we will not"],
  ])("are others: %s and %s", (one, other) => {
    expect(foldedTexts(one)).not.toEqual(foldedTexts(other));
  });

  it("stand where they say, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let last = 0;
        for (const { start, end, folded } of foldedWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(folded).not.toBe("");
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("word diffs", () => {
  it("rebuild both sides from their stretches", () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        let [atLeft, atRight] = [0, 0];
        for (const { op, count } of stretches(left, right)) {
          if (op === "EQUAL") expect(left.slice(atLeft, atLeft + count)).toEqual(right.slice(atRight, atRight + count));
          if (op !== "INSERT") atLeft += count;
          if (op !== "DELETE") atRight += count;
        }
        expect([atLeft, atRight]).toEqual([left.length, right.length]);
      }),
    );
  });

  it("give the second text to the letter and the first one word by word", () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const [left, right] = [a.join(" "), b.join(" ")];
        const ops = wordDiff(left, right);
        const textsOf = (without: string) => ops.filter(({ op }) => op !== without).map(({ text }) => text);
        fc.pre(foldedWords(right).length > 0 && foldedWords(left).length > 0);
        // A text whose words are all dropped leaves its marks to nobody.
        if (ops.some(({ op }) => op !== "DELETE")) expect(textsOf("DELETE").join("")).toBe(right);
        expect(textsOf("INSERT").flatMap((text) => foldedTexts(text))).toEqual(foldedTexts(left));
      }),
    );
  });

  it("keep the spelling, and keep in one piece what one side holds of the other", () => {
    expect(wordDiff("le quai sera prêt, a-t-elle dit, le quai !", "Le quai !")).toEqual([
      { op: "EQUAL", text: "Le quai !" },
      { op: "DELETE", text: "sera prêt, a-t-elle dit, le quai !" },
    ]);
    expect(wordDiff("On ira à Varenne", "« On n’ira pas à Varenne »")).toEqual([
      { op: "EQUAL", text: "« On " },
      { op: "INSERT", text: "n’" },
      { op: "EQUAL", text: "ira " },
      { op: "INSERT", text: "pas " },
      { op: "EQUAL", text: "à Varenne »" },
    ]);
  });
});

describe("similarity", () => {
  it("is symmetric, between 0 and 1, and 1 if and only if the words are the same", () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const { similarity, relation } = likenessOf(left, right);
        const back = likenessOf(right, left);
        expect(back.similarity).toBe(similarity);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        const same = left.length > 0 && left.join(" ") === right.join(" ");
        expect(similarity === 1).toBe(same);
        expect(relation === "IDENTICAL").toBe(same);
      }),
    );
  });

  it.each([
    ["TRUNCATED", "nous avons perdu trois bateaux cette année et personne n’a appelé", "trois bateaux cette année"],
    ["TRUNCATED", "nous irons au bout de cette enquête, coûte que coûte, a-t-il dit", "nous irons (…) coûte que coûte"],
    ["TRUNCATED", "Non, nous signerons le traité", "nous signerons le traité"],
    ["REWORDED", "on le construit avec des grues et des salaires", "mais avec des grues et des salaires"],
    ["CONTRADICTORY", "nous signerons le traité", "nous ne signerons pas le traité"],
    ["CONTRADICTORY", "nous avons livré 300 tonnes de blé", "nous avons livré 450 tonnes de blé"],
    ["CONTRADICTORY", "the harbor will reopen on Monday morning", "the harbor will reopen on Friday morning"],
    ["CONTRADICTORY", "we will raise taxes on small boats", "we will lower taxes on small boats"],
    ["CONTRADICTORY", "the ship was safe when it left", "the ship was unsafe when it left"],
    ["CONTRADICTORY", "never will we sign this treaty", "will we sign this treaty"],
    ["UNRELATED", "il faut que le gouvernement entende la voix des marins", "il faut que chacun paie sa part"],
  ] as const)("tells %s: %s / %s", (relation, left, right) => {
    expect(likenessOf(foldedTexts(left), foldedTexts(right)).relation).toBe(relation);
    expect(likenessOf(foldedTexts(right), foldedTexts(left)).relation).toBe(relation);
  });
});

describe("winnowing", () => {
  it("gives two texts a fingerprint in common for every run of the guaranteed length that both hold", () => {
    fc.assert(
      fc.property(
        rare,
        rare,
        rare,
        rare,
        fc.array(fc.stringMatching(/^[a-z]{6,12}$/), { minLength: 1 }),
        (a, b, c, d, seed) => {
          const run = (length: number): string[] =>
            Array.from({ length }, (_, i) => `${seed[i % seed.length] ?? ""}${i}`);
          const length = guaranteedRun([...a, ...run(70), ...b], [...c, ...run(70), ...d]);
          const [left, right] = [
            [...a, ...run(length), ...b],
            [...c, ...run(length), ...d],
          ];
          const kept = new Set(winnow(left));
          expect(winnow(right).some((fingerprint) => kept.has(fingerprint))).toBe(true);
          expect(soughtFingerprints(right).some((fingerprint) => kept.has(fingerprint))).toBe(true);
        },
      ),
    );
  });

  it("gives texts that share no run of four words none in common", () => {
    const text = (letter: string, length: number) => Array.from({ length }, (_, i) => `${letter}${i}`);
    const kept = new Set(winnow(text("a", 200)));
    expect(winnow(text("b", 200)).filter((fingerprint) => kept.has(fingerprint))).toEqual([]);
  });

  it("keeps few of many words, one of few, none of none", () => {
    const text = (length: number) => Array.from({ length }, (_, i) => `mot${i}`);
    expect(winnow([])).toEqual([]);
    expect(winnow(text(GRAM - 1))).toHaveLength(1);
    expect(winnow(text(20)).length).toBeLessThan(14);
    for (const length of [100, 500, 1_000]) expect(winnow(text(length)).length).toBeLessThan(64);
  });

  it("finds the same words again whatever was printed around them", () => {
    const quote = foldedTexts("Tant que la compagnie refusera de signer, les grues resteront immobiles");
    const longer = foldedTexts("Je le dis : tant que la compagnie refusera de signer, les grues resteront immobiles !");
    const kept = new Set(winnow(longer));
    expect(soughtFingerprints(quote).some((fingerprint) => kept.has(fingerprint))).toBe(true);
  });
});
