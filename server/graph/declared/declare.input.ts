import { Field, ID, InputType } from "type-graphql";
import { CountryCodeScalar, DateTimeScalar, UrlScalar } from "../scalar/scalars.js";

@InputType("ExternalIdInput", { description: "What another catalogue calls a person or an organization." })
export class ExternalIdInput {
  @Field(() => String, { description: "The catalogue, in lower case: viaf." })
  scheme!: string;

  @Field(() => String, { description: "The id there." })
  value!: string;

  @Field(() => UrlScalar, { nullable: true, description: "Where the catalogue shows it." })
  url?: string | null;
}

@InputType("GenderInput", { description: "A gender as a source states it." })
export class GenderInput {
  @Field(() => String, { description: "In the source's words." })
  value!: string;

  @Field(() => UrlScalar, { description: "Who says so." })
  sourceUrl!: string;
}

@InputType("CountryInput", { description: "An organization's country as a source states it." })
export class CountryInput {
  @Field(() => CountryCodeScalar, { description: "The country." })
  value!: string;

  @Field(() => UrlScalar, { description: "Who says so." })
  sourceUrl!: string;
}

@InputType("AgentFactsInput", {
  description: "Facts to declare of a person or an organization. What is left out or null stays as it is.",
})
export class AgentFactsInput {
  @Field(() => ID, { nullable: true, description: "Its Wikidata id: Q and digits." })
  wikidataId?: string | null;

  @Field(() => [ExternalIdInput], { nullable: true, description: "Its ids in other catalogues, one a catalogue." })
  sameAs?: ExternalIdInput[] | null;

  @Field(() => GenderInput, { nullable: true, description: "A person's gender." })
  gender?: GenderInput | null;

  @Field(() => CountryInput, { nullable: true, description: "An organization's country." })
  country?: CountryInput | null;

  @Field(() => UrlScalar, { nullable: true, description: "Who says that the ids mean this agent." })
  sourceUrl?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Facts to take back, before the others are declared: wikidataId, gender, country, or a catalogue.",
  })
  takeBack?: string[] | null;
}

@InputType("ArticleFactsInput", {
  description: "Facts to declare of an article. What is left out or null stays as it is.",
})
export class ArticleFactsInput {
  @Field(() => [String], {
    nullable: true,
    description:
      "All it is about: words (port), or codes with their catalogue (medtop:11000000). Replaces what was declared.",
  })
  topics?: string[] | null;
}

@InputType("FactCheckInput", { description: "What a fact-checker found about the words of a quote." })
export class FactCheckInput {
  @Field(() => UrlScalar, { description: "Where it can be read; the same address again replaces what was declared." })
  url!: string;

  @Field(() => ID, { nullable: true, description: "The organization that checked it." })
  publisher?: string | null;

  @Field(() => String, { description: "The claim, as the fact-checker puts it." })
  claimReviewed!: string;

  @Field(() => String, { description: "The verdict, in the fact-checker's own words." })
  rating!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was reviewed." })
  reviewedAt?: Date | null;
}
