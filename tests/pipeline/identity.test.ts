/** Identities that only the whole way from texts to rows shows. */
import { expect, it } from "vitest";
import type { AgentId } from "../../server/domain/ids.js";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import type { Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";

const NOW = new Date("2031-03-05T08:00:00.000Z");

async function read(store: Store, text: string, url: string, day: string): Promise<void> {
  await ingest(store, draftFromText({ text, url: `https://${url}`, publishedAt: new Date(`${day}T06:00:00Z`) }), NOW);
}

async function agents(store: Store, name: string): Promise<AgentId[]> {
  const page = await store.agents.search(name, "PERSON", { first: 10, after: null });
  return page.rows.map(({ row }) => row.agent.id).sort();
}

describeEachDatabase("Identities over several articles", (open) => {
  it("follow a birth name to the name of today, and list it as FORMER", async () => {
    const store = await open();
    await read(store, "« Je pars », a dit Anne Kerjean.", "courrier.example/avant", "2029-01-01");
    await read(
      store,
      "Anne Dorval, née Kerjean, quitte Valmer. « Je pars demain », a dit Anne Dorval.",
      "gazette.example/apres",
      "2031-01-01",
    );
    const [only, ...others] = await agents(store, "Anne");
    expect(others).toEqual([]);
    if (only === undefined) throw new Error("Nobody was found.");
    expect((await store.agents.byIds([only])).get(only)?.name).toBe("Anne Dorval");
    const names = (await store.agents.names([only], null, { first: 10, after: null })).get(only);
    expect(names?.rows.map(({ row }) => [row.name, row.kind])).toContainEqual(["Anne Kerjean", "FORMER"]);
  });

  it("give the dead no new office", async () => {
    const store = await open();
    await read(store, "« Tenez bon », avait écrit feu Louis Maugard.", "courrier.example/feu", "2029-01-01");
    await read(store, "« Non », a dit Louis Maugard, ministre du Budget.", "courrier.example/budget", "2031-01-01");
    expect(await agents(store, "Louis Maugard")).toHaveLength(2);
  });
});
