import ts from "typescript";
import { describe, expect, it } from "vitest";
import { programOf } from "../compile.js";

const given = `
  import type { Roots$ } from "../../client/generated/recorders.js";
  import type { Out, Shape } from "../../client/runtime/selection.js";
  declare function query<R extends Shape>(select: (q: Roots$["query"]) => R): Promise<Out<R>>;
  export { query };
`;

/** What a page about a person asks for, in words of its own for each `n`. */
const selection = (n: number): string => `
  export const selected${n} = query((q) => {
    const person = q.person({ id: "per_${n}" });
    return {
      name${n}: person.name(),
      total: person.quotesBy().totalCount,
      latest: person.quotesBy({ first: ${n} }).nodes((quote) => ({
        text${n}: quote.text,
        saidAt: quote.saidAt,
        article: quote.article.$pick((article) => ({
          id${n}: article.id, headline: article.headline, publishedAt: article.publishedAt, outlet: article.publisher.name(),
        })),
        speaker: quote.attribution.speaker.$on({
          Person: (it) => ({ kind${n}: "person" as const, name: it.name() }),
          Organization: (it) => ({ kind${n}: "organization" as const, name: it.name() }),
          UnnamedSource: (it) => ({ kind${n}: "unnamed" as const, name: it.description }),
        }),
      })),
      posts: person.affiliations({ first: 5 }).edges((edge) => ({
        since${n}: edge.since, title: edge.title, at: edge.organization.name(),
      })),
    };
  });`;

/** As deep as \`levels\`, each level in the callback of the one above. */
const deep = (levels: number): string =>
  levels === 0
    ? "quote.text"
    : `quote.utterance.quotes({ first: 1 }).nodes((quote) => ({ id: quote.id, in: quote.article.$pick((a) => ({ at: a.publishedAt })), more: ${deep(levels - 1)} }))`;

/** Type instantiations that checking a program takes, on top of what its imports take. A compiler counts the same each time. */
function instantiations(text: string): number {
  const program = programOf({ program: text });
  const errors = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(errors).toEqual([]);
  return program.getInstantiationCount();
}

describe("the types of selectors", () => {
  it("cost a compiler at most 16,000 instantiations for 100 selections", { timeout: 120_000 }, () => {
    const before = instantiations(given);
    const cost = instantiations(given + Array.from({ length: 100 }, (_, n) => selection(n)).join("")) - before;
    console.log(`100 selections: ${cost} type instantiations, beside ${before} without any`);
    expect(cost).toBeLessThanOrEqual(16_000);
    // A program whose types came to nothing would cost nothing.
    expect(cost).toBeGreaterThan(1_000);
  });

  it("hold 12 and more levels of nesting", { timeout: 120_000 }, () => {
    const twelve = `${given} export const all = query((q) => q.quote({ id: "q" }).$pick((quote) => ({ one: ${deep(12)} })));
      type End<T> = T extends readonly (infer Item)[] ? End<Item> : T extends { more: infer More } ? End<More> : T;
      declare const end: End<NonNullable<Awaited<typeof all>>["one"]>;
      export const text: string = end;
      // @ts-expect-error -- what is read at the end is known, and is no number
      export const wrong: number = end;`;
    const cost = instantiations(twelve) - instantiations(given);
    console.log(`12 levels: ${cost} type instantiations`);
    expect(cost).toBeLessThan(2_000);
  });
});
