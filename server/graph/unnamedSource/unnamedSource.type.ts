import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { UnnamedSourceId } from "../../domain/ids.js";
import type { UnnamedSource } from "../../domain/quote.js";
import type { SpeakerRole } from "../../domain/speaker.js";
import { SpeakerRoleEnum } from "../attribution/attribution.enum.js";
import { CuratedType } from "../decision/curated.type.js";
import { NodeType } from "../node/node.type.js";

@ObjectType("UnnamedSource", {
  description:
    "A speaker the article does not name. Lives in one article; joined to others only by a human decision, never by likeness.",
  implements: [NodeType, CuratedType],
  simpleResolvers: true,
})
@Directive('@key(fields: "id")')
export class UnnamedSourceType implements Omit<UnnamedSource, "articleId" | "version" | "speaksFor" | "coreferences"> {
  @Field(() => ID, { description: "Opaque, global, and the same for ever." })
  id!: UnnamedSourceId;

  @Field(() => String, { description: "As first printed: un haut responsable du ministère." })
  description!: string;

  @Field(() => Boolean, { description: "Whether several people are meant." })
  plural!: boolean;

  @Field(() => SpeakerRoleEnum, { description: "As what the source speaks." })
  role!: SpeakerRole;

  @Field(() => String, {
    nullable: true,
    description: "Why it is not named, as printed: on condition of anonymity because …",
  })
  reasonGiven!: string | null;

  @Field(() => Int, { description: "Grows by one with every change of the source." })
  revision!: number;
}
