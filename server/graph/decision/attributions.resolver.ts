/** Decisions about who said something. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import type { Attribution, UnnamedSource } from "../../domain/quote.js";
import {
  confirmAttribution,
  identifyUnnamedSource,
  reattributeQuote,
  type NewSpeaker,
} from "../../pipeline/decisions/attributions.js";
import type { GraphContext } from "../context.js";
import { idOf } from "../ids.js";
import { Scopes } from "../scopes.js";
import { under } from "../userError/userError.js";
import { attributionNow, attributionOfQuoteNow, unnamedSourceNow } from "./asItIsNow.js";
import { deciding, DryRun, OptionalWhy, RequiredWhy, type Payload } from "./deciding.js";
import { AttributionPayloadType, UnnamedSourcePayloadType } from "./payloads.type.js";
import type { WhyInput } from "./why.input.js";

@InputType("UnnamedInput", { description: "A speaker whom the article does not name." })
class UnnamedInput {
  @Field(() => String, {
    description:
      "As the article prints it, or in your own words: un haut responsable du ministère. A source of the article that is described so is meant, or a new one is made. At most 300 characters.",
  })
  description!: string;

  @Field(() => ID, { nullable: true, description: "The organization, or the person, in whose name it speaks." })
  speaksFor?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: "Whether several people are meant." })
  plural?: boolean | null;
}

@Resolver()
export class AttributionDecisionsResolver {
  @Scopes("curate")
  @Mutation(() => AttributionPayloadType, {
    description: "Says that an attribution is right. From now on it is yours, and no later reading changes it.",
  })
  async confirmAttribution(
    @Arg("id", () => ID, { description: "The attribution's id." }) id: string,
    @Arg("expectedRevision", () => Int, { description: "The attribution's `revision` as you have read it." })
    expectedRevision: number,
    @OptionalWhy() why: WhyInput | null | undefined,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Payload & { readonly attribution: Attribution | null }> {
    const payload = await deciding(context, { argument: "id", why, dryRun }, async (by) =>
      confirmAttribution(context.store, idOf(id, "Attribution"), expectedRevision, by),
    );
    return { ...payload, attribution: await attributionNow(id, context) };
  }

  @Scopes("curate")
  @Mutation(() => AttributionPayloadType, {
    description:
      "Says who said a quote instead: somebody known here (`speaker`), somebody the article does not name (`unnamed`), or nobody that can be told (`unknown`). Exactly one of the three.",
  })
  async reattributeQuote(
    @Arg("quote", () => ID, { description: "The quote's id." }) id: string,
    @Arg("speaker", () => ID, { nullable: true, description: "The person or organization who said it." })
    speaker: string | null | undefined,
    @Arg("unnamed", () => UnnamedInput, { nullable: true, description: "The unnamed source who said it." })
    unnamed: UnnamedInput | null | undefined,
    @Arg("unknown", () => Boolean, { nullable: true, description: "True: the article does not let anybody tell who." })
    unknown: boolean | null | undefined,
    @Arg("expectedRevision", () => Int, {
      description: "The `revision` of the quote's attribution as you have read it.",
    })
    expectedRevision: number,
    @RequiredWhy() why: WhyInput,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Payload & { readonly attribution: Attribution | null }> {
    const payload = await deciding(context, { argument: "quote", why, dryRun }, async (by) =>
      reattributeQuote(
        context.store,
        idOf(id, "Quote"),
        newSpeaker({ speaker, unnamed, unknown }),
        expectedRevision,
        by,
      ),
    );
    return { ...payload, attribution: await attributionOfQuoteNow(id, context) };
  }

  @Scopes("curate")
  @Mutation(() => UnnamedSourcePayloadType, {
    description:
      "Says who a source is that its article does not name. All it said there is said by them from now on; that the article does not name them stays told.",
  })
  async identifyUnnamedSource(
    @Arg("id", () => ID, { description: "The source's id." }) id: string,
    @Arg("as", () => ID, { description: "The person or organization it is." }) as: string,
    @Arg("expectedRevision", () => Int, {
      nullable: true,
      description: "The source's `revision` as you have read it; left out, whatever it is.",
    })
    expectedRevision: number | null | undefined,
    @RequiredWhy() why: WhyInput,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Payload & { readonly unnamedSource: UnnamedSource | null }> {
    const payload = await deciding(context, { argument: "id", why, dryRun }, async (by) => {
      const agent = under(["as"], () => idOf(as, "Person", "Organization"));
      return identifyUnnamedSource(context.store, idOf(id, "UnnamedSource"), agent, expectedRevision ?? null, by);
    });
    return { ...payload, unnamedSource: await unnamedSourceNow(id, context) };
  }
}

interface AskedSpeaker {
  readonly speaker: string | null | undefined;
  readonly unnamed: UnnamedInput | null | undefined;
  readonly unknown: boolean | null | undefined;
}

/** Throws BAD_ARGUMENT unless exactly one is given. */
function newSpeaker({ speaker, unnamed, unknown }: AskedSpeaker): NewSpeaker {
  const given: NewSpeaker[] = [];
  if (speaker != null)
    given.push({ kind: "agent", id: under(["speaker"], () => idOf(speaker, "Person", "Organization")) });
  if (unnamed != null) given.push(described(unnamed));
  if (unknown === true) given.push({ kind: "unknown" });
  const [only, ...others] = given;
  if (only !== undefined && others.length === 0) return only;
  throw new DixitError(
    "BAD_ARGUMENT",
    `reattributeQuote(speaker:, unnamed:, unknown:) was given ${given.length === 0 ? "none" : given.length} of the three; expected exactly one.`,
    { path: ["speaker"] },
  );
}

const described = ({ description, speaksFor, plural }: UnnamedInput): NewSpeaker => ({
  kind: "unnamed",
  description,
  speaksFor:
    speaksFor == null ? null : under(["unnamed", "speaksFor"], () => idOf(speaksFor, "Person", "Organization")),
  plural: plural ?? false,
});
