import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import type { AgentId } from "../../domain/ids.js";
import { LANGUAGES } from "../../domain/language.js";
import type { Quote } from "../../domain/quote.js";
import type { QuoteMatch, QuoteVerdict } from "../../domain/verdict.js";
import { verifyQuote } from "../../pipeline/verifyQuote.js";
import type { QuoteFilter } from "../../storage/store.js";
import type { GraphContext } from "../context.js";
import { Cost } from "../cost.js";
import { found } from "../found.js";
import { idOf } from "../ids.js";
import type { Loaders } from "../loaders.js";
import { QuoteType } from "../quote/quote.type.js";
import { LocaleScalar } from "../scalar/scalars.js";
import { QuoteMatchType, QuoteVerdictType } from "./verdict.type.js";

/** As heavy as so many objects: it reads some hundred quotes and compares them word by word. */
const WEIGHT = 200;

/** A verdict with what it was looked for in. */
type ScopedVerdict = QuoteVerdict & { readonly scope: QuoteFilter };

@Resolver(() => QuoteVerdictType)
export class VerifyResolver {
  @Query(() => QuoteVerdictType, {
    description:
      "Did they say that? Looks for the words in the quotes of all articles, whatever the typography, accents and case.",
  })
  @Cost(WEIGHT)
  async verifyQuote(
    @Arg("text", () => String, { description: "The words, with or without quotation marks; at most 5,000 characters." })
    text: string,
    @Arg("speaker", () => ID, {
      nullable: true,
      description: "Who is said to have said them, a person or organization; left out: anybody.",
    })
    speaker: string | null | undefined,
    @Arg("language", () => LocaleScalar, {
      nullable: true,
      description: "Only quotes printed in this language; regions are not told apart.",
    })
    locale: string | null | undefined,
    @Ctx() { store, loaders }: GraphContext,
  ): Promise<ScopedVerdict> {
    const language = typeof locale === "string" ? new Intl.Locale(locale).language : null;
    const read = LANGUAGES.find((code) => code === language) ?? null;
    const asked = { text, speaker: await knownAgent(speaker, loaders), language: read };
    const verified = await verifyQuote(store, asked);
    if (language === null) return { ...verified, scope: {} };
    // Nothing is printed in a language that is not read.
    if (read === null) return { verdict: "NOT_FOUND", matches: [], scope: { language: [] } };
    return { ...verified, scope: { language: [read] } };
  }

  @FieldResolver(() => Int, {
    description: "How many quotes the words were looked for in: all, or all in the language asked.",
  })
  async searched(@Root() { scope }: ScopedVerdict, @Ctx() { store }: GraphContext): Promise<number> {
    return store.quotes.count(scope);
  }
}

@Resolver(() => QuoteMatchType)
export class QuoteMatchResolver {
  @FieldResolver(() => QuoteType, { description: "The quote." })
  async quote(@Root() { quoteId }: QuoteMatch, @Ctx() { loaders }: GraphContext): Promise<Quote> {
    return found(await loaders.quote.byId(quoteId), "quote", quoteId);
  }
}

/** A former id means the agent it was merged into. An id that nobody has is a mistake, and no verdict. */
async function knownAgent(id: string | null | undefined, loaders: Loaders): Promise<AgentId | null> {
  if (id === null || id === undefined) return null;
  const agent = await loaders.agent.byId(idOf(id, "Person", "Organization"));
  if (agent !== null) return agent.id;
  throw new DixitError(
    "BAD_ARGUMENT",
    `\`speaker\` is "${id}", which no person or organization has; find the id with \`agents(name:)\`, or leave \`speaker\` out.`,
  );
}
