// Generated from schema.graphql and client/operations by `npm run codegen`. Not for editing by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { OperationDocument } from "../runtime/typedDocument.js";
export const ArticleDocument = /* @__PURE__ */ new OperationDocument<ArticleQuery, ArticleQueryVariables>(
  "query Article($id:ID$url:URL$first:Int$after:String){article(id:$id url:$url){...ArticleCard status version retrievedAt excluded{reason span{exact}}quotes(first:$first after:$after){totalCount pageInfo{...PageEnd}edges{cursor node{...QuoteCard}}}}}fragment ArticleCard on Article{id url headline language publishedAt publisher{id name}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteCard on Quote{id text kind language cue{text stance}attribution{id asPrinted titleAsPrinted role naming confidence speaksFor{id name}speaker{...SpeakerCard}}article{...ArticleCard}}fragment SpeakerCard on Speaker{__typename ...on Person{id name}...on Organization{id name kind}...on UnnamedSource{id description plural}}",
  ["article.publishedAt","article.retrievedAt","article.quotes.edges.node.article.publishedAt"],
);

export const FindAgentsDocument = /* @__PURE__ */ new OperationDocument<FindAgentsQuery, FindAgentsQueryVariables>(
  "query FindAgents($name:String!$kind:AgentKind$first:Int$after:String){agents(name:$name kind:$kind first:$first after:$after){totalCount pageInfo{...PageEnd}edges{cursor matchedName score node{__typename id name}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}",
  [],
);

export const IngestDocument = /* @__PURE__ */ new OperationDocument<IngestMutation, IngestMutationVariables>(
  "mutation Ingest($input:[IngestInput!]!){ingest(input:$input){results{outcome warnings{code message}article{...ArticleCard quotes(first:0){totalCount}}}errors{code reason message path}}}fragment ArticleCard on Article{id url headline language publishedAt publisher{id name}}",
  ["ingest.results.article.publishedAt"],
);

export const QuotesDocument = /* @__PURE__ */ new OperationDocument<QuotesQuery, QuotesQueryVariables>(
  "query Quotes($filter:QuoteFilter!$orderBy:QuoteOrder$first:Int$after:String){quotes(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...PageEnd}edges{cursor node{...QuoteCard}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteCard on Quote{id text kind language cue{text stance}attribution{id asPrinted titleAsPrinted role naming confidence speaksFor{id name}speaker{...SpeakerCard}}article{...ArticleCard}}fragment SpeakerCard on Speaker{__typename ...on Person{id name}...on Organization{id name kind}...on UnnamedSource{id description plural}}fragment ArticleCard on Article{id url headline language publishedAt publisher{id name}}",
  ["quotes.edges.node.article.publishedAt"],
);

export const QuotesByDocument = /* @__PURE__ */ new OperationDocument<QuotesByQuery, QuotesByQueryVariables>(
  "query QuotesBy($id:ID!$filter:QuoteFilter$orderBy:QuoteOrder$first:Int$after:String){node(id:$id){__typename ...on Agent{id name quotesBy(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...PageEnd}edges{cursor node{...QuoteCard}}}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment QuoteCard on Quote{id text kind language cue{text stance}attribution{id asPrinted titleAsPrinted role naming confidence speaksFor{id name}speaker{...SpeakerCard}}article{...ArticleCard}}fragment SpeakerCard on Speaker{__typename ...on Person{id name}...on Organization{id name kind}...on UnnamedSource{id description plural}}fragment ArticleCard on Article{id url headline language publishedAt publisher{id name}}",
  ["node.quotesBy.edges.node.article.publishedAt"],
);
/** What an agent is. */
export type AgentKind =
  /** An organization. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON';

/** Whether an article may be used. */
export type ArticleStatus =
  /** Not to be shown again. */
  | 'CANCELED'
  /** Published again with a correction. */
  | 'CORRECTED'
  /** Taken back by its publisher. */
  | 'RETRACTED'
  /** As published. */
  | 'USABLE'
  /** Not to be shown for now. */
  | 'WITHHELD';

/** How the words reached the outlet. */
export type Channel =
  /** In court. */
  | 'COURT'
  /** In a report, a letter or another document. */
  | 'DOCUMENT'
  /** Taken from another outlet. */
  | 'OTHER_MEDIA'
  /** Before the press. */
  | 'PRESS_CONFERENCE'
  /** On a social network. */
  | 'SOCIAL_MEDIA'
  /** In a speech. */
  | 'SPEECH'
  /** In a written statement. */
  | 'STATEMENT'
  /** Said to the outlet itself. */
  | 'TO_OUTLET'
  /** The article does not say. */
  | 'UNKNOWN';

/** What the reporting verb says about the words. */
export type CueStance =
  /** That they confirm or insist: confirmed, assured. */
  | 'AFFIRMATION'
  /** That the outlet does not vouch for them: claimed, alleged. */
  | 'CLAIM'
  /** That the speaker would not say more: declined to comment. */
  | 'DECLINED_COMMENT'
  /** That they deny something: denied, rejected. */
  | 'DENIAL'
  /** With what feeling: lamented, rejoiced. */
  | 'EMOTION'
  /** Only that they were said: said, stated. */
  | 'NEUTRAL'
  /** That they ask for something to be done: urged, demanded. */
  | 'ORDER'
  /** That they ask: asked, wondered. */
  | 'QUESTION';

/** A stretch of time, both ends included: from 2021 to 2021 is the whole year. */
export type DateRange = {
  /** The first date; without one, from the beginning. */
  readonly from?: string | null | undefined;
  /** The last date; without one, to the end. */
  readonly to?: string | null | undefined;
};

/** What kind of failure it is. */
export type ErrorCode =
  /** It was done before, or taken back before. */
  | 'ALREADY_DONE'
  /** A person has decided otherwise before: undo that first. */
  | 'CONFLICTS_WITH_DECISION'
  /** The token has not the scope for it. */
  | 'FORBIDDEN'
  /** The input cannot be used as it is. */
  | 'INVALID'
  /** What the input names does not exist. */
  | 'NOT_FOUND'
  /** It was changed since you read it: read it again, and decide on what it says now. */
  | 'STALE_REVISION'
  /** Later decisions stand on it: undo those first. */
  | 'SUPERSEDED'
  /** The article is withdrawn: nothing in it can be decided until it is restored. */
  | 'WITHDRAWN';

/** Why a stretch of text is nobody's words here. */
export type ExclusionReason =
  /** A description of the author. */
  | 'AUTHOR_BIO'
  /** Text of the page, not of the article: share bars, newsletters, legal lines. */
  | 'BOILERPLATE'
  /** Words that nobody said: what one might say. */
  | 'HYPOTHETICAL'
  /** Headlines of other articles. */
  | 'RELATED_LINKS'
  /** Quotation marks that keep a distance from a word. */
  | 'SCARE_QUOTES'
  /** A name or a term in quotation marks. */
  | 'TERM'
  /** The title of a book, a film, a report. */
  | 'TITLE_OF_WORK';

/** One article to take in. */
export type IngestInput = {
  /** The author line as printed. */
  readonly byline?: string | null | undefined;
  /** The headline; left out, the text's first line. */
  readonly headline?: string | null | undefined;
  /** The language it is written in; left out, it is found out. */
  readonly language?: string | null | undefined;
  /** The outlet's name as printed. */
  readonly outletName?: string | null | undefined;
  /** When it was published. */
  readonly publishedAt?: Date | string | null | undefined;
  /** The text, plain. Required until other forms are taken. */
  readonly text?: string | null | undefined;
  /** What it says it is about: words (port), or codes with their catalogue (medtop:11000000). Left out, what was declared before stays. */
  readonly topics?: ReadonlyArray<string> | null | undefined;
  /** Its address. Without one, the article is known by its text: the same text is the same article. */
  readonly url?: string | null | undefined;
};

/** What became of one text. */
export type IngestOutcome =
  /** An article that is withdrawn was seen at this URL, or had exactly this text once; nothing was written, and `article` is what is left of it. */
  | 'BLOCKED_BY_WITHDRAWAL'
  /** A new article. */
  | 'CREATED'
  /** Another article has exactly this text; the URL was added to it. */
  | 'DUPLICATE'
  /** The article was there with another text; this is its new version. */
  | 'NEW_VERSION'
  /** The article was there with exactly this text; nothing was written. */
  | 'UNCHANGED';

/** Whether the article names the speaker. */
export type Naming =
  /** A document: a report, a statement. */
  | 'DOCUMENT'
  /** A person, by name. */
  | 'NAMED'
  /** An organization, by name. */
  | 'NAMED_ORGANIZATION'
  /** The article does not say who, or the extractor could not tell. */
  | 'UNATTRIBUTED'
  /** One person, described but not named. */
  | 'UNNAMED'
  /** Several people, described but not named. */
  | 'UNNAMED_GROUP';

/** What kind of organization it is. */
export type OrganizationKind =
  /** A university or a research institute. */
  | 'ACADEMIC'
  /** A military or political alliance. */
  | 'ALLIANCE'
  /** A business. */
  | 'COMPANY'
  /** A government, a ministry, a public body. */
  | 'GOVERNMENT'
  /** An organization of states. */
  | 'INTERNATIONAL'
  /** An outlet or an agency. */
  | 'MEDIA'
  /** A non-governmental organization. */
  | 'NGO'
  /** Another kind. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** A church or another religious body. */
  | 'RELIGIOUS'
  /** A trade union. */
  | 'UNION'
  /** The articles do not tell. */
  | 'UNKNOWN';

/** Which quotes. All conditions hold together; a list holds when any of its members does, and an empty one never holds. Filters combine with `and`, `or` and `not`, at most 10 deep and 100 in all. */
export type QuoteFilter = {
  /** Naming any of these people or organizations. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** All of these hold; an empty list always holds. */
  readonly and?: ReadonlyArray<QuoteFilter> | null | undefined;
  /** That reached the outlet in any of these ways. */
  readonly channel?: ReadonlyArray<Channel> | null | undefined;
  /** Counts wire copy once: leaves out quotes of articles that reprint another one, which has them too. */
  readonly collapseReprints?: boolean | null | undefined;
  /** In articles published by an outlet of any of these countries. */
  readonly country?: ReadonlyArray<string> | null | undefined;
  /** Given in any of these ways. */
  readonly kind?: ReadonlyArray<QuoteKind> | null | undefined;
  /** Printed in any of these languages; regions are not told apart. */
  readonly language?: ReadonlyArray<string> | null | undefined;
  /** With an attribution at least this sure, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** By a speaker named in any of these ways. */
  readonly naming?: ReadonlyArray<Naming> | null | undefined;
  /** This does not hold: every quote is matched either by a filter or by its `not`. */
  readonly not?: QuoteFilter | null | undefined;
  /** Any of these holds; an empty list never holds. */
  readonly or?: ReadonlyArray<QuoteFilter> | null | undefined;
  /** In articles published by any of these organizations. */
  readonly outlet?: ReadonlyArray<string> | null | undefined;
  /** Whose words hold these, in this order and without others between. Accents, case and endings do not matter. At most 1,000 characters. */
  readonly phrase?: string | null | undefined;
  /** In articles published between these dates. */
  readonly published?: DateRange | null | undefined;
  /** With an attribution in any of these states. */
  readonly review?: ReadonlyArray<ReviewState> | null | undefined;
  /** By a speaker in any of these roles. */
  readonly role?: ReadonlyArray<SpeakerRole> | null | undefined;
  /** Said between these dates, as far as the articles say when; a time stated less precisely has to lie wholly between them. */
  readonly said?: DateRange | null | undefined;
  /** Said by any of these people, organizations or unnamed sources. */
  readonly speaker?: ReadonlyArray<string> | null | undefined;
  /** Said in the name of any of these. */
  readonly speaksFor?: ReadonlyArray<string> | null | undefined;
  /** Reported with any of these stances. */
  readonly stance?: ReadonlyArray<CueStance> | null | undefined;
  /** Whose words match: all of them, in any order, "words in this order", and none with - before it. Accents, case and endings do not matter. French and English words that carry no meaning are passed over; where nothing else is left, nothing matches. At most 1,000 characters. */
  readonly text?: string | null | undefined;
  /** In articles that declare any of these topics. */
  readonly topic?: ReadonlyArray<string> | null | undefined;
};

/** How the words are given. */
export type QuoteKind =
  /** A quotation of one or more whole paragraphs. */
  | 'BLOCK'
  /** A whole utterance in quotation marks; in German texts also a fragment of one inside a report. */
  | 'DIRECT'
  /** A quotation in the headline. */
  | 'HEADLINE'
  /** Reported speech without quotation marks. */
  | 'INDIRECT'
  /** Reported speech with some of the words in quotation marks. */
  | 'MIXED'
  /** A few words in quotation marks inside the article's own sentence. */
  | 'PARTIAL';

/** The order of a list of quotes. */
export type QuoteOrder =
  /** Latest published first. */
  | 'NEWEST'
  /** Earliest published first. */
  | 'OLDEST'
  /** Best match of the words looked for first, then latest published. Only the newest 300 that match are ranked and listed. Needs `text` or `phrase` in the filter. */
  | 'RELEVANCE';

/** What people have decided of an assertion. */
export type ReviewState =
  /** It is right. */
  | 'CONFIRMED'
  /** People disagree. */
  | 'DISPUTED'
  /** Nothing: it is as the extractor made it. */
  | 'MACHINE'
  /** Somebody proposes another; nobody has decided. */
  | 'PROPOSED'
  /** It is wrong. */
  | 'REJECTED';

/** As what the speaker speaks, by the words printed. */
export type SpeakerRole =
  /** For a cause. */
  | 'ACTIVIST'
  /** As a player or a trainer. */
  | 'ATHLETE'
  /** As one known to the public for their art or their fame. */
  | 'CELEBRITY'
  /** As a member of the public. */
  | 'CITIZEN'
  /** At the head of a company or another organization. */
  | 'EXECUTIVE'
  /** As one who has studied the matter. */
  | 'EXPERT'
  /** As a journalist. */
  | 'JOURNALIST'
  /** For a public body: a civil servant, a diplomat, an officer. */
  | 'OFFICIAL'
  /** In a role that is printed but is none of these. */
  | 'OTHER'
  /** As a holder of, or candidate for, a political office. */
  | 'POLITICIAN'
  /** In the name of somebody else. */
  | 'SPOKESPERSON'
  /** No role is printed. */
  | 'UNKNOWN'
  /** As one it happened to, or their family. */
  | 'VICTIM'
  /** As one who saw it. */
  | 'WITNESS';

export type ArticleQueryVariables = Exact<{
  id?: string | null | undefined;
  url?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticleQuery = { readonly article: { readonly status: ArticleStatus, readonly version: number, readonly retrievedAt: Date, readonly id: string, readonly url: string, readonly headline: string, readonly language: string, readonly publishedAt: Date | null, readonly excluded: ReadonlyArray<{ readonly reason: ExclusionReason, readonly span: { readonly exact: string } }>, readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly language: string, readonly cue: { readonly text: string, readonly stance: CueStance } | null, readonly attribution: { readonly id: string, readonly asPrinted: string | null, readonly titleAsPrinted: string | null, readonly role: SpeakerRole, readonly naming: Naming, readonly confidence: number, readonly speaksFor: { readonly id: string, readonly name: string } | null, readonly speaker:
              | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: OrganizationKind }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'UnnamedSource', readonly id: string, readonly description: string, readonly plural: boolean }
             | null }, readonly article: { readonly id: string, readonly url: string, readonly headline: string, readonly language: string, readonly publishedAt: Date | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> }, readonly publisher: { readonly id: string, readonly name: string } | null } | null };

type SpeakerCard_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: OrganizationKind };

type SpeakerCard_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type SpeakerCard_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly id: string, readonly description: string, readonly plural: boolean };

export type SpeakerCardFragment =
  | SpeakerCard_Organization_Fragment
  | SpeakerCard_Person_Fragment
  | SpeakerCard_UnnamedSource_Fragment
;

export type ArticleCardFragment = { readonly id: string, readonly url: string, readonly headline: string, readonly language: string, readonly publishedAt: Date | null, readonly publisher: { readonly id: string, readonly name: string } | null };

export type QuoteCardFragment = { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly language: string, readonly cue: { readonly text: string, readonly stance: CueStance } | null, readonly attribution: { readonly id: string, readonly asPrinted: string | null, readonly titleAsPrinted: string | null, readonly role: SpeakerRole, readonly naming: Naming, readonly confidence: number, readonly speaksFor: { readonly id: string, readonly name: string } | null, readonly speaker:
      | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: OrganizationKind }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'UnnamedSource', readonly id: string, readonly description: string, readonly plural: boolean }
     | null }, readonly article: { readonly id: string, readonly url: string, readonly headline: string, readonly language: string, readonly publishedAt: Date | null, readonly publisher: { readonly id: string, readonly name: string } | null } };

export type PageEndFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type FindAgentsQueryVariables = Exact<{
  name: string;
  kind?: AgentKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindAgentsQuery = { readonly agents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly matchedName: string, readonly score: number, readonly node:
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
       }> } };

export type IngestMutationVariables = Exact<{
  input: ReadonlyArray<IngestInput> | IngestInput;
}>;


export type IngestMutation = { readonly ingest: { readonly results: ReadonlyArray<{ readonly outcome: IngestOutcome, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string }>, readonly article: { readonly id: string, readonly url: string, readonly headline: string, readonly language: string, readonly publishedAt: Date | null, readonly quotes: { readonly totalCount: number }, readonly publisher: { readonly id: string, readonly name: string } | null } }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly reason: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type QuotesQueryVariables = Exact<{
  filter: QuoteFilter;
  orderBy?: QuoteOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotesQuery = { readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly language: string, readonly cue: { readonly text: string, readonly stance: CueStance } | null, readonly attribution: { readonly id: string, readonly asPrinted: string | null, readonly titleAsPrinted: string | null, readonly role: SpeakerRole, readonly naming: Naming, readonly confidence: number, readonly speaksFor: { readonly id: string, readonly name: string } | null, readonly speaker:
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: OrganizationKind }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'UnnamedSource', readonly id: string, readonly description: string, readonly plural: boolean }
           | null }, readonly article: { readonly id: string, readonly url: string, readonly headline: string, readonly language: string, readonly publishedAt: Date | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> } };

export type QuotesByQueryVariables = Exact<{
  id: string;
  filter?: QuoteFilter | null | undefined;
  orderBy?: QuoteOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotesByQuery = { readonly node:
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Decision' }
    | { readonly __typename: 'Mention' }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly quotesBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly language: string, readonly cue: { readonly text: string, readonly stance: CueStance } | null, readonly attribution: { readonly id: string, readonly asPrinted: string | null, readonly titleAsPrinted: string | null, readonly role: SpeakerRole, readonly naming: Naming, readonly confidence: number, readonly speaksFor: { readonly id: string, readonly name: string } | null, readonly speaker:
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: OrganizationKind }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly id: string, readonly description: string, readonly plural: boolean }
               | null }, readonly article: { readonly id: string, readonly url: string, readonly headline: string, readonly language: string, readonly publishedAt: Date | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly quotesBy: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly text: string, readonly kind: QuoteKind, readonly language: string, readonly cue: { readonly text: string, readonly stance: CueStance } | null, readonly attribution: { readonly id: string, readonly asPrinted: string | null, readonly titleAsPrinted: string | null, readonly role: SpeakerRole, readonly naming: Naming, readonly confidence: number, readonly speaksFor: { readonly id: string, readonly name: string } | null, readonly speaker:
                | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly kind: OrganizationKind }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
                | { readonly __typename: 'UnnamedSource', readonly id: string, readonly description: string, readonly plural: boolean }
               | null }, readonly article: { readonly id: string, readonly url: string, readonly headline: string, readonly language: string, readonly publishedAt: Date | null, readonly publisher: { readonly id: string, readonly name: string } | null } } }> } }
    | { readonly __typename: 'Quote' }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'Utterance' }
   | null };
