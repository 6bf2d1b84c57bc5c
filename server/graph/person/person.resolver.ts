import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import type { GraphContext } from "../context.js";
import { agentByWikidataId } from "../declared/byWikidataId.js";
import { idOf } from "../ids.js";
import { PersonType } from "./person.type.js";

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, {
    nullable: true,
    description: "One person, by any id that ever meant them, or by the Wikidata id declared for them.",
  })
  async person(
    @Arg("id", () => ID, { nullable: true, description: "Any id that ever meant them." }) id: string | null | undefined,
    @Arg("wikidataId", () => ID, { nullable: true, description: "Their Wikidata id: Q and digits." })
    wikidataId: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Promise<ResolvedAgent | null> {
    const byId = id !== null && id !== undefined;
    const byWikidataId = wikidataId !== null && wikidataId !== undefined;
    if (byId && !byWikidataId) return loaders.agent.byId(idOf(id, "Person"));
    if (byWikidataId && !byId) return agentByWikidataId(wikidataId, "person", { loaders });
    throw new DixitError(
      "BAD_ARGUMENT",
      `person(id:, wikidataId:) was given ${byId ? "both" : "neither"}; expected exactly one of the two.`,
    );
  }
}
