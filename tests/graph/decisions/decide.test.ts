import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeEachDatabase } from "../../support/databases.js";
import { Newsroom, type Payload, type Shown } from "./newsroom.js";

const REATTRIBUTE = `reattributeQuote(quote: $quote, speaker: $speaker, unnamed: $unnamed, unknown: $unknown,
  expectedRevision: $rev, why: { reason: $reason }, dryRun: $dryRun)`;
const REATTRIBUTE_ARGS = `$quote: ID!, $speaker: ID, $unnamed: UnnamedInput, $unknown: Boolean, $rev: Int!,
  $reason: String = "Relu sur l'enregistrement.", $dryRun: Boolean`;

interface AttributionPayload extends Payload {
  readonly attribution: { readonly id: string; readonly revision: number; readonly speaker: unknown } | null;
}
interface QuotePayload extends Payload {
  readonly quote: Shown | null;
}

describeEachDatabase("people who correct an article's quotes", (open) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await Newsroom.open(open);
  });
  afterAll(() => room.close());

  const reattribute = (variables: Record<string, unknown>, secret?: string): Promise<AttributionPayload> =>
    room.decide(
      REATTRIBUTE,
      REATTRIBUTE_ARGS,
      variables,
      "attribution { id revision speaker { ... on Agent { id } ... on UnnamedSource { description plural } } }",
      secret,
    );

  it("say that somebody else said it, over their own name, and take it back", async () => {
    const { id } = await room.article();
    const { id: quote, attribution } = await room.saying(id, "Rien n'est");
    expect(attribution.speaker?.__typename).toBe("UnnamedSource");
    const speaker = await room.named("Luc Ferrandin");
    const done = await reattribute({ quote, speaker, rev: attribution.revision });
    expect(done).toMatchObject({
      decision: { kind: "REATTRIBUTE", by: { name: "Léa Morvan", kind: "PERSON", orcid: null } },
      errors: [],
      conflicts: [],
      preview: null,
      attribution: { id: attribution.id, revision: 2, speaker: { id: speaker } },
    });
    expect((await room.saying(id, "Rien n'est")).attribution).toMatchObject({ review: "CONFIRMED", confidence: 1 });

    const undone = await room.decide<Payload & { restored: readonly { __typename: string; id: string }[] }>(
      "undo(decision: $id, why: { reason: $why })",
      "$id: ID!, $why: String",
      { id: done.decision?.id, why: "Erreur de ma part." },
      "restored { __typename id }",
    );
    expect(undone).toMatchObject({ decision: { kind: "UNDO" }, errors: [] });
    expect(undone.restored).toContainEqual({ __typename: "Quote", id: quote });
    expect(undone.restored).toContainEqual({ __typename: "Attribution", id: attribution.id });
    const after = await room.saying(id, "Rien n'est");
    expect(after.attribution).toMatchObject({ speaker: attribution.speaker, review: "MACHINE", revision: 3 });
    expect(await room.undo(done.decision?.id)).toMatchObject({
      decision: null,
      errors: [{ code: "ALREADY_DONE", path: ["decision"] }],
    });
  });

  it("describe a source that the article does not name, or say that nobody can tell", async () => {
    const { id } = await room.article();
    const { id: quote, attribution } = await room.saying(id, "chantier");
    const unnamed = { description: "des proches du maire", plural: true };
    expect(await reattribute({ quote, unnamed, rev: attribution.revision })).toMatchObject({
      errors: [],
      attribution: { speaker: unnamed },
    });
    expect((await room.saying(id, "chantier")).attribution.naming).toBe("UNNAMED_GROUP");
    const unknown = await reattribute({ quote, unknown: true, rev: 2 });
    expect(unknown).toMatchObject({ conflicts: [{ kind: "REATTRIBUTE" }], attribution: { speaker: null } });
  });

  it("see what a decision would change before they make it, and nothing has changed then", async () => {
    const { id } = await room.article();
    const { id: quote, attribution } = await room.saying(id, "chantier");
    const tried = await reattribute({ quote, unknown: true, rev: attribution.revision, dryRun: true });
    expect(tried).toMatchObject({
      decision: null,
      errors: [],
      preview: [{ op: "UPDATED", kind: "Attribution", id: attribution.id }],
    });
    expect((await room.saying(id, "chantier")).attribution).toEqual(attribution);
  });

  it("decide nothing over what somebody else has changed meanwhile, and are given what it is now", async () => {
    const { id } = await room.article();
    const { id: quote, attribution } = await room.saying(id, "chantier");
    const confirm = (rev: number, secret?: string): Promise<AttributionPayload> =>
      room.decide(
        "confirmAttribution(id: $id, expectedRevision: $rev)",
        "$id: ID!, $rev: Int!",
        { id: attribution.id, rev },
        "attribution { id revision }",
        secret,
      );
    const first = await confirm(attribution.revision, room.marek);
    expect(first).toMatchObject({ errors: [], decision: { by: { name: "Marek Sedlo" } } });
    expect(await reattribute({ quote, unknown: true, rev: attribution.revision })).toMatchObject({
      decision: null,
      errors: [{ code: "STALE_REVISION", reason: "STALE_REVISION", path: ["expectedRevision"] }],
      attribution: { id: attribution.id, revision: 2 },
    });
    expect((await confirm(attribution.revision, room.marek)).decision?.id).toBe(first.decision?.id);
    const against = await reattribute({ quote, unknown: true, rev: 2 });
    expect(against).toMatchObject({ errors: [], conflicts: [{ id: first.decision?.id, kind: "CONFIRM" }] });
    expect((await room.undo(first.decision?.id)).errors).toMatchObject([{ code: "SUPERSEDED" }]);
  });

  it("take out what nobody said, and bring it back", async () => {
    const { id } = await room.article();
    const { id: quote, revision } = await room.saying(id, "chantier");
    const rejected = await room.decide<QuotePayload>(
      "rejectQuote(quote: $quote, as: SCARE_QUOTES, expectedRevision: $rev)",
      "$quote: ID!, $rev: Int!",
      { quote, rev: revision },
      "quote { id }",
    );
    expect(rejected).toMatchObject({ errors: [], decision: { kind: "NOT_A_QUOTE" }, quote: null });
    expect((await room.quotes(id)).map((one) => one.id)).not.toContain(quote);
    expect((await room.undo(rejected.decision?.id)).errors).toEqual([]);
    expect((await room.saying(id, "chantier")).id).toBe(quote);
  });

  describe("move a quote's ends", () => {
    const EDIT = "editSpan(quote: $quote, parts: $parts, unit: $unit, version: $version, expectedRevision: $rev)";
    const EDIT_ARGS = "$quote: ID!, $parts: [SpanInput!]!, $unit: OffsetUnit, $version: Int!, $rev: Int!";
    const edit = (variables: Record<string, unknown>): Promise<QuotePayload> =>
      room.decide(EDIT, EDIT_ARGS, { version: 1, ...variables }, "quote { id text }");

    it.each([
      ["CODE_POINT", (text: string) => [...text].length],
      ["UTF16", (text: string) => text.length],
      ["UTF8_BYTE", (text: string) => Buffer.byteLength(text)],
    ] as const)("in offsets counted in %s", async (unit, lengthOf) => {
      const { id } = await room.article();
      const { id: quote, revision, parts } = await room.saying(id, "chantier");
      const [part] = parts;
      if (part === undefined) throw new Error("The quote has no parts.");
      const { data } = (await room.server.ask(
        `query ($id: ID!, $unit: OffsetUnit) { quote(id: $id) { parts { start(unit: $unit) } } }`,
        { id: quote, unit },
      )) as { data: { quote: { parts: [{ start: number }] } } };
      const { start } = data.quote.parts[0];
      const shorter = [{ start, end: start + lengthOf("Le chantier sera") }];
      expect(await edit({ quote, parts: shorter, unit, rev: revision })).toMatchObject({
        errors: [],
        decision: { kind: "EDIT_SPAN" },
        quote: { id: quote, text: "Le chantier sera" },
      });
    });

    it("and are told which offset is none, and which text they must count in", async () => {
      const { id, url } = await room.article();
      const { id: quote, revision } = await room.saying(id, "chantier");
      const inside = [{ start: Buffer.byteLength("Le plan du port avance ") + 1, end: 60 }];
      expect(await edit({ quote, parts: inside, unit: "UTF8_BYTE", rev: revision })).toMatchObject({
        errors: [{ code: "INVALID", reason: "BAD_ARGUMENT", path: ["parts", "0", "start"] }],
      });
      expect(await edit({ quote, parts: [{ start: 0, end: 5 }], unit: null, rev: revision })).toMatchObject({
        errors: [{ code: "INVALID", path: ["parts"] }],
      });
      expect(await edit({ quote, parts: inside, unit: "UTF16", version: 7, rev: revision })).toMatchObject({
        errors: [{ code: "NOT_FOUND", path: ["version"] }],
      });
      await room.ingest(url, `Mise à jour. ${(await textOf(id)) ?? ""}`);
      const stale = await edit({ quote, parts: [{ start: 30, end: 60 }], unit: "UTF16", rev: revision });
      expect(stale).toMatchObject({ errors: [{ code: "STALE_REVISION", path: ["version"] }] });
    });

    const textOf = async (id: string): Promise<string | null> =>
      (await room.data<{ article: { text: string | null } }>("query ($id: ID!) { article(id: $id) { text } }", { id }))
        .article.text;
  });

  it("say who an unnamed source is, and what it said is theirs", async () => {
    const { id } = await room.article();
    const { attribution } = await room.saying(id, "Rien n'est");
    const anne = await room.named("Anne Dorval");
    const identify = (variables: Record<string, unknown>): Promise<Payload> =>
      room.decide(
        "identifyUnnamedSource(id: $id, as: $as, why: { reason: $reason }, expectedRevision: $rev)",
        "$id: ID!, $as: ID!, $reason: String, $rev: Int",
        { id: attribution.speaker?.id, as: anne, ...variables },
        "unnamedSource { id }",
      );
    expect(await identify({ reason: " " })).toMatchObject({ errors: [{ code: "INVALID", path: ["why", "reason"] }] });
    expect(await identify({ reason: "Elle l'a dit.", as: id })).toMatchObject({
      errors: [{ reason: "BAD_ID", path: ["as"] }],
    });
    expect(await identify({ reason: "Elle l'a dit.", rev: 9 })).toMatchObject({ errors: [{ code: "STALE_REVISION" }] });
    const done = await identify({ reason: "Elle l'a dit.", rev: 1 });
    expect(done).toMatchObject({ errors: [], decision: { kind: "IDENTIFY_UNNAMED" } });
    expect((await room.saying(id, "Rien n'est")).attribution).toMatchObject({
      speaker: { id: anne },
      naming: "UNNAMED",
    });
    await room.undo(done.decision?.id);
    expect((await room.saying(id, "Rien n'est")).attribution.speaker).toEqual(attribution.speaker);
  });

  it("join and part what quotes print", async () => {
    const [one, other] = [await room.article(), await room.article()];
    const first = await room.saying(one.id, "printemps");
    const second = await room.saying(other.id, "chantier");
    const linked = await room.decide<QuotePayload>(
      "linkUtterance(quote: $quote, to: $to)",
      "$quote: ID!, $to: ID!",
      { quote: second.id, to: first.id },
      "quote { id utterance { id } }",
    );
    expect(linked).toMatchObject({ errors: [], quote: { utterance: first.utterance } });
    const parted = await room.decide<QuotePayload>(
      "unlinkUtterance(quote: $quote)",
      "$quote: ID!",
      { quote: second.id },
      "quote { id utterance { id } }",
    );
    expect(parted.quote?.utterance.id).not.toBe(first.utterance.id);
    await room.undo(parted.decision?.id);
    await room.undo(linked.decision?.id);
    expect((await room.saying(other.id, "chantier")).utterance).toEqual(second.utterance);
    const twice = await room.decide("linkUtterance(quote: $quote, to: $quote)", "$quote: ID!", { quote: second.id });
    expect(twice.errors).toMatchObject([{ code: "INVALID" }]);
  });

  it.each([
    ["no speaker", {}, ["speaker"]],
    ["two speakers", { speaker: "per_000000000000000000000000", unknown: true }, ["speaker"]],
    ["a quote as the speaker", { speaker: "quo_000000000000000000000000" }, ["speaker"]],
    ["no id", { unnamed: { description: "un témoin", speaksFor: "nobody" } }, ["unnamed", "speaksFor"]],
    ["no reason", { unknown: true, reason: null }, ["why", "reason"]],
    ["a reason without end", { unknown: true, reason: "x".repeat(2_001) }, ["why", "reason"]],
  ])("are told which argument is wrong: %s", async (_, given, path) => {
    const { id } = await room.article();
    const { id: quote, attribution } = await room.saying(id, "chantier");
    const refused = await reattribute({ quote, rev: attribution.revision, ...given });
    expect(refused).toMatchObject({ decision: null, errors: [{ code: "INVALID", path }], preview: null });
    expect((await room.saying(id, "chantier")).attribution).toEqual(attribution);
  });

  it("may point to what shows it, by an address that readers can open", async () => {
    const { id } = await room.article();
    const { attribution } = await room.saying(id, "chantier");
    const confirm = (sourceUrl: string): Promise<Payload> =>
      room.decide(
        "confirmAttribution(id: $id, expectedRevision: $rev, why: { sourceUrl: $url })",
        "$id: ID!, $rev: Int!, $url: URL!",
        { id: attribution.id, rev: attribution.revision, url: sourceUrl },
        "decision { sourceUrl }",
      );
    for (const url of ["javascript:alert(1)", "ftp://courrier.example/x"]) {
      expect(await confirm(url)).toMatchObject({ errors: [{ reason: "BAD_URL", path: ["why", "sourceUrl"] }] });
    }
    expect(await confirm("https://courrier.example/x")).toMatchObject({
      decision: { sourceUrl: "https://courrier.example/x" },
    });
  });

  it("need a token that lets them", async () => {
    const { id } = await room.article();
    const { attribution } = await room.saying(id, "chantier");
    const { decision } = await room.decide("confirmAttribution(id: $id, expectedRevision: 1)", "$id: ID!", {
      id: attribution.id,
    });
    const mutation = `mutation ($id: ID!) { confirmAttribution(id: $id, expectedRevision: 1) { errors { code } } }`;
    const { errors } = await room.server.ask(mutation, { id: attribution.id }, room.legal);
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    // One who may withdraw may undo, but not this.
    expect((await room.undo(decision?.id, room.legal)).errors).toMatchObject([{ code: "FORBIDDEN" }]);
  });
});
