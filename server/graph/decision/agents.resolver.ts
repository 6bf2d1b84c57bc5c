/** Decisions about who is who. */
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { idKind, type AgentId } from "../../domain/ids.js";
import { keepDistinct } from "../../pipeline/decisions/keepDistinct.js";
import { mergeAgents } from "../../pipeline/decisions/mergeAgents.js";
import { renameAgent } from "../../pipeline/decisions/renameAgent.js";
import { splitAgent } from "../../pipeline/decisions/splitAgent.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import type { GraphContext } from "../context.js";
import { idOf } from "../ids.js";
import { Scopes } from "../scopes.js";
import { under } from "../userError/userError.js";
import { MergePayloadType } from "./agentPayload.type.js";
import { deciding, DryRun, RequiredWhy, type Payload } from "./deciding.js";
import type { WhyInput } from "./why.input.js";

interface MergePayload extends Payload {
  readonly agent: ResolvedAgent | null;
  readonly quotesMoved: number;
  readonly alsoMoved: readonly string[];
}

const Agent = (name: string, description: string) => Arg(name, () => ID, { description });

@Resolver()
export class AgentDecisionsResolver {
  @Scopes("curate")
  @Mutation(() => MergePayloadType, {
    description:
      "Says that several people, or several organizations, are one. All that is said by and of the merged ones is the survivor's, now and in every later reading; their ids resolve to it for ever. Refused while a decision keeps two of them apart: `conflicts` lists it.",
  })
  async mergeAgents(
    @Agent("keep", "Whose id is kept.") keep: string,
    @Arg("merge", () => [ID], { description: "Those that are the same; at most 100." }) merge: string[],
    @RequiredWhy() why: WhyInput,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<MergePayload> {
    const { done, ...payload } = await deciding(context, { argument: "merge", why, dryRun }, async (by) => {
      const ids = merge.map((id, i) => under(["merge", String(i)], () => agentId(id)));
      return mergeAgents(
        context.store,
        under(["keep"], () => agentId(keep)),
        ids,
        by,
      );
    });
    return {
      ...payload,
      agent: await agentNow(keep, context),
      quotesMoved: done?.result.quotesMoved ?? 0,
      alsoMoved: [],
    };
  }

  @Scopes("curate")
  @Mutation(() => MergePayloadType, {
    description:
      "Says that some mentions of somebody mean somebody else, who gets an id of their own. What an article says of one and the same moves as a whole; `alsoMoved` lists what moves beside the mentions given.",
  })
  async splitAgent(
    @Agent("id", "Who was taken for one.") id: string,
    @Arg("moveMentions", () => [ID], { description: "Mentions that mean somebody else; at most 100." })
    moveMentions: string[],
    @Arg("newName", () => String, { description: "What the other one is called, in at most 200 characters." })
    newName: string,
    @RequiredWhy() why: WhyInput,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<MergePayload> {
    const { done, ...payload } = await deciding(context, { argument: "id", why, dryRun }, async (by) => {
      const mentions = moveMentions.map((mention, i) =>
        under(["moveMentions", String(i)], () => idOf(mention, "Mention")),
      );
      return splitAgent(context.store, agentId(id), mentions, newName, by);
    });
    const split = done?.decision ? done.result.agent.id : id;
    return {
      ...payload,
      agent: await agentNow(split, context),
      quotesMoved: done?.result.quotesMoved ?? 0,
      alsoMoved: done?.result.alsoMoved ?? [],
    };
  }

  @Scopes("curate")
  @Mutation(() => MergePayloadType, {
    description:
      "Says that two who look alike are not the same. Neither a machine nor a person joins them until this is undone.",
  })
  async keepDistinct(
    @Agent("a", "The one.") a: string,
    @Agent("b", "The other.") b: string,
    @RequiredWhy() why: WhyInput,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<MergePayload> {
    return settled(
      a,
      await deciding(context, { argument: "b", why, dryRun }, async (by) => {
        const other = under(["b"], () => agentId(b));
        return keepDistinct(
          context.store,
          under(["a"], () => agentId(a)),
          other,
          by,
        );
      }),
      context,
    );
  }

  @Scopes("curate")
  @Mutation(() => MergePayloadType, {
    description:
      "Says what somebody is to be called, whatever is printed most. Nobody needs to have printed the name; it has no occurrences then.",
  })
  async renameAgent(
    @Agent("agent", "Who.") agent: string,
    @Arg("name", () => String, { description: "The name, in at most 200 characters." }) name: string,
    @RequiredWhy() why: WhyInput,
    @DryRun() dryRun: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<MergePayload> {
    return settled(
      agent,
      await deciding(context, { argument: "agent", why, dryRun }, async (by) =>
        renameAgent(context.store, agentId(agent), name, by),
      ),
      context,
    );
  }
}

async function settled(
  id: string,
  { decision, errors, conflicts, preview }: Payload,
  context: GraphContext,
): Promise<MergePayload> {
  const agent = await agentNow(id, context);
  return { decision, errors, conflicts, preview, agent, quotesMoved: 0, alsoMoved: [] };
}

/** Throws BAD_ID. */
const agentId = (id: string): AgentId => idOf(id, "Person", "Organization");

const agentNow = async (id: string, { loaders }: GraphContext): Promise<ResolvedAgent | null> =>
  ["Person", "Organization"].includes(idKind(id) ?? "") ? loaders.agent.byId(id) : null;
