import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import type { Link } from "../../domain/link.js";
import { findPaths, type Path } from "../../search/findPaths.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { AgentType } from "../agent/agent.type.js";
import type { GraphContext } from "../context.js";
import { Cost } from "../cost.js";
import { idOf } from "../ids.js";
import { placed, type PlacedSpan } from "../span/placedSpan.js";
import { SpanType } from "../span/span.type.js";
import { loadAgent } from "../speaker/speaker.js";
import { PathStepType, PathType } from "./path.type.js";

const LONGEST = 4;
const MOST_PATHS = 5;

@Resolver()
export class PathResolver {
  // Two searches that widen step by step, whatever they find.
  @Cost(2_000)
  @Query(() => [PathType], {
    description:
      "How two people or organizations are linked: the shortest chains of quotes, posts and articles that name both, at most 5, the most telling first. Empty when nothing so short links them. Of somebody with thousands of links, the 2,000 strongest of each kind are followed.",
  })
  async paths(
    @Arg("from", () => ID, { description: "Where the paths begin." }) from: string,
    @Arg("to", () => ID, { description: "Where they end." }) to: string,
    @Arg("maxLength", () => Int, { nullable: true, defaultValue: 3, description: "Links a path may have, 1 to 4." })
    maxLength: number | null,
    @Ctx() { store, loaders }: GraphContext,
  ): Promise<{ steps: Path }[]> {
    const longest = maxLength ?? 3;
    if (longest < 1 || longest > LONGEST) {
      throw new DixitError("BAD_ARGUMENT", `\`maxLength\` is ${longest}; expected 1 to ${LONGEST}.`);
    }
    const [start, end] = await Promise.all(
      [from, to].map((id) => loaders.agent.byId(idOf(id, "Person", "Organization"))),
    );
    if (!start || !end) return [];
    const found = await findPaths(store.links, start.id, end.id, { maxLength: longest, most: MOST_PATHS });
    return found.map((steps) => ({ steps }));
  }
}

@Resolver(() => PathStepType)
export class PathStepResolver {
  @FieldResolver(() => AgentType, { description: "Where the step begins." })
  async from(@Root() { from }: Link, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, from);
  }

  @FieldResolver(() => AgentType, { description: "Where it leads." })
  async to(@Root() { to }: Link, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent> {
    return loadAgent(loaders, to);
  }

  @FieldResolver(() => [SpanType], {
    description:
      "Where the newest articles show the link: the quotes, the words that print the post, or the places that name the two.",
  })
  async evidence(@Root() link: Link, @Ctx() { loaders }: GraphContext): Promise<PlacedSpan[]> {
    const found = await loaders.link.evidence(link);
    return found.map((shown) => placed(shown, shown.span));
  }
}
