import { Field, Int, ObjectType } from "type-graphql";
import type { AgentName, NameKind } from "../../domain/agent.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { LocaleScalar, PartialDateScalar } from "../scalar/scalars.js";
import { NameKindEnum } from "./agent.enum.js";

@ObjectType("NameEdge", { description: "One spelling of a name.", simpleResolvers: true })
export class NameEdgeType implements Omit<AgentName, "agentId" | "name" | "language" | "articles"> {
  @Field(() => String, { description: "Where the name stands in the list." })
  cursor!: string;

  @Field(() => String, { description: "The name, spelt as printed." })
  node!: string;

  @Field(() => NameKindEnum, { description: "What this spelling is to the agent." })
  kind!: NameKind;

  @Field(() => String, { description: "Why it has this kind, in a sentence that can be checked." })
  reason!: string;

  @Field(() => LocaleScalar, { nullable: true, description: "The language it is printed in, where there is only one." })
  language!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: "Date of the earliest article that prints it." })
  firstSeen!: Date;

  @Field(() => PartialDateScalar, { nullable: true, description: "Date of the latest article that prints it." })
  lastSeen!: Date;

  @Field(() => Int, { description: "How many times it is printed, over all articles." })
  occurrences!: number;
}

@ObjectType("NameConnection", { description: "A page of the spellings of a name.", simpleResolvers: true })
export class NameConnectionType {
  @Field(() => [NameEdgeType], { description: "The preferred name first, then by how often they are printed." })
  edges!: NameEdgeType[];

  @Field(() => Int, { description: "How many spellings the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
