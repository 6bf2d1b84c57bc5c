/** The schema, made from the resolvers: once as text (the committed `schema.graphql`) and once to be executed. */
import "reflect-metadata";
import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import {
  AffiliationEdgeResolver,
  MembersResolver,
  PersonAffiliationsResolver,
} from "./affiliation/affiliation.resolver.js";
import { AuthorshipEdgeResolver, AuthorsResolver, WroteResolver } from "./authorship/authorship.resolver.js";
import { NameEdgeResolver } from "./agent/name.resolver.js";
import { AgentResolver } from "./agent/agent.resolver.js";
import { ArticleEdgeResolver } from "./article/articleEdge.resolver.js";
import { ArticleResolver, ExcludedSpanResolver, ReprintEdgeResolver } from "./article/article.resolver.js";
import { AttributionResolver } from "./attribution/attribution.resolver.js";
import { ChangeResolver } from "./change/change.resolver.js";
import { SubscriptionResolver } from "./change/subscription.resolver.js";
import { declareListSizes } from "./cost.js";
import { AgentDecisionsResolver } from "./decision/agents.resolver.js";
import { AttributionDecisionsResolver } from "./decision/attributions.resolver.js";
import { QuoteDecisionsResolver } from "./decision/quotes.resolver.js";
import { CuratedResolver } from "./decision/curated.resolver.js";
import {
  AttributionDecidedByResolver,
  ExcludedSpanDecidedByResolver,
  IdentifiedAsResolver,
} from "./decision/decidedBy.resolver.js";
import { UndoResolver } from "./decision/undo.resolver.js";
import { UtteranceDecisionsResolver } from "./decision/utterances.resolver.js";
import { WithdrawalResolver } from "./decision/withdrawal.resolver.js";
import { DecidedWordsResolver, DecisionResolver } from "./decision/decision.resolver.js";
import { DeclareResolver } from "./declared/declare.resolver.js";
import {
  AgentDeclarationsResolver,
  ArticleDeclarationsResolver,
  FactCheckResolver,
  OrganizationDeclarationsResolver,
  PersonDeclarationsResolver,
  QuoteDeclarationsResolver,
  TopicResolver,
} from "./declared/declared.resolver.js";
import { referenceResolvers } from "./federation.js";
import { AgentIdentityResolver, JudgementResolver, MergeCandidateResolver } from "./identity/identity.resolver.js";
import { ExtractionWarningResolver, IngestResolver } from "./ingest/ingest.resolver.js";
import { ReprocessResolver } from "./ingest/reprocess.resolver.js";
import { MentionResolver } from "./mention/mention.resolver.js";
import { NodeResolver } from "./node/node.resolver.js";
import { OrganizationResolver } from "./organization/organization.resolver.js";
import { PathResolver, PathStepResolver } from "./path/path.resolver.js";
import { PersonResolver } from "./person/person.resolver.js";
import { AboutEdgeResolver, CueResolver } from "./quote/parts.resolver.js";
import { QuoteEdgeResolver } from "./quote/quoteEdge.resolver.js";
import { QuoteResolver } from "./quote/quote.resolver.js";
import {
  ArticleRepresentationResolver,
  QuoteRepresentationResolver,
} from "./representation/representation.resolver.js";
import { ReviewResolver } from "./review/review.resolver.js";
import { CandidateResolver } from "./speaker/candidate.resolver.js";
import { SpeaksAboutEdgeResolver, SpeaksAboutResolver } from "./speaksAbout/speaksAbout.resolver.js";
import {
  BucketResolver,
  FacetResultResolver,
  FacetsResolver,
  SourcingResolver,
  StatisticsResolver,
} from "./statistics/statistics.resolver.js";
import { checkMutationsAskForScopes, SCOPE_DIRECTIVES } from "./scopes.js";
import { SpanResolver } from "./span/span.resolver.js";
import { buildSubgraph, printTypes } from "./subgraph.js";
import { UnnamedSourceResolver } from "./unnamedSource/unnamedSource.resolver.js";
import { UtteranceResolver, WordingResolver } from "./utterance/utterance.resolver.js";
import { QuoteMatchResolver, VerifyResolver } from "./verify/verify.resolver.js";

/** The newest version of the federation specification that the composers in use all take. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", "@key", "@listSize", "@shareable"])`;

/**
 * The directives' definitions, as the specification gives them: with them in the file, tools that know nothing of
 * federation (code generators, linters) read it too, and composers find what they expect.
 */
const DIRECTIVES = `"""Says which specifications' directives a schema uses."""
directive @link(
  """The specification's address, its version at the end."""
  url: String!
  """The prefix of its names here."""
  as: String
  """What it is needed for."""
  for: link__Purpose
  """The names that need no prefix."""
  import: [link__Import]
) repeatable on SCHEMA

"""How much a field weighs, for limits that are judged before anything is executed."""
directive @cost(
  """As much as so many objects."""
  weight: Int!
) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR

"""How long a list may become."""
directive @listSize(
  """What it is taken to hold where no argument says."""
  assumedSize: Int
  """The arguments that say how many rows to give."""
  slicingArguments: [String!]
  """The lists below, of a connection, that they size."""
  sizedFields: [String!]
  """Whether one of the arguments must be given."""
  requireOneSlicingArgument: Boolean = true
) on FIELD_DEFINITION

"""A set of fields that identifies an entity across subgraphs."""
directive @key(
  """The fields."""
  fields: federation__FieldSet!
  """Whether this subgraph answers when it is asked by them."""
  resolvable: Boolean = true
) repeatable on OBJECT | INTERFACE

"""Several subgraphs may define this type alike."""
directive @shareable repeatable on OBJECT | FIELD_DEFINITION

"""A selection of fields, written as in a query."""
scalar federation__FieldSet

"""The name of a directive, or a name and the one it has here."""
scalar link__Import

"""What a linked specification is needed for."""
enum link__Purpose {
  """To execute."""
  EXECUTION
  """To keep data from those who may not see it."""
  SECURITY
}`;

/** The schema as type-graphql makes it: no federation machinery yet. */
function buildFromResolvers(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AboutEdgeResolver,
      AffiliationEdgeResolver,
      AgentDeclarationsResolver,
      AgentIdentityResolver,
      AgentDecisionsResolver,
      AgentResolver,
      ArticleDeclarationsResolver,
      ArticleRepresentationResolver,
      ArticleEdgeResolver,
      ArticleResolver,
      AttributionDecidedByResolver,
      AttributionDecisionsResolver,
      AttributionResolver,
      AuthorsResolver,
      AuthorshipEdgeResolver,
      BucketResolver,
      CandidateResolver,
      ChangeResolver,
      CueResolver,
      CuratedResolver,
      DecidedWordsResolver,
      DecisionResolver,
      DeclareResolver,
      ExcludedSpanDecidedByResolver,
      ExcludedSpanResolver,
      ExtractionWarningResolver,
      FacetResultResolver,
      FacetsResolver,
      FactCheckResolver,
      IdentifiedAsResolver,
      IngestResolver,
      JudgementResolver,
      MembersResolver,
      MentionResolver,
      MergeCandidateResolver,
      NameEdgeResolver,
      NodeResolver,
      OrganizationDeclarationsResolver,
      OrganizationResolver,
      PathResolver,
      PathStepResolver,
      PersonAffiliationsResolver,
      PersonDeclarationsResolver,
      PersonResolver,
      QuoteDecisionsResolver,
      QuoteDeclarationsResolver,
      QuoteEdgeResolver,
      QuoteRepresentationResolver,
      QuoteMatchResolver,
      QuoteResolver,
      ReprintEdgeResolver,
      ReprocessResolver,
      ReviewResolver,
      SourcingResolver,
      SpanResolver,
      SpeaksAboutEdgeResolver,
      SpeaksAboutResolver,
      StatisticsResolver,
      SubscriptionResolver,
      TopicResolver,
      UndoResolver,
      UnnamedSourceResolver,
      UtteranceDecisionsResolver,
      UtteranceResolver,
      VerifyResolver,
      WithdrawalResolver,
      WordingResolver,
      WroteResolver,
    ],
    // The library wants one before anything may be subscribed to; here subscriptions read the log of changes.
    pubSub: { publish: refuse, subscribe: refuse },
    // Inputs are judged by our own code, which says what was expected.
    validate: false,
  });
  declareListSizes(schema);
  describe(schema.getQueryType(), "What can be asked.");
  describe(schema.getMutationType(), "What can be changed.");
  describe(schema.getSubscriptionType(), "What can be followed as it happens.");
  return schema;
}

function refuse(): never {
  throw new Error("Nothing is published here.");
}

/** The root types have no class to be described on. */
function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}

/** The text of `schema.graphql`, sorted, with the federation directives. */
export const printGraphSchema = (): string =>
  `${LINK}\n\n${DIRECTIVES}\n\n${SCOPE_DIRECTIVES}\n\n${printTypes(buildFromResolvers())}\n`;

/** The executable subgraph. Takes some hundred milliseconds; a server does it once. */
export function buildGraphSchema(): GraphQLSchema {
  const schema = buildSubgraph(buildFromResolvers(), `${LINK}\n\n${SCOPE_DIRECTIVES}`, referenceResolvers);
  checkMutationsAskForScopes(schema);
  return schema;
}
