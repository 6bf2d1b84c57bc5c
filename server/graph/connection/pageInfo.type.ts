import { Directive, Field, ObjectType } from "type-graphql";

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

@ObjectType("PageInfo", { description: "Where a page stands in its list.", simpleResolvers: true })
@Directive("@shareable")
export class PageInfoType implements PageInfo {
  @Field(() => Boolean, { description: "Whether rows follow this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether the page was asked for with `after`, so that rows stand before it." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last row, to pass as `after`; null on an empty page.",
  })
  endCursor!: string | null;
}
