import { describe, expect, it } from "vitest";
import {
  articleId,
  entityId,
  organizationId,
  personId,
  quoteId,
  unnamedSourceId,
  utteranceId,
} from "../../../server/domain/ids.js";
import type { Speaker } from "../../../server/domain/speaker.js";
import type { Printing } from "../../../server/domain/utterance.js";
import { chooseUtterances, type Surroundings } from "../../../server/resolution/utterances/chooseUtterances.js";
import { isDisputed, speakerAmong } from "../../../server/resolution/utterances/wordings.js";

const world = articleId("https://world.example/");
const odile: Speaker = { kind: "person", id: personId(entityId(world, "Odile Tresgast")) };
const clovis: Speaker = { kind: "person", id: personId(entityId(world, "Clovis Marbec")) };
const ministry: Speaker = { kind: "organization", id: organizationId(entityId(world, "ministère de la Mer")) };
const source: Speaker = { kind: "unnamed", id: unnamedSourceId(world, "un proche", 0) };
const nobody: Speaker = { kind: "unknown" };

const LONG = "Le port d’abord, les promesses ensuite, voilà notre seule ligne et elle ne changera pas";

function printing(article: string, text: string, more: Partial<Printing> = {}): Printing {
  const of = articleId(`https://${article}.example/`);
  const id = quoteId(of, text, 0);
  return {
    ...{ quoteId: id, articleId: of, utteranceId: utteranceId(id), ordinal: 0, text, kind: "DIRECT", language: "fr" },
    ...{ speaker: odile, speaksFor: null, sortedAt: new Date("2031-03-01T12:00:00Z") },
    ...more,
  };
}

const ALONE: Surroundings = { before: [], copies: [], near: new Map(), shared: new Set() };
const near = (one: Printing, ...others: Printing[]): Pick<Surroundings, "near"> => ({
  near: new Map([
    [one.quoteId, others.map((other) => ({ printing: other, firstSeen: other.sortedAt, lastSeen: other.sortedAt }))],
  ]),
});

describe("the utterance that a quote prints", () => {
  const one = printing("un", LONG);
  const other = printing("deux", LONG);

  it("is its own where nothing known is printed", () => {
    expect(chooseUtterances([one], ALONE).get(one.quoteId)).toBe(utteranceId(one.quoteId));
  });

  it("is that of the likest printing near it", () => {
    const cut = printing("trois", LONG.slice(0, 60));
    expect(chooseUtterances([one], { ...ALONE, ...near(one, cut, other) }).get(one.quoteId)).toBe(other.utteranceId);
  });

  it("stays what an earlier version has joined, whatever else is near now", () => {
    const before = [{ ...one, utteranceId: other.utteranceId }];
    const third = printing("trois", LONG);
    expect(chooseUtterances([one], { ...ALONE, before, ...near(one, third) }).get(one.quoteId)).toBe(other.utteranceId);
  });

  it("is chosen anew for a quote that was alone, and kept for one that others have joined", () => {
    const surroundings = { ...ALONE, before: [one], ...near(one, other) };
    expect(chooseUtterances([one], surroundings).get(one.quoteId)).toBe(other.utteranceId);
    const shared = new Set([one.utteranceId]);
    expect(chooseUtterances([one], { ...surroundings, shared }).get(one.quoteId)).toBe(one.utteranceId);
  });

  it("passes from a wording to the one that a new version puts in its place", () => {
    const corrected = printing("un", LONG.replace("seule", "unique"));
    expect(chooseUtterances([corrected], { ...ALONE, before: [one] }).get(corrected.quoteId)).toBe(one.utteranceId);
  });

  it("is one for a quote and what the headline cuts from it, whichever stands first", () => {
    const headline = printing("un", "Le port d’abord", { kind: "HEADLINE" });
    const chosen = chooseUtterances([headline, one], { ...ALONE, ...near(one, other) });
    expect([chosen.get(headline.quoteId), chosen.get(one.quoteId)]).toEqual([other.utteranceId, other.utteranceId]);
  });

  it("is another for the same words beyond the time that an utterance lasts, counted from its first printing", () => {
    const late = printing("tard", LONG, { sortedAt: new Date("2031-03-30T12:00:00Z") });
    const begun = { printing: other, firstSeen: new Date("2031-02-20T12:00:00Z"), lastSeen: other.sortedAt };
    const chosen = chooseUtterances([late], { ...ALONE, near: new Map([[late.quoteId, [begun]]]) });
    expect(chosen.get(late.quoteId)).toBe(late.utteranceId);
    expect(chooseUtterances([late], { ...ALONE, ...near(late, other) }).get(late.quoteId)).toBe(other.utteranceId);
  });

  it("is never one across languages", () => {
    const english = printing("trois", LONG, { language: "en" });
    expect(chooseUtterances([one], { ...ALONE, ...near(one, english) }).get(one.quoteId)).toBe(one.utteranceId);
  });
});

describe("who said an utterance", () => {
  const said = (speaker: Speaker, independentPrintings: number, speaksFor: Printing["speaksFor"] = null) => ({
    ...{ speaker, speaksFor, independentPrintings, firstSeen: new Date(0) },
  });

  it("is whom most independent printings name, and an unnamed source only where none names anybody", () => {
    expect(speakerAmong([said(source, 5), said(clovis, 2), said(odile, 1)])).toEqual(clovis);
    expect(speakerAmong([said(nobody, 3), said(source, 1)])).toEqual(source);
    expect(speakerAmong([said(nobody, 3)])).toEqual(nobody);
  });

  it("is disputed between two named speakers of whom neither speaks for the other", () => {
    expect(isDisputed([said(odile, 2), said(clovis, 1)])).toBe(true);
    expect(isDisputed([said(odile, 2), said(source, 1), said(nobody, 1)])).toBe(false);
    expect(isDisputed([said(odile, 2, ministry.id), said(ministry, 1)])).toBe(false);
    expect(isDisputed([said(odile, 2, ministry.id), said(ministry, 1), said(clovis, 1)])).toBe(true);
  });
});
