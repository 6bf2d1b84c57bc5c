/** What was declared of people, organizations, articles and quotes. */
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { Agent } from "../../domain/agent.js";
import type { Article } from "../../domain/article.js";
import { WIKIDATA, type DeclaredFact, type ExternalId, type FactCheck, type Topic } from "../../domain/declared.js";
import type { Quote, ReviewState } from "../../domain/quote.js";
import type { ResolvedAgent } from "../agent/agent.loader.js";
import { AgentType } from "../agent/agent.type.js";
import { ArticleType } from "../article/article.type.js";
import { ReviewStateEnum } from "../attribution/attribution.enum.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import type { Loaders } from "../loaders.js";
import { OrganizationType } from "../organization/organization.type.js";
import { PersonType } from "../person/person.type.js";
import { QuoteType } from "../quote/quote.type.js";
import { LocaleScalar } from "../scalar/scalars.js";
import { loadOrganization } from "../speaker/speaker.js";
import { ExternalIdType, FactCheckType, SourcedGenderType, TopicType } from "./declared.type.js";

const WIKIDATA_ID = "Its Wikidata id (Q and digits), as somebody declared it; null where nobody has.";

async function wikidataIdOf(agent: Agent, loaders: Loaders): Promise<string | null> {
  const ids = await loaders.declared.externalIds(agent.id);
  return ids.find(({ scheme }) => scheme === WIKIDATA)?.value ?? null;
}

@Resolver(() => AgentType)
export class AgentDeclarationsResolver {
  @FieldResolver(() => [ExternalIdType], { description: "What other catalogues call it, by catalogue; Wikidata too." })
  async sameAs(@Root() agent: Agent, @Ctx() { loaders }: GraphContext): Promise<readonly ExternalId[]> {
    return loaders.declared.externalIds(agent.id);
  }
}

@Resolver(() => PersonType)
export class PersonDeclarationsResolver {
  @FieldResolver(() => ID, { nullable: true, description: WIKIDATA_ID })
  async wikidataId(@Root() person: Agent, @Ctx() { loaders }: GraphContext): Promise<string | null> {
    return wikidataIdOf(person, loaders);
  }

  @FieldResolver(() => SourcedGenderType, {
    nullable: true,
    description: "Declared with its source, never guessed; null where nobody has declared one.",
  })
  async gender(@Root() person: Agent, @Ctx() { loaders }: GraphContext): Promise<DeclaredFact | null> {
    return (await loaders.declared.facts(person.id)).find(({ fact }) => fact === "gender") ?? null;
  }
}

@Resolver(() => OrganizationType)
export class OrganizationDeclarationsResolver {
  @FieldResolver(() => ID, { nullable: true, description: WIKIDATA_ID })
  async wikidataId(@Root() organization: Agent, @Ctx() { loaders }: GraphContext): Promise<string | null> {
    return wikidataIdOf(organization, loaders);
  }
}

@Resolver(() => ArticleType)
export class ArticleDeclarationsResolver {
  @FieldResolver(() => [TopicType], { description: "What it declares it is about, in its order." })
  async topics(@Root() article: Article, @Ctx() { loaders }: GraphContext): Promise<readonly Topic[]> {
    return loaders.declared.topicsOfArticle(article.id);
  }
}

@Resolver(() => QuoteType)
export class QuoteDeclarationsResolver {
  @FieldResolver(() => [TopicType], { description: "What its article declares it is about." })
  async topics(@Root() quote: Quote, @Ctx() { loaders }: GraphContext): Promise<readonly Topic[]> {
    return loaders.declared.topicsOfArticle(quote.articleId);
  }

  @FieldResolver(() => [FactCheckType], { description: "What fact-checkers found of these words, newest first." })
  async factChecks(@Root() quote: Quote, @Ctx() { loaders }: GraphContext): Promise<readonly FactCheck[]> {
    return loaders.declared.factChecks(quote.id);
  }

  @FieldResolver(() => ReviewStateEnum, { description: "What people have decided of who said it." })
  async review(@Root() quote: Quote, @Ctx() { loaders }: GraphContext): Promise<ReviewState> {
    return found(await loaders.attribution.ofQuote(quote.id), "attribution", quote.id).review;
  }
}

@Resolver(() => TopicType)
export class TopicResolver {
  @FieldResolver(() => String, {
    description:
      "As declared: in the language asked for where an article in it declares the topic, else as first declared.",
  })
  label(
    @Root() topic: Topic,
    @Arg("locale", () => LocaleScalar, { nullable: true, description: "The language to have it in." })
    locale: string | null | undefined,
  ): string {
    return labelIn(topic, locale);
  }
}

@Resolver(() => FactCheckType)
export class FactCheckResolver {
  @FieldResolver(() => OrganizationType, { nullable: true, description: "Who checked it, if that was declared." })
  async publisher(@Root() check: FactCheck, @Ctx() { loaders }: GraphContext): Promise<ResolvedAgent | null> {
    return loadOrganization(loaders, check.publisherId);
  }
}

/** The topic's words in a language, or as they were first written. */
export function labelIn({ id, labels }: Topic, locale?: string | null): string {
  const language = locale == null ? null : new Intl.Locale(locale).language;
  const own = labels.find((label) => label.language === language) ?? labels[0];
  return own?.label ?? id;
}
