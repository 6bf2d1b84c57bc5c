import { Field, InputType } from "type-graphql";
import { DateTimeScalar, LocaleScalar, UrlScalar } from "../scalar/scalars.js";

@InputType("IngestInput", { description: "One article to take in." })
export class IngestInput {
  @Field(() => UrlScalar, {
    nullable: true,
    description: "Its address. Without one, the article is known by its text: the same text is the same article.",
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: "The text, plain. Required until other forms are taken." })
  text?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was published." })
  publishedAt?: Date | null;

  @Field(() => LocaleScalar, {
    nullable: true,
    description: "The language it is written in; left out, it is found out.",
  })
  language?: string | null;

  @Field(() => String, { nullable: true, description: "The headline; left out, the text's first line." })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: "The outlet's name as printed." })
  outletName?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "What it says it is about: words (port), or codes with their catalogue (medtop:11000000). Left out, what was declared before stays.",
  })
  topics?: string[] | null;

  @Field(() => String, { nullable: true, description: "The author line as printed." })
  byline?: string | null;
}
