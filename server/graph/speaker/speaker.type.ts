import { createUnionType, Field, Float, ObjectType } from "type-graphql";
import { typeNameOf } from "../node/typeName.js";
import { OrganizationType } from "../organization/organization.type.js";
import { PersonType } from "../person/person.type.js";
import { UnnamedSourceType } from "../unnamedSource/unnamedSource.type.js";

export const SpeakerUnion = createUnionType({
  name: "Speaker",
  description: "Who may have said something.",
  types: () => [PersonType, OrganizationType, UnnamedSourceType] as const,
  resolveType: typeNameOf,
});

@ObjectType("Candidate", { description: "A speaker the text also allows.", simpleResolvers: true })
export class CandidateType {
  @Field(() => Float, { description: "How much speaks for it, from 0 to 1." })
  confidence!: number;
}
