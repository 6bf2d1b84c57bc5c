import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import type { GraphContext } from "../context.js";
import { idOf } from "../ids.js";
import { PersonType } from "./person.type.js";

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, { nullable: true, description: "One person, by any id that ever meant them." })
  async person(
    @Arg("id", () => ID, { nullable: true }) id: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): Promise<ResolvedAgent | null> {
    if (id === null || id === undefined) throw new DixitError("BAD_ARGUMENT", "person(id:) was given no id.");
    return loaders.agent.byId(idOf(id, "Person"));
  }
}
