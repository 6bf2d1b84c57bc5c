import { Field, Int, ObjectType } from "type-graphql";
import type { Article } from "../../domain/article.js";
import { PageInfoType } from "../connection/pageInfo.type.js";
import { ArticleType } from "./article.type.js";

@ObjectType("ArticleEdge", { description: "An article in a list.", simpleResolvers: true })
export class ArticleEdgeType {
  @Field(() => String, { description: "Where the article stands in the list." })
  cursor!: string;

  @Field(() => ArticleType, { description: "The article." })
  node!: Article;
}

@ObjectType("ArticleConnection", { description: "A page of articles.", simpleResolvers: true })
export class ArticleConnectionType {
  @Field(() => [ArticleEdgeType], { description: "The articles of this page, in order." })
  edges!: ArticleEdgeType[];

  @Field(() => Int, { description: "How many articles match, whatever the order they are listed in." })
  totalCount!: number;

  @Field(() => PageInfoType, { description: "Where this page stands in the list." })
  pageInfo!: PageInfoType;
}
