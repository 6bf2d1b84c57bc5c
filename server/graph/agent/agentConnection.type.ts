import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Agent } from "../../domain/agent.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { AgentType } from "./agent.type.js";

@ObjectType("AgentEdge", { description: "A person or an organization found by name.", simpleResolvers: true })
export class AgentEdgeType {
  @Field(() => String, { description: "Where the agent stands in the list." })
  cursor!: string;

  @Field(() => AgentType, { description: "The person or organization." })
  node!: Agent;

  @Field(() => String, { description: "The spelling that matched best." })
  matchedName!: string;

  @Field(() => Float, { description: "How well it matched, from 0 to 1." })
  score!: number;
}

@ObjectType("AgentConnection", { description: "A page of people and organizations.", simpleResolvers: true })
export class AgentConnectionType {
  @Field(() => [AgentEdgeType], { description: "The people and organizations of this page, best match first." })
  edges!: AgentEdgeType[];

  @Field(() => Int, { description: "How many people and organizations the whole list has." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
