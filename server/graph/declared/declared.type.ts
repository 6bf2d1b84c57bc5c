import { Field, ID, ObjectType } from "type-graphql";
import type { Change, ExternalId, FactCheck, Topic } from "../../domain/declared.js";
import type { TopicId } from "../../domain/ids.js";
import { DateTimeScalar, UrlScalar } from "../scalar/scalars.js";

@ObjectType("ExternalId", {
  description: "What another catalogue calls a person or an organization. Declared, never guessed.",
  simpleResolvers: true,
})
export class ExternalIdType implements Omit<ExternalId, "agentId"> {
  @Field(() => String, { description: "The catalogue: wikidata, viaf." })
  scheme!: string;

  @Field(() => String, { description: "The id there." })
  value!: string;

  @Field(() => UrlScalar, { nullable: true, description: "Where the catalogue shows it." })
  url!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: "Who says that the two are the same, if that was declared." })
  source!: string | null;

  @Field(() => DateTimeScalar, { description: "When it was declared." })
  declaredAt!: Date;
}

@ObjectType("SourcedGender", {
  description: "A gender as a source states it. Never guessed, from a name or from anything else.",
  simpleResolvers: true,
})
export class SourcedGenderType {
  @Field(() => String, { description: "In the source's words, in lower case." })
  value!: string;

  @Field(() => UrlScalar, { description: "Who says so." })
  source!: string;

  @Field(() => DateTimeScalar, { description: "When it was declared." })
  declaredAt!: Date;
}

@ObjectType("Topic", {
  description: "What articles declare they are about: words of an outlet, or a code of a catalogue.",
  simpleResolvers: true,
})
export class TopicType implements Pick<Topic, "id" | "scheme"> {
  @Field(() => ID, { description: "The same wherever the same words or the same code are declared." })
  id!: TopicId;

  @Field(() => String, { description: "keyword for words, or the catalogue whose code it is: medtop." })
  scheme!: string;
}

@ObjectType("FactCheck", {
  description: "What a fact-checker found about the words of a quote.",
  simpleResolvers: true,
})
export class FactCheckType implements Pick<FactCheck, "url" | "claimReviewed" | "rating" | "reviewedAt"> {
  @Field(() => UrlScalar, { description: "Where it can be read." })
  url!: string;

  @Field(() => String, { description: "The claim, as the fact-checker puts it." })
  claimReviewed!: string;

  @Field(() => String, { description: "The verdict, in the fact-checker's own words." })
  rating!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was reviewed, if that was declared." })
  reviewedAt!: Date | null;
}

@ObjectType("FactChange", { description: "One thing that a declaration changed.", simpleResolvers: true })
export class FactChangeType implements Change {
  @Field(() => String, { description: "Which: wikidataId, gender, country, topics, factCheck, or a catalogue's name." })
  fact!: string;

  @Field(() => String, { nullable: true, description: "What was declared before; null when nothing was." })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "What is declared now; null when it was taken back." })
  after!: string | null;
}
