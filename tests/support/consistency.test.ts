import { expect, it } from "vitest";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import type { Store } from "../../server/storage/store.js";
import { contradictions } from "./consistency.js";
import { describeEachDatabase } from "./databases.js";

const TEXT = `Le quai ouvre

La ministre des Ports, Anne Dorval, a ouvert le quai. « Voilà le quai », a déclaré Anne Dorval, présidente de la Ligue des Ports. « Anne Dorval exagère », a dit Luc Ferrandin.`;

/** Each plants one contradiction. */
const FAULTS: Readonly<Record<string, string>> = {
  "a form": "update entity_forms set agent_id = 'per_x' where entity_id = (select min(entity_id) from entity_forms)",
  "a mention": "update mentions set refers_id = 'per_x' where refers_kind = 'person'",
  "a speaker": "update attributions set speaker_id = 'per_x'",
  "a speaker who is gone": "update attributions set speaker_id = 'per_x'",
  "whom a quote names": "update quote_about set agent_id = 'per_x'",
  "who holds a post": "update affiliations set person_id = 'per_x'",
  "an author": "update authorships set agent_id = 'per_x'",
  "the outlet of an attribution": "update attributions set publisher_id = null",
  "a former id that means nobody": "insert into agent_redirects values ('per_x', 'per_y', now())",
  "a name": "update agents set name = 'Personne'",
};

describeEachDatabase("The check of what repeats whose an entity is", (open) => {
  async function told(): Promise<Store> {
    const store = await open();
    const draft = draftFromText({ text: TEXT, outlet: "Le Courrier de Varenne", byline: "Par Jeanne Morvan" });
    await ingest(store, draft, new Date("2031-06-01T00:00:00Z"));
    return store;
  }

  it("finds nothing in what was read, and each fault that is planted", async () => {
    const store = await told();
    expect(await contradictions(store)).toEqual([]);
    for (const [what, fault] of Object.entries(FAULTS)) {
      const planted = await told();
      await planted.answer(`with planted as (${fault} returning 1) select count(*)::text as answer from planted`, []);
      expect(
        (await contradictions(planted)).map((one) => one.split(":")[0]),
        what,
      ).toContain(what);
    }
  }, 120_000);
});
