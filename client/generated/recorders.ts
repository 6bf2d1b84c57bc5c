// Generated from schema.graphql by `npm run codegen`. Not for editing by hand.

import type {
  Connection as $Connection,
  Out as $Out,
  Selected as $Selected,
  SelectList as $SelectList,
  Shape as $Shape,
} from "../runtime/selection.js";

/** Where a selector begins, by the kind of its operation. */
export interface Roots$ {
  readonly query: Query$;
  readonly mutation: Mutation$;
  readonly subscription: Subscription$;
}

/** A page of those a quote names. */
export interface AboutConnection$<N = never> extends $Connection<Agent$> {
  /** The name of its type. */
  readonly __typename: $Selected<"AboutConnection" | N>;
  /** By position in the quote. */
  edges<R extends $Shape>(select: (item: AboutEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Agent$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AboutConnection$) => R): $Selected<$Out<R> | N>;
}

/** Someone a quote names. */
export interface AboutEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"AboutEdge" | N>;
  /** The person or organization. */
  readonly agent: Agent$<N>;
  /** How sure we are of whom it means, from 0 to 1. */
  readonly confidence: $Selected<number | N>;
  /** Where the name stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The same as `agent`: every edge has a node. */
  readonly node: Agent$<N>;
  /** Where the name stands. */
  readonly span: Span$<N>;
  /** The name as printed in the quote. */
  readonly surface: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AboutEdge$) => R): $Selected<$Out<R> | N>;
}

/** What made an assertion: one run of a tool over one version of an article (a PROV-O Activity). */
export interface Activity$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Activity" | N>;
  /** The same for every assertion of one run. */
  readonly id: $Selected<string | N>;
  /** The rule that fired. */
  readonly rule: $Selected<string | null>;
  /** When the run began. */
  readonly startedAt: $Selected<Date | N>;
  /** The tool's name. */
  readonly tool: $Selected<string | N>;
  /** The tool's version. */
  readonly toolVersion: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Activity$) => R): $Selected<$Out<R> | N>;
}

/** Who decides: a person, or a program. */
export interface Actor$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Actor" | N>;
  /** Opaque, and the same whatever token they use. */
  readonly id: $Selected<string | N>;
  /** A person or a program. */
  readonly kind: $Selected<ActorKind | N>;
  /** Who they are, as whoever made their token wrote it. */
  readonly name: $Selected<string | N>;
  /** Their ORCID, if given: 0000-0002-1825-0097. */
  readonly orcid: $Selected<string | null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Actor$) => R): $Selected<$Out<R> | N>;
}

/** What became of a declaration. */
export interface AddFactCheckPayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"AddFactCheckPayload" | N>;
  /** What it changed, with what was there before; nothing when all was declared already. */
  changes<R extends $Shape>(select: (item: FactChange$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Why nothing was declared; empty when all of it was. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The quote, as it is now. */
  readonly quote: Quote$<null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AddFactCheckPayload$) => R): $Selected<$Out<R> | N>;
}

/** A page of posts in organizations. */
export interface AffiliationConnection$<N = never> extends $Connection<Agent$> {
  /** The name of its type. */
  readonly __typename: $Selected<"AffiliationConnection" | N>;
  /** Those printed last first. */
  edges<R extends $Shape>(select: (item: AffiliationEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many posts the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Agent$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AffiliationConnection$) => R): $Selected<$Out<R> | N>;
}

/** A post that a person holds or held in an organization, over all the articles that print the three together. One edge a person, organization and title; titles in two languages are two. */
export interface AffiliationEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"AffiliationEdge" | N>;
  /** How many articles print it. */
  readonly articles: $Selected<number | N>;
  /** How sure it is, from 0 to 1: how often the surest of the rules that read it is right, and each further outlet that prints it takes half of the doubt that is left. Wire copy adds nothing. */
  readonly confidence: $Selected<number | N>;
  /** Where the post stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** Places that print name, title and organization together, those of the newest article first. */
  evidence(args?: {
    /** How many places, 0 to 20. 3 unless told. */
    readonly first?: number | null | undefined;
  }): $SelectList<Span$, never, N>;
  /** Date of the earliest article that prints it, as held or as former. */
  readonly firstSeen: $Selected<string | N>;
  /** Date of the latest article that prints it, as held or as former. */
  readonly lastSeen: $Selected<string | N>;
  /** Whom the list leads to: the organization in a person's affiliations, the person in its members. */
  readonly node: Agent$<N>;
  /** Where it is or was held. */
  readonly organization: Organization$<N>;
  /** Who holds or held it. */
  readonly person: Person$<N>;
  /** What kind of post it is. */
  readonly role: $Selected<SpeakerRole | N>;
  /** Since when it is held, as stated by the latest article that says so: minister since March 2030. Null when none says. */
  readonly since: $Selected<string | null>;
  /** The post as most of the articles print it, without the organization: secrétaire générale. */
  readonly title: $Selected<string | N>;
  /** Date of the article that first calls it a former post, after all that print it as held. When it ended before that is not said. Null while no article calls it so. */
  readonly until: $Selected<string | null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AffiliationEdge$) => R): $Selected<$Out<R> | N>;
}

/** A person or an organization: an identity that spans articles. Never an unnamed source. */
export interface Agent$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Organization" | "Person" | N>;
  /** Every id that once meant this agent; all of them keep resolving. */
  readonly formerIds: $Selected<readonly string[] | N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** All that was judged of whom the articles name, newest first: why they are this one, and why others are not. Undone decisions and withdrawn articles are left out. */
  judgements(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): JudgementConnection$<N>;
  /** Articles that name them, newest first. */
  mentionedIn(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): ArticleConnection$<N>;
  /** Others that may be the same: those that judgements left open and no decision keeps apart, first those of which a decision would move most. */
  mergeCandidates(args?: {
    /** How many, 0 to 100. 10 unless told. */
    readonly first?: number | null | undefined;
  }): $SelectList<MergeCandidate$, never, N>;
  /** The preferred name. With a locale, the name in that language when the articles print one; else the preferred one. */
  name(args?: {
    /** The language to have it in. */
    readonly locale?: string | null | undefined;
  }): $Selected<string | N>;
  /** Every spelling seen: the preferred one first, then by how often they are printed. */
  names(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 50 unless told. */
    readonly first?: number | null | undefined;
    /** Only of these kinds. */
    readonly kind?: readonly NameKind[] | null | undefined;
  }): NameConnection$<N>;
  /** What was said that names them. */
  quotesAbout(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Only these quotes. */
    readonly filter?: QuoteFilter | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** In which order. NEWEST unless told. */
    readonly orderBy?: QuoteOrder | null | undefined;
  }): QuoteConnection$<N>;
  /** What they said. */
  quotesBy(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Only these quotes. */
    readonly filter?: QuoteFilter | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** In which order. NEWEST unless told. */
    readonly orderBy?: QuoteOrder | null | undefined;
  }): QuoteConnection$<N>;
  /** The id asked for, when it was merged away; null when `id` is canonical. */
  readonly resolvedFrom: $Selected<string | null>;
  /** What other catalogues call it, by catalogue; Wikidata too. */
  sameAs<R extends $Shape>(select: (item: ExternalId$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Whom they speak about, most utterances first. What they say of themselves is left out. */
  speaksAbout(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Counting articles published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): SpeaksAboutConnection$<N>;
  /** Who speaks about them, most utterances first. What they say of themselves is left out. */
  spokenAboutBy(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Counting articles published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): SpeaksAboutConnection$<N>;
  /** Articles whose byline names them, newest first. What they are quoted in is not among them for that. */
  wrote(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): AuthorshipConnection$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Agent$) => R): $Selected<$Out<R> | N>;
  /** What some of its types make of it, the first that fits; `$else` takes what is left. */
  $on<
    R$else extends $Shape,
    RCurated extends $Shape = never,
    RNode extends $Shape = never,
    ROrganization extends $Shape = never,
    RPerson extends $Shape = never,
  >(types: {
    readonly Curated?: (it: Curated$) => RCurated;
    readonly Node?: (it: Node$) => RNode;
    readonly Organization?: (it: Organization$) => ROrganization;
    readonly Person?: (it: Person$) => RPerson;
    readonly $else: (it: Agent$) => R$else;
  }): $Selected<$Out<RCurated> | $Out<RNode> | $Out<ROrganization> | $Out<RPerson> | $Out<R$else> | N>;
  /** What each of its types makes of it. Types are told apart by themselves. */
  $on<ROrganization extends $Shape, RPerson extends $Shape>(types: {
    readonly Organization: (it: Organization$) => ROrganization;
    readonly Person: (it: Person$) => RPerson;
  }): $Selected<$Out<ROrganization> | $Out<RPerson> | N>;
}

/** A page of people and organizations. */
export interface AgentConnection$<N = never> extends $Connection<Agent$> {
  /** The name of its type. */
  readonly __typename: $Selected<"AgentConnection" | N>;
  /** The people and organizations of this page, best match first. */
  edges<R extends $Shape>(select: (item: AgentEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many people and organizations the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Agent$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AgentConnection$) => R): $Selected<$Out<R> | N>;
}

/** A person or an organization found by name. */
export interface AgentEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"AgentEdge" | N>;
  /** Where the agent stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The spelling that matched best. */
  readonly matchedName: $Selected<string | N>;
  /** The person or organization. */
  readonly node: Agent$<N>;
  /** How well it matched, from 0 to 1. */
  readonly score: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AgentEdge$) => R): $Selected<$Out<R> | N>;
}

/** One article, whatever number of times it was fetched and whatever URLs lead to it. Of one that is withheld, cancelled or retracted only its id, URL, status, the reason, its language, its revision, when it was read here and what was decided about it are left: everything else is null, empty or says so. */
export interface Article$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Article" | N>;
  /** Whom its byline names, in that order: people, and agencies that sign. A desk, a place and a single name name nobody. */
  authors(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): AuthorshipConnection$<N>;
  /** Parts the extractor set aside, by position: boilerplate, bios, link lists, terms. Never quotes. */
  excluded<R extends $Shape>(select: (item: ExcludedSpan$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The headline as printed; of a text without one, its beginning. `[withdrawn]` of one that is hidden. */
  readonly headline: $Selected<string | N>;
  /** All that was ever decided about it, also what was taken back, newest first. Of an agent: under any id that ever meant it. Of an article: also about what it prints. */
  history(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): DecisionConnection$<N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** The language it is written in. */
  readonly language: $Selected<string | N>;
  /** Where it names or describes people and organizations, by position in the text. */
  mentions(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 100 unless told. */
    readonly first?: number | null | undefined;
  }): MentionConnection$<N>;
  /** When it was published, if it says. Null of one that is hidden. */
  readonly publishedAt: $Selected<Date | null>;
  /** The outlet, if the article names it. Null of one that is hidden. */
  readonly publisher: Organization$<null>;
  /** Its quotes, by position in the text. */
  quotes(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Only these quotes. */
    readonly filter?: QuoteFilter | null | undefined;
    /** How many rows, 0 to 100. 50 unless told. */
    readonly first?: number | null | undefined;
  }): QuoteConnection$<N>;
  /** The article with all its quotes, in an open format. Never its text, and no quotes once it is withheld. */
  representation(args: {
    /** The format. */
    readonly format: ArticleFormat;
  }): $Selected<string | N>;
  /** Of wire copy: the earliest published article with this text. Null for an article of its own. */
  readonly reprintOf: ReprintEdge$<null>;
  /** Wire copy of it, newest first. */
  reprints(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): ArticleConnection$<N>;
  /** When it was first read here. */
  readonly retrievedAt: $Selected<Date | N>;
  /** What people have decided of it. CONFIRMED: a decision stands that takes it for right. DISPUTED: decisions of different people stand that contradict each other. MACHINE: neither. */
  readonly review: $Selected<ReviewState | N>;
  /** Grows by one with every change of the article. */
  readonly revision: $Selected<number | N>;
  /** How far it leans on people it does not name. */
  readonly sourcing: SourcingProfile$<N>;
  /** Whether it may be used. */
  readonly status: $Selected<ArticleStatus | N>;
  /** Why it has this status; null while it is usable. */
  readonly statusReason: $Selected<string | null>;
  /** The current text, plain. Null when the article is withheld, canceled or retracted. */
  readonly text: $Selected<string | null>;
  /** SHA-256 of the current text in UTF-8, in hexadecimal; empty of one that is hidden. */
  readonly textSha256: $Selected<string | N>;
  /** What it declares it is about, in its order. */
  topics<R extends $Shape>(select: (item: Topic$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Canonical URL; every other URL seen resolves to it. */
  readonly url: $Selected<string | N>;
  /** Number of the current version, from 1. */
  readonly version: $Selected<number | N>;
  /** Every text it has had, oldest first; none of one that is hidden. */
  versions<R extends $Shape>(select: (item: ArticleVersion$) => R): $Selected<readonly $Out<R>[] | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Article$) => R): $Selected<$Out<R> | N>;
}

/** A page of articles. */
export interface ArticleConnection$<N = never> extends $Connection<Article$> {
  /** The name of its type. */
  readonly __typename: $Selected<"ArticleConnection" | N>;
  /** The articles of this page, in order. */
  edges<R extends $Shape>(select: (item: ArticleEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many articles match, whatever the order they are listed in. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Article$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ArticleConnection$) => R): $Selected<$Out<R> | N>;
}

/** An article in a list. */
export interface ArticleEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ArticleEdge" | N>;
  /** Where the article stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The stretch of the text that matches best, as HTML: the words found stand between <mark> and </mark>, everything else is escaped, and … stands for what is left out. Of an article found by its headline alone, the headline. Null where no text is looked for. */
  readonly highlight: $Selected<string | null>;
  /** The article. */
  readonly node: Article$<N>;
  /** How well the article matches the text looked for, from 0 to 1, the headline's words counting most; comparable within one list. Null where no text is looked for. */
  readonly score: $Selected<number | null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ArticleEdge$) => R): $Selected<$Out<R> | N>;
}

/** One text an article has had. */
export interface ArticleVersion$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ArticleVersion" | N>;
  /** From 1, without gaps. */
  readonly number: $Selected<number | N>;
  /** When this text was first read here. */
  readonly seenAt: $Selected<Date | N>;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly textSha256: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ArticleVersion$) => R): $Selected<$Out<R> | N>;
}

/** Who a quote is attributed to, and how we know. */
export interface Attribution$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Attribution" | N>;
  /** Other speakers the text allows, best first. */
  alternatives<R extends $Shape>(select: (item: Candidate$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The speaker's words as printed beside the quote: le responsable, Mr. Blinken. Null when none are. */
  readonly asPrinted: $Selected<string | null>;
  /** How the words reached the outlet. */
  readonly channel: $Selected<Channel | N>;
  /** How sure it is that the speaker given is the right one, from 0 to 1; 0 where none is given. */
  readonly confidence: $Selected<number | N>;
  /** The decision it follows, which survives every reading; null where a machine made it. */
  readonly decidedBy: Decision$<null>;
  /** The run of the extractor that found it, and the rule that fired. */
  readonly derivedBy: Activity$<N>;
  /** What shows it: the cue, the speaker's words, and for a pronoun the place it points back to. */
  evidence<R extends $Shape>(select: (item: Span$) => R): $Selected<readonly $Out<R>[] | N>;
  /** All that was ever decided about it, also what was taken back, newest first. Of an agent: under any id that ever meant it. Of an article: also about what it prints. */
  history(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): DecisionConnection$<N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** Whether the article names the speaker. */
  readonly naming: $Selected<Naming | N>;
  /** The quote. */
  readonly quote: Quote$<N>;
  /** What people have decided of it. */
  readonly review: $Selected<ReviewState | N>;
  /** Grows by one with every change of the attribution. */
  readonly revision: $Selected<number | N>;
  /** As what the speaker speaks. */
  readonly role: $Selected<SpeakerRole | N>;
  /** The unnamed source in whose mouth the article puts the words: the speaker, or, once somebody has said who the source is, the one through whom they came. Null for all others. */
  readonly source: UnnamedSource$<null>;
  /** Who said it; null when the article does not say, or we could not tell. */
  readonly speaker: Speaker$<null>;
  /** The organization in whose name it was said, if printed. */
  readonly speaksFor: Organization$<null>;
  /** The speaker's title as printed: ministre des Armées. */
  readonly titleAsPrinted: $Selected<string | null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Attribution$) => R): $Selected<$Out<R> | N>;
}

/** A page of attributions. */
export interface AttributionConnection$<N = never> extends $Connection<Attribution$> {
  /** The name of its type. */
  readonly __typename: $Selected<"AttributionConnection" | N>;
  /** The attributions of this page, in order. */
  edges<R extends $Shape>(select: (item: AttributionEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many attributions the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Attribution$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AttributionConnection$) => R): $Selected<$Out<R> | N>;
}

/** An attribution in a list. */
export interface AttributionEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"AttributionEdge" | N>;
  /** Where the attribution stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The attribution. */
  readonly node: Attribution$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AttributionEdge$) => R): $Selected<$Out<R> | N>;
}

/** What became of a decision about who said something. */
export interface AttributionPayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"AttributionPayload" | N>;
  /** The attribution as it is now, also where the decision was refused; null when there is none. */
  readonly attribution: Attribution$<null>;
  /** Earlier decisions about the same thing, which this one goes against or replaces, oldest first. Where it was refused because of them, those. */
  conflicts<R extends $Shape>(select: (item: Decision$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The decision; null when it was refused or only tried. Deciding the same again gives the decision that stands. */
  readonly decision: Decision$<null>;
  /** Why nothing was decided; empty when it was. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Of a dry run: what would change, and nothing more. Null when it was done, or refused. */
  preview<R extends $Shape>(select: (item: ExpectedChange$) => R): $Selected<readonly $Out<R>[] | null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AttributionPayload$) => R): $Selected<$Out<R> | N>;
}

/** A page of who wrote what. */
export interface AuthorshipConnection$<N = never> extends $Connection<Article$> {
  /** The name of its type. */
  readonly __typename: $Selected<"AuthorshipConnection" | N>;
  /** An article's authors in the order of its byline; what somebody wrote, newest first. */
  edges<R extends $Shape>(select: (item: AuthorshipEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Article$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AuthorshipConnection$) => R): $Selected<$Out<R> | N>;
}

/** An article and somebody its byline names: a person, or an agency. */
export interface AuthorshipEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"AuthorshipEdge" | N>;
  /** The person or agency the byline names. */
  readonly author: Agent$<N>;
  /** The whole byline, as printed: Par Jeanne Morvan et Loïc Trévidal. */
  readonly bylineAsPrinted: $Selected<string | N>;
  /** Where it stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The article. */
  readonly node: Article$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: AuthorshipEdge$) => R): $Selected<$Out<R> | N>;
}

/** The quotes of a list that share one value. */
export interface Bucket$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Bucket" | N>;
  /** The person or organization it is; null for unnamed sources and for what is nobody. */
  readonly agent: Agent$<null>;
  /** In how many articles they stand. */
  readonly articles: $Selected<number | N>;
  /** The value: an id, an enum value, a code, 2031-03. */
  readonly key: $Selected<string | N>;
  /** The key in words: a name, a description. */
  readonly label: $Selected<string | N>;
  /** Its quotes, every printing one. */
  readonly quotes: $Selected<number | N>;
  /** How many speakers they have; an unnamed source counts once in its article. */
  readonly speakers: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Bucket$) => R): $Selected<$Out<R> | N>;
}

/** A speaker the text also allows. */
export interface Candidate$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Candidate" | N>;
  /** How much speaks for it, from 0 to 1. */
  readonly confidence: $Selected<number | N>;
  /** The speaker. */
  readonly speaker: Speaker$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Candidate$) => R): $Selected<$Out<R> | N>;
}

/** A page of the log of changes. */
export interface ChangeConnection$<N = never> extends $Connection<Node$> {
  /** The name of its type. */
  readonly __typename: $Selected<"ChangeConnection" | N>;
  /** The changes of this page, in the order in which they happened. */
  edges<R extends $Shape>(select: (item: ChangeEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the log. `endCursor` is never null here: on an empty page it is where the next change will follow, so that it can always be passed as `since`. */
  readonly pageInfo: PageInfo$<N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Node$) => R): $Selected<readonly ($Out<R> | null)[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ChangeConnection$) => R): $Selected<$Out<R> | N>;
}

/** One thing that happened to one node. A node changes when what it says does; places in an article whose text was edited shift without a change of their own, which the change of the article tells. */
export interface ChangeEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ChangeEdge" | N>;
  /** When it was written. */
  readonly at: $Selected<Date | N>;
  /** Where the change stands in the log: to go on after it. */
  readonly cursor: $Selected<string | N>;
  /** Of the node it happened to, which may be gone. */
  readonly id: $Selected<string | N>;
  /** The node as it is now; null when it is gone or hidden. An article is given whatever its status. */
  readonly node: Node$<null>;
  /** What happened. */
  readonly op: $Selected<ChangeOp | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ChangeEdge$) => R): $Selected<$Out<R> | N>;
}

/** The word that reports: said, a déclaré, according to. */
export interface Cue$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Cue" | N>;
  /** As in a dictionary: déclarer. */
  readonly lemma: $Selected<string | N>;
  /** Where it stands. */
  readonly span: Span$<N>;
  /** What it says about the words. */
  readonly stance: $Selected<CueStance | N>;
  /** As printed: a déclaré. */
  readonly text: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Cue$) => R): $Selected<$Out<R> | N>;
}

/** Anything that people may correct. */
export interface Curated$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<
    "Article" | "Attribution" | "Mention" | "Organization" | "Person" | "Quote" | "UnnamedSource" | N
  >;
  /** All that was ever decided about it, also what was taken back, newest first. Of an agent: under any id that ever meant it. Of an article: also about what it prints. */
  history(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): DecisionConnection$<N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** What people have decided of it. CONFIRMED: a decision stands that takes it for right. DISPUTED: decisions of different people stand that contradict each other. MACHINE: neither. */
  readonly review: $Selected<ReviewState | N>;
  /** Grows by one with every change: what whoever decides must have read, as `expectedRevision`. */
  readonly revision: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Curated$) => R): $Selected<$Out<R> | N>;
  /** What some of its types make of it, the first that fits; `$else` takes what is left. */
  $on<
    R$else extends $Shape,
    RAgent extends $Shape = never,
    RArticle extends $Shape = never,
    RAttribution extends $Shape = never,
    RMention extends $Shape = never,
    RNode extends $Shape = never,
    ROrganization extends $Shape = never,
    RPerson extends $Shape = never,
    RQuote extends $Shape = never,
    RUnnamedSource extends $Shape = never,
  >(types: {
    readonly Agent?: (it: Agent$) => RAgent;
    readonly Article?: (it: Article$) => RArticle;
    readonly Attribution?: (it: Attribution$) => RAttribution;
    readonly Mention?: (it: Mention$) => RMention;
    readonly Node?: (it: Node$) => RNode;
    readonly Organization?: (it: Organization$) => ROrganization;
    readonly Person?: (it: Person$) => RPerson;
    readonly Quote?: (it: Quote$) => RQuote;
    readonly UnnamedSource?: (it: UnnamedSource$) => RUnnamedSource;
    readonly $else: (it: Curated$) => R$else;
  }): $Selected<
    | $Out<RAgent>
    | $Out<RArticle>
    | $Out<RAttribution>
    | $Out<RMention>
    | $Out<RNode>
    | $Out<ROrganization>
    | $Out<RPerson>
    | $Out<RQuote>
    | $Out<RUnnamedSource>
    | $Out<R$else>
    | N
  >;
  /** What each of its types makes of it. Types are told apart by themselves. */
  $on<
    RArticle extends $Shape,
    RAttribution extends $Shape,
    RMention extends $Shape,
    ROrganization extends $Shape,
    RPerson extends $Shape,
    RQuote extends $Shape,
    RUnnamedSource extends $Shape,
  >(types: {
    readonly Article: (it: Article$) => RArticle;
    readonly Attribution: (it: Attribution$) => RAttribution;
    readonly Mention: (it: Mention$) => RMention;
    readonly Organization: (it: Organization$) => ROrganization;
    readonly Person: (it: Person$) => RPerson;
    readonly Quote: (it: Quote$) => RQuote;
    readonly UnnamedSource: (it: UnnamedSource$) => RUnnamedSource;
  }): $Selected<
    | $Out<RArticle>
    | $Out<RAttribution>
    | $Out<RMention>
    | $Out<ROrganization>
    | $Out<RPerson>
    | $Out<RQuote>
    | $Out<RUnnamedSource>
    | N
  >;
}

/** The words that a decision is keyed to: they find it again in every later text of the article. */
export interface DecidedWords$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"DecidedWords" | N>;
  /** The exact words, one entry for each part of the quote. */
  readonly exact: $Selected<readonly string[] | N>;
  /** Of the quote they are; null for words that are none. */
  readonly kind: $Selected<QuoteKind | null>;
  /** Where they stood in the text they were read in; each says in `anchor` what became of it since. None while the article is withdrawn. */
  spans<R extends $Shape>(select: (item: Span$) => R): $Selected<readonly $Out<R>[] | N>;
  /** SHA-256 of the text they were read in. */
  readonly textSha256: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: DecidedWords$) => R): $Selected<$Out<R> | N>;
}

/** What a person decided about what a machine found (a PROV-O human assertion): signed, dated, never changed. It is applied to every later reading of the article, until another decision takes it back. */
export interface Decision$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Decision" | N>;
  /** What was decided, by kind of decision. Offsets in it are UTF-16 code units. Empty, for whoever has not the scope legal, while the article it quotes is withdrawn, or names somebody as only withdrawn articles do. */
  readonly after: $Selected<unknown | N>;
  /** The article it is about, or in which its words stand; null for a decision about agents. */
  readonly article: Article$<null>;
  /** When. */
  readonly at: $Selected<Date | N>;
  /** What was there before, by kind of decision. Offsets in it are UTF-16 code units. Empty, for whoever has not the scope legal, while the article it quotes is withdrawn, or names somebody as only withdrawn articles do. */
  readonly before: $Selected<unknown | N>;
  /** Who decided. */
  readonly by: Actor$<N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** What was decided. */
  readonly kind: $Selected<DecisionKind | N>;
  /** What became of it when the article was last read; null when it was taken back, or is not about an article's words. */
  readonly outcome: DecisionOutcome$<null>;
  /** 1 for the first decision of the archive, and so on: later ones stand on earlier ones. */
  readonly position: $Selected<number | N>;
  /** Why, in the words of whoever decided. */
  readonly reason: $Selected<string | null>;
  /** What shows it, if they gave it. */
  readonly sourceUrl: $Selected<string | null>;
  /** What was decided about, which may be gone by now: an agent, an article, an unnamed source, or a quote, under which its attribution counts. */
  readonly target: $Selected<string | N>;
  /** What was decided about, as it is now; null when it is gone, as a quote is that was rejected. */
  readonly targetNode: Node$<null>;
  /** The decision it takes back. */
  readonly undoes: Decision$<null>;
  /** The decision that took it back. */
  readonly undoneBy: Decision$<null>;
  /** The words it is keyed to; null for a decision about agents or a whole article, and, for whoever has not the scope legal, while the article is withdrawn. */
  readonly words: DecidedWords$<null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Decision$) => R): $Selected<$Out<R> | N>;
}

/** A page of decisions. */
export interface DecisionConnection$<N = never> extends $Connection<Decision$> {
  /** The name of its type. */
  readonly __typename: $Selected<"DecisionConnection" | N>;
  /** The decisions of this page, newest first. */
  edges<R extends $Shape>(select: (item: DecisionEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many decisions the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Decision$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: DecisionConnection$) => R): $Selected<$Out<R> | N>;
}

/** A decision in a list. */
export interface DecisionEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"DecisionEdge" | N>;
  /** Where the decision stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The decision. */
  readonly node: Decision$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: DecisionEdge$) => R): $Selected<$Out<R> | N>;
}

/** What became of a decision when its article was last read. */
export interface DecisionOutcome$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"DecisionOutcome" | N>;
  /** When it was read. */
  readonly at: $Selected<Date | N>;
  /** Why it could not, in a sentence; null when it could. */
  readonly reason: $Selected<string | null>;
  /** Whether it could be applied. */
  readonly state: $Selected<DecisionState | N>;
  /** The version of the article that was read. */
  readonly version: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: DecisionOutcome$) => R): $Selected<$Out<R> | N>;
}

/** What became of a declaration. */
export interface DeclareAgentPayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"DeclareAgentPayload" | N>;
  /** The person or organization, as it is now. */
  readonly agent: Agent$<null>;
  /** What it changed, with what was there before; nothing when all was declared already. */
  changes<R extends $Shape>(select: (item: FactChange$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Why nothing was declared; empty when all of it was. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: DeclareAgentPayload$) => R): $Selected<$Out<R> | N>;
}

/** What became of a declaration. */
export interface DeclareArticlePayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"DeclareArticlePayload" | N>;
  /** The article, as it is now. */
  readonly article: Article$<null>;
  /** What it changed, with what was there before; nothing when all was declared already. */
  changes<R extends $Shape>(select: (item: FactChange$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Why nothing was declared; empty when all of it was. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: DeclareArticlePayload$) => R): $Selected<$Out<R> | N>;
}

/** A step of a word diff from a first wording to a second one. All EQUAL and INSERT texts together are the second wording to the letter; words that differ only in accents, case or typography are EQUAL. */
export interface DiffOp$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"DiffOp" | N>;
  /** What became of the words. */
  readonly op: $Selected<DiffOpKind | N>;
  /** The words in their printed spelling, with the marks and spaces after them. */
  readonly text: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: DiffOp$) => R): $Selected<$Out<R> | N>;
}

/** A stretch the extractor set aside: never a quote, never lost. */
export interface ExcludedSpan$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ExcludedSpan" | N>;
  /** The decision that took it for no quote; to have the quote back, undo it. Null where a machine set it aside. */
  readonly decidedBy: Decision$<null>;
  /** Why it was set aside. */
  readonly reason: $Selected<ExclusionReason | N>;
  /** Where it stands. */
  readonly span: Span$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ExcludedSpan$) => R): $Selected<$Out<R> | N>;
}

/** What a decision would do to one node, as followers of the archive would be told. */
export interface ExpectedChange$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ExpectedChange" | N>;
  /** Of the node, which may not exist yet. */
  readonly id: $Selected<string | N>;
  /** The node's type: Quote, Attribution, Person … */
  readonly kind: $Selected<string | N>;
  /** What would happen. */
  readonly op: $Selected<ChangeOp | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ExpectedChange$) => R): $Selected<$Out<R> | N>;
}

/** What another catalogue calls a person or an organization. Declared, never guessed. */
export interface ExternalId$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ExternalId" | N>;
  /** When it was declared. */
  readonly declaredAt: $Selected<Date | N>;
  /** The catalogue: wikidata, viaf. */
  readonly scheme: $Selected<string | N>;
  /** Who says that the two are the same, if that was declared. */
  readonly source: $Selected<string | null>;
  /** Where the catalogue shows it. */
  readonly url: $Selected<string | null>;
  /** The id there. */
  readonly value: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ExternalId$) => R): $Selected<$Out<R> | N>;
}

/** Something to know about how a text was read: a mark repaired, a language guessed on little. */
export interface ExtractionWarning$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ExtractionWarning" | N>;
  /** What kind of warning it is: UNBALANCED_MARK, LANGUAGE_UNCERTAIN … */
  readonly code: $Selected<string | N>;
  /** In a sentence. */
  readonly message: $Selected<string | N>;
  /** Where, if it concerns a place. */
  readonly span: Span$<null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ExtractionWarning$) => R): $Selected<$Out<R> | N>;
}

/** How a list of quotes divides by one facet. */
export interface FacetResult$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"FacetResult" | N>;
  /** The values with most quotes, most first. One quote may stand in several of ABOUT and of TOPIC, and counts in each. */
  buckets<R extends $Shape>(select: (item: Bucket$) => R): $Selected<readonly $Out<R>[] | N>;
  /** What it is divided by. */
  readonly facet: $Selected<Facet | N>;
  /** Quotes that have no value. */
  readonly missing: $Selected<number | N>;
  /** Quotes of values beyond the `top` ones; a quote with several of those values counts in each. */
  readonly other: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: FacetResult$) => R): $Selected<$Out<R> | N>;
}

/** One thing that a declaration changed. */
export interface FactChange$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"FactChange" | N>;
  /** What is declared now; null when it was taken back. */
  readonly after: $Selected<string | null>;
  /** What was declared before; null when nothing was. */
  readonly before: $Selected<string | null>;
  /** Which: wikidataId, gender, country, topics, factCheck, or a catalogue's name. */
  readonly fact: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: FactChange$) => R): $Selected<$Out<R> | N>;
}

/** What a fact-checker found about the words of a quote. */
export interface FactCheck$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"FactCheck" | N>;
  /** The claim, as the fact-checker puts it. */
  readonly claimReviewed: $Selected<string | N>;
  /** Who checked it, if that was declared. */
  readonly publisher: Organization$<null>;
  /** The verdict, in the fact-checker's own words. */
  readonly rating: $Selected<string | N>;
  /** When it was reviewed, if that was declared. */
  readonly reviewedAt: $Selected<Date | null>;
  /** Where it can be read. */
  readonly url: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: FactCheck$) => R): $Selected<$Out<R> | N>;
}

/** What became of everything given. */
export interface IngestPayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"IngestPayload" | N>;
  /** One for each text that was refused; the others went in. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;
  /** One for each text that was taken in, in the order given. */
  results<R extends $Shape>(select: (item: IngestResult$) => R): $Selected<readonly $Out<R>[] | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: IngestPayload$) => R): $Selected<$Out<R> | N>;
}

/** What became of one text that was taken in. */
export interface IngestResult$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"IngestResult" | N>;
  /** The article it is. */
  readonly article: Article$<N>;
  /** Decisions whose words are gone or no longer stand there just once. They wait for a person. */
  decisionsOrphaned<R extends $Shape>(select: (item: Decision$) => R): $Selected<readonly $Out<R>[] | N>;
  /** How many decisions of people hold in it: they are applied to every reading. */
  readonly decisionsReapplied: $Selected<number | N>;
  /** What was done. */
  readonly outcome: $Selected<IngestOutcome | N>;
  /** What to know about how the text was read. */
  warnings<R extends $Shape>(select: (item: ExtractionWarning$) => R): $Selected<readonly $Out<R>[] | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: IngestResult$) => R): $Selected<$Out<R> | N>;
}

/** Whether one whom an article names and one whom another, or the same, names are one: what identities are computed from. Judgements are added and never changed. What a person decided outweighs every score, and DIFFERENT outweighs SAME. */
export interface Judgement$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Judgement" | N>;
  /** Whom the other of the two belongs to now; the agent itself where both of them are it. */
  readonly agent: Agent$<N>;
  /** The articles that name the two; one where it names both. */
  articles<R extends $Shape>(select: (item: Article$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The decision it stands for; null for a score. */
  readonly decision: Decision$<null>;
  /** The same for ever, so that a judgement can be pointed at. */
  readonly id: $Selected<string | N>;
  /** When. */
  readonly judgedAt: $Selected<Date | N>;
  /** Why, in a sentence that can be checked. */
  readonly reason: $Selected<string | N>;
  /** The rule that judged, or the kind of decision. */
  readonly rule: $Selected<string | N>;
  /** How much speaks for one, from 0 to 1. */
  readonly score: $Selected<number | N>;
  /** The version of the scorer that judged; null where a person decided. */
  readonly scorerVersion: $Selected<string | null>;
  /** What was judged. */
  readonly verdict: $Selected<JudgementVerdict | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Judgement$) => R): $Selected<$Out<R> | N>;
}

/** A page of judgements. */
export interface JudgementConnection$<N = never> extends $Connection<Judgement$> {
  /** The name of its type. */
  readonly __typename: $Selected<"JudgementConnection" | N>;
  /** The judgements of this page, newest first. */
  edges<R extends $Shape>(select: (item: JudgementEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many judgements the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Judgement$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: JudgementConnection$) => R): $Selected<$Out<R> | N>;
}

/** A judgement in a list. */
export interface JudgementEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"JudgementEdge" | N>;
  /** Where the judgement stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The judgement. */
  readonly node: Judgement$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: JudgementEdge$) => R): $Selected<$Out<R> | N>;
}

/** A place where an article names or describes someone. */
export interface Mention$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Mention" | N>;
  /** How sure the extractor is of whom they mean, from 0 to 1. */
  readonly confidence: $Selected<number | N>;
  /** All that was ever decided about it, also what was taken back, newest first. Of an agent: under any id that ever meant it. Of an article: also about what it prints. */
  history(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): DecisionConnection$<N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** Whom the words mean; null when we could not tell. */
  readonly refersTo: Speaker$<null>;
  /** What people have decided of it. CONFIRMED: a decision stands that takes it for right. DISPUTED: decisions of different people stand that contradict each other. MACHINE: neither. */
  readonly review: $Selected<ReviewState | N>;
  /** Grows by one with every change of the mention. */
  readonly revision: $Selected<number | N>;
  /** Where it stands. */
  readonly span: Span$<N>;
  /** The words as printed. */
  readonly surface: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Mention$) => R): $Selected<$Out<R> | N>;
}

/** A page of mentions. */
export interface MentionConnection$<N = never> extends $Connection<Mention$> {
  /** The name of its type. */
  readonly __typename: $Selected<"MentionConnection" | N>;
  /** The mentions of this page, by position in the text. */
  edges<R extends $Shape>(select: (item: MentionEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many mentions the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Mention$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: MentionConnection$) => R): $Selected<$Out<R> | N>;
}

/** A mention in a list. */
export interface MentionEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"MentionEdge" | N>;
  /** Where the mention stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The mention. */
  readonly node: Mention$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: MentionEdge$) => R): $Selected<$Out<R> | N>;
}

/** Another person or organization that may be the same one: what was judged left it open, and a person should decide. */
export interface MergeCandidate$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"MergeCandidate" | N>;
  /** The other one. */
  readonly agent: Agent$<N>;
  /** How many quotes and mentions a decision would move: those of the one of the two that has fewer, counted to 10,000. */
  readonly gain: $Selected<number | N>;
  /** The judgements that left it open, newest first, at most 10. */
  judgements<R extends $Shape>(select: (item: Judgement$) => R): $Selected<readonly $Out<R>[] | N>;
  /** What the judgements say, newest first, each sentence once. */
  readonly reasons: $Selected<readonly string[] | N>;
  /** How much speaks for one, from 0 to 1: the highest score of the judgements. */
  readonly score: $Selected<number | N>;
  /** How many articles name both. */
  readonly sharedArticles: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: MergeCandidate$) => R): $Selected<$Out<R> | N>;
}

/** What became of a decision about who is who. */
export interface MergePayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"MergePayload" | N>;
  /** The person or organization as it is now, also where the decision was refused or only tried: the survivor of a merge, whoever was split off, who was renamed, the first of two that are kept apart. Null when there is none. */
  readonly agent: Agent$<null>;
  /** Of a split: mentions that move although nobody asked, because their article speaks of the same one there. Empty otherwise. */
  readonly alsoMoved: $Selected<readonly string[] | N>;
  /** Earlier decisions about the same thing, which this one goes against or replaces, oldest first. Where it was refused because of them, those. */
  conflicts<R extends $Shape>(select: (item: Decision$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The decision; null when it was refused or only tried. Deciding the same again gives the decision that stands. */
  readonly decision: Decision$<null>;
  /** Why nothing was decided; empty when it was. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Of a dry run: what would change, and nothing more. Null when it was done, or refused. */
  preview<R extends $Shape>(select: (item: ExpectedChange$) => R): $Selected<readonly $Out<R>[] | null>;
  /** Quotes that are, or in a dry run would be, said by somebody else. */
  readonly quotesMoved: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: MergePayload$) => R): $Selected<$Out<R> | N>;
}

/** What can be changed. */
export interface Mutation$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Mutation" | N>;
  /** Adds what a fact-checker found of a quote's words. Safe to repeat; the same URL replaces. */
  addFactCheck(args: {
    /** What was found. */
    readonly factCheck: FactCheckInput;
    /** The quote's id: any printing of the words. */
    readonly quote: string;
  }): AddFactCheckPayload$<N>;
  /** Says that an attribution is right. From now on it is yours, and no later reading changes it. */
  confirmAttribution(args: {
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The attribution's `revision` as you have read it. */
    readonly expectedRevision: number;
    /** The attribution's id. */
    readonly id: string;
    /** Why. */
    readonly why?: Why | null | undefined;
  }): AttributionPayload$<N>;
  /** Declares facts of a person or an organization, all or none. Safe to repeat; a new value replaces the old. */
  declareAgent(args: {
    /** Any id that ever meant it. */
    readonly agent: string;
    /** The facts. */
    readonly facts: AgentFactsInput;
  }): DeclareAgentPayload$<N>;
  /** Declares what an article is about. Safe to repeat; new topics replace the old. */
  declareArticle(args: {
    /** The article's id. */
    readonly article: string;
    /** The facts. */
    readonly facts: ArticleFactsInput;
  }): DeclareArticlePayload$<N>;
  /** Says where a quote's words begin and end. It keeps its id, and what is said of its speaker. */
  editSpan(args: {
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The quote's `revision` as you have read it. */
    readonly expectedRevision: number;
    /** How the words are given, if that changes too. */
    readonly kind?: QuoteKind | null | undefined;
    /** Its fragments, in order, without their quotation marks. At least one must have words of the quote as it is now. */
    readonly parts: readonly SpanInput[];
    /** The quote's id. */
    readonly quote: string;
    /** What the offsets count in. CODE_POINT unless told. */
    readonly unit?: OffsetUnit | null | undefined;
    /** The version of the article's text that they count in; it must be the current one. */
    readonly version: number;
    /** Why. */
    readonly why?: Why | null | undefined;
  }): QuotePayload$<N>;
  /** Says who a source is that its article does not name. All it said there is said by them from now on; that the article does not name them stays told. */
  identifyUnnamedSource(args: {
    /** The person or organization it is. */
    readonly as: string;
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The source's `revision` as you have read it; left out, whatever it is. */
    readonly expectedRevision?: number | null | undefined;
    /** The source's id. */
    readonly id: string;
    /** Why. `reason` must be given: the decision harms if it is wrong. */
    readonly why: Why;
  }): UnnamedSourcePayload$<N>;
  /** Takes in up to 100 articles, each whole or not at all and each on its own: those that are refused do not hold up the others. Safe to repeat. */
  ingest(args: {
    /** Made up by you, at most 200 characters: the same input under the same key answers within 7 days what it answered the first time, and does nothing. Other input under that key is refused. Each actor has keys of their own. */
    readonly idempotencyKey?: string | null | undefined;
    /** The articles. */
    readonly input: readonly IngestInput[];
  }): IngestPayload$<N>;
  /** Says that two who look alike are not the same. Neither a machine nor a person joins them until this is undone. */
  keepDistinct(args: {
    /** The one. */
    readonly a: string;
    /** The other. */
    readonly b: string;
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** Why. `reason` must be given: the decision harms if it is wrong. */
    readonly why: Why;
  }): MergePayload$<N>;
  /** Says that a quote prints what another prints, however different the words: both are one utterance. */
  linkUtterance(args: {
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The quote's id. */
    readonly quote: string;
    /** The id of a quote that prints the same; the utterance is that one's. */
    readonly to: string;
    /** Why. */
    readonly why?: Why | null | undefined;
  }): QuotePayload$<N>;
  /** Says that several people, or several organizations, are one. All that is said by and of the merged ones is the survivor's, now and in every later reading; their ids resolve to it for ever. Refused while a decision keeps two of them apart: `conflicts` lists it. */
  mergeAgents(args: {
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** Whose id is kept. */
    readonly keep: string;
    /** Those that are the same; at most 100. */
    readonly merge: readonly string[];
    /** Why. `reason` must be given: the decision harms if it is wrong. */
    readonly why: Why;
  }): MergePayload$<N>;
  /** Says who said a quote instead: somebody known here (`speaker`), somebody the article does not name (`unnamed`), or nobody that can be told (`unknown`). Exactly one of the three. */
  reattributeQuote(args: {
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The `revision` of the quote's attribution as you have read it. */
    readonly expectedRevision: number;
    /** The quote's id. */
    readonly quote: string;
    /** The person or organization who said it. */
    readonly speaker?: string | null | undefined;
    /** True: the article does not let anybody tell who. */
    readonly unknown?: boolean | null | undefined;
    /** The unnamed source who said it. */
    readonly unnamed?: UnnamedInput | null | undefined;
    /** Why. `reason` must be given: the decision harms if it is wrong. */
    readonly why: Why;
  }): AttributionPayload$<N>;
  /** Says that nobody said these words, and what they are instead. The quote is gone then; its decision is found under the article's `excluded` spans and in the article's history. */
  rejectQuote(args: {
    /** What the words are instead. */
    readonly as: ExclusionReason;
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The quote's `revision` as you have read it. */
    readonly expectedRevision: number;
    /** The quote's id. */
    readonly quote: string;
    /** Why. */
    readonly why?: Why | null | undefined;
  }): QuotePayload$<N>;
  /** Says what somebody is to be called, whatever is printed most. Nobody needs to have printed the name; it has no occurrences then. */
  renameAgent(args: {
    /** Who. */
    readonly agent: string;
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The name, in at most 200 characters. */
    readonly name: string;
    /** Why. `reason` must be given: the decision harms if it is wrong. */
    readonly why: Why;
  }): MergePayload$<N>;
  /** Reads stored articles anew, up to 100, as after an update of Dixit: what it finds now replaces what it found then, and what people have decided is applied to it. */
  reprocess(args: {
    /** Their ids. */
    readonly articles: readonly string[];
    /** Only tell what would change; give false to do it. true unless told. */
    readonly dryRun?: boolean | null | undefined;
  }): ReprocessPayload$<N>;
  /** Shows a withdrawn article again, with all that it prints: ids, decisions and names are what they were. */
  restoreArticle(args: {
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The article's id. */
    readonly id: string;
    /** Why. `reason` must be given: the decision harms if it is wrong. */
    readonly why: Why;
  }): WithdrawPayload$<N>;
  /** Says that some mentions of somebody mean somebody else, who gets an id of their own. What an article says of one and the same moves as a whole; `alsoMoved` lists what moves beside the mentions given. */
  splitAgent(args: {
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** Who was taken for one. */
    readonly id: string;
    /** Mentions that mean somebody else; at most 100. */
    readonly moveMentions: readonly string[];
    /** What the other one is called, in at most 200 characters. */
    readonly newName: string;
    /** Why. `reason` must be given: the decision harms if it is wrong. */
    readonly why: Why;
  }): MergePayload$<N>;
  /** Takes a decision back: what it changed is as if it had never been decided. Decisions that stand on it are undone first. Needs the scope of what it takes back: legal for WITHDRAW and RESTORE, curate for all others. */
  undo(args: {
    /** The decision's id. */
    readonly decision: string;
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** Why. */
    readonly why?: Why | null | undefined;
  }): UndoPayload$<N>;
  /** Says that a quote prints something of its own: the words are alike, but were said another time. */
  unlinkUtterance(args: {
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The quote's id. */
    readonly quote: string;
    /** Why. */
    readonly why?: Why | null | undefined;
  }): QuotePayload$<N>;
  /** Hides an article with all that it prints: its text, quotes, mentions and sources, whom only it names, and its share of every count. Its id, URL, status and the reason stay to be seen. It is not taken in again, at any address it was seen at or with any text it had, until it is restored. */
  withdrawArticle(args: {
    /** Only try it: `preview` then says what would change, and nothing does. false unless told. */
    readonly dryRun?: boolean | null | undefined;
    /** The article's id. */
    readonly id: string;
    /** Why it is hidden: WITHHELD, CANCELED or RETRACTED. */
    readonly status: ArticleStatus;
    /** Why. `reason` must be given: the decision harms if it is wrong. */
    readonly why: Why;
  }): WithdrawPayload$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Mutation$) => R): $Selected<$Out<R> | N>;
}

/** A page of the spellings of a name. */
export interface NameConnection$<N = never> extends $Connection<$Selected<string>> {
  /** The name of its type. */
  readonly __typename: $Selected<"NameConnection" | N>;
  /** The preferred name first, then by how often they are printed. */
  edges<R extends $Shape>(select: (item: NameEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many spellings the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: $Selected<string>) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: NameConnection$) => R): $Selected<$Out<R> | N>;
}

/** One spelling of a name. */
export interface NameEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"NameEdge" | N>;
  /** Where the name stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** Places where it is printed exactly so, newest article first. */
  evidence(args?: {
    /** How many places, 0 to 20. 3 unless told. */
    readonly first?: number | null | undefined;
  }): $SelectList<Span$, never, N>;
  /** Date of the earliest article that prints it. */
  readonly firstSeen: $Selected<string | null>;
  /** What this spelling is to the agent. */
  readonly kind: $Selected<NameKind | N>;
  /** The language it is printed in, where there is only one. */
  readonly language: $Selected<string | null>;
  /** Date of the latest article that prints it. */
  readonly lastSeen: $Selected<string | null>;
  /** The name, spelt as printed. */
  readonly node: $Selected<string | N>;
  /** How many times it is printed, over all articles. */
  readonly occurrences: $Selected<number | N>;
  /** Why it has this kind, in a sentence that can be checked. */
  readonly reason: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: NameEdge$) => R): $Selected<$Out<R> | N>;
}

/** Anything with an id of its own that can be asked for again. */
export interface Node$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<
    | "Article"
    | "Attribution"
    | "Decision"
    | "Mention"
    | "Organization"
    | "Person"
    | "Quote"
    | "UnnamedSource"
    | "Utterance"
    | N
  >;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Node$) => R): $Selected<$Out<R> | N>;
  /** What some of its types make of it, the first that fits; `$else` takes what is left. */
  $on<
    R$else extends $Shape,
    RAgent extends $Shape = never,
    RArticle extends $Shape = never,
    RAttribution extends $Shape = never,
    RCurated extends $Shape = never,
    RDecision extends $Shape = never,
    RMention extends $Shape = never,
    ROrganization extends $Shape = never,
    RPerson extends $Shape = never,
    RQuote extends $Shape = never,
    RUnnamedSource extends $Shape = never,
    RUtterance extends $Shape = never,
  >(types: {
    readonly Agent?: (it: Agent$) => RAgent;
    readonly Article?: (it: Article$) => RArticle;
    readonly Attribution?: (it: Attribution$) => RAttribution;
    readonly Curated?: (it: Curated$) => RCurated;
    readonly Decision?: (it: Decision$) => RDecision;
    readonly Mention?: (it: Mention$) => RMention;
    readonly Organization?: (it: Organization$) => ROrganization;
    readonly Person?: (it: Person$) => RPerson;
    readonly Quote?: (it: Quote$) => RQuote;
    readonly UnnamedSource?: (it: UnnamedSource$) => RUnnamedSource;
    readonly Utterance?: (it: Utterance$) => RUtterance;
    readonly $else: (it: Node$) => R$else;
  }): $Selected<
    | $Out<RAgent>
    | $Out<RArticle>
    | $Out<RAttribution>
    | $Out<RCurated>
    | $Out<RDecision>
    | $Out<RMention>
    | $Out<ROrganization>
    | $Out<RPerson>
    | $Out<RQuote>
    | $Out<RUnnamedSource>
    | $Out<RUtterance>
    | $Out<R$else>
    | N
  >;
  /** What each of its types makes of it. Types are told apart by themselves. */
  $on<
    RArticle extends $Shape,
    RAttribution extends $Shape,
    RDecision extends $Shape,
    RMention extends $Shape,
    ROrganization extends $Shape,
    RPerson extends $Shape,
    RQuote extends $Shape,
    RUnnamedSource extends $Shape,
    RUtterance extends $Shape,
  >(types: {
    readonly Article: (it: Article$) => RArticle;
    readonly Attribution: (it: Attribution$) => RAttribution;
    readonly Decision: (it: Decision$) => RDecision;
    readonly Mention: (it: Mention$) => RMention;
    readonly Organization: (it: Organization$) => ROrganization;
    readonly Person: (it: Person$) => RPerson;
    readonly Quote: (it: Quote$) => RQuote;
    readonly UnnamedSource: (it: UnnamedSource$) => RUnnamedSource;
    readonly Utterance: (it: Utterance$) => RUtterance;
  }): $Selected<
    | $Out<RArticle>
    | $Out<RAttribution>
    | $Out<RDecision>
    | $Out<RMention>
    | $Out<ROrganization>
    | $Out<RPerson>
    | $Out<RQuote>
    | $Out<RUnnamedSource>
    | $Out<RUtterance>
    | N
  >;
}

/** One organization, under every spelling: a ministry, a company, an outlet. */
export interface Organization$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Organization" | N>;
  /** Its country, where the text, a gazetteer or a declaration says so. */
  readonly country: $Selected<string | null>;
  /** Every id that once meant this agent; all of them keep resolving. */
  readonly formerIds: $Selected<readonly string[] | N>;
  /** All that was ever decided about it, also what was taken back, newest first. Of an agent: under any id that ever meant it. Of an article: also about what it prints. */
  history(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): DecisionConnection$<N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** All that was judged of whom the articles name, newest first: why they are this one, and why others are not. Undone decisions and withdrawn articles are left out. */
  judgements(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): JudgementConnection$<N>;
  /** What kind of organization it is. */
  readonly kind: $Selected<OrganizationKind | N>;
  /** Who holds or held a post in it, where an article prints name, title and organization together. */
  members(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Only posts held at some moment of that time, as far as the articles show: begun by then, by a stated `since` or by the first article that prints the post as held; and not called a former one by then. The day of the article that first calls it so is no longer part of it. A post that is only ever called former is held at no time, and one whose end no article tells is held to this day. */
    readonly at?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): AffiliationConnection$<N>;
  /** Articles that name them, newest first. */
  mentionedIn(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): ArticleConnection$<N>;
  /** Others that may be the same: those that judgements left open and no decision keeps apart, first those of which a decision would move most. */
  mergeCandidates(args?: {
    /** How many, 0 to 100. 10 unless told. */
    readonly first?: number | null | undefined;
  }): $SelectList<MergeCandidate$, never, N>;
  /** The preferred name. With a locale, the name in that language when the articles print one; else the preferred one. */
  name(args?: {
    /** The language to have it in. */
    readonly locale?: string | null | undefined;
  }): $Selected<string | N>;
  /** Every spelling seen: the preferred one first, then by how often they are printed. */
  names(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 50 unless told. */
    readonly first?: number | null | undefined;
    /** Only of these kinds. */
    readonly kind?: readonly NameKind[] | null | undefined;
  }): NameConnection$<N>;
  /** Articles it published, newest first. */
  published(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): ArticleConnection$<N>;
  /** What was said that names them. */
  quotesAbout(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Only these quotes. */
    readonly filter?: QuoteFilter | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** In which order. NEWEST unless told. */
    readonly orderBy?: QuoteOrder | null | undefined;
  }): QuoteConnection$<N>;
  /** What they said. */
  quotesBy(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Only these quotes. */
    readonly filter?: QuoteFilter | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** In which order. NEWEST unless told. */
    readonly orderBy?: QuoteOrder | null | undefined;
  }): QuoteConnection$<N>;
  /** The id asked for, when it was merged away; null when `id` is canonical. */
  readonly resolvedFrom: $Selected<string | null>;
  /** What people have decided of it. CONFIRMED: a decision stands that takes it for right. DISPUTED: decisions of different people stand that contradict each other. MACHINE: neither. */
  readonly review: $Selected<ReviewState | N>;
  /** Grows by one with every change of the organization. */
  readonly revision: $Selected<number | N>;
  /** What other catalogues call it, by catalogue; Wikidata too. */
  sameAs<R extends $Shape>(select: (item: ExternalId$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Whom they speak about, most utterances first. What they say of themselves is left out. */
  speaksAbout(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Counting articles published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): SpeaksAboutConnection$<N>;
  /** Who speaks about them, most utterances first. What they say of themselves is left out. */
  spokenAboutBy(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Counting articles published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): SpeaksAboutConnection$<N>;
  /** Who spoke in its name, newest first, those the articles do not name included. */
  spokenForBy(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): AttributionConnection$<N>;
  /** Its Wikidata id (Q and digits), as somebody declared it; null where nobody has. */
  readonly wikidataId: $Selected<string | null>;
  /** Articles whose byline names them, newest first. What they are quoted in is not among them for that. */
  wrote(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): AuthorshipConnection$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Organization$) => R): $Selected<$Out<R> | N>;
}

/** Where a page stands in its list. */
export interface PageInfo$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"PageInfo" | N>;
  /** Cursor of the last row, to pass as `after`; null on an empty page. */
  readonly endCursor: $Selected<string | null>;
  /** Whether rows follow this page. */
  readonly hasNextPage: $Selected<boolean | N>;
  /** Whether the page was asked for with `after`, so that rows stand before it. */
  readonly hasPreviousPage: $Selected<boolean | N>;
  /** Cursor of the first row; null on an empty page. */
  readonly startCursor: $Selected<string | null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: PageInfo$) => R): $Selected<$Out<R> | N>;
}

/** A chain of links from one agent to another. */
export interface Path$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Path" | N>;
  /** In order: each begins where the one before it ends. */
  steps<R extends $Shape>(select: (item: PathStep$) => R): $Selected<readonly $Out<R>[] | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Path$) => R): $Selected<$Out<R> | N>;
}

/** One link of a path. */
export interface PathStep$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"PathStep" | N>;
  /** Where the newest articles show the link: the quotes, the words that print the post, or the places that name the two. */
  evidence<R extends $Shape>(select: (item: Span$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where the step begins. */
  readonly from: Agent$<N>;
  /** How the two are linked. */
  readonly relation: $Selected<LinkRelation | N>;
  /** Where it leads. */
  readonly to: Agent$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: PathStep$) => R): $Selected<$Out<R> | N>;
}

/** One person, under every spelling. */
export interface Person$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Person" | N>;
  /** The posts they hold or held, where an article prints name, title and organization together. */
  affiliations(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Only posts held at some moment of that time, as far as the articles show: begun by then, by a stated `since` or by the first article that prints the post as held; and not called a former one by then. The day of the article that first calls it so is no longer part of it. A post that is only ever called former is held at no time, and one whose end no article tells is held to this day. */
    readonly at?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): AffiliationConnection$<N>;
  /** Every id that once meant this agent; all of them keep resolving. */
  readonly formerIds: $Selected<readonly string[] | N>;
  /** Declared with its source, never guessed; null where nobody has declared one. */
  readonly gender: SourcedGender$<null>;
  /** All that was ever decided about it, also what was taken back, newest first. Of an agent: under any id that ever meant it. Of an article: also about what it prints. */
  history(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): DecisionConnection$<N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** All that was judged of whom the articles name, newest first: why they are this one, and why others are not. Undone decisions and withdrawn articles are left out. */
  judgements(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): JudgementConnection$<N>;
  /** Articles that name them, newest first. */
  mentionedIn(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): ArticleConnection$<N>;
  /** Others that may be the same: those that judgements left open and no decision keeps apart, first those of which a decision would move most. */
  mergeCandidates(args?: {
    /** How many, 0 to 100. 10 unless told. */
    readonly first?: number | null | undefined;
  }): $SelectList<MergeCandidate$, never, N>;
  /** The preferred name. With a locale, the name in that language when the articles print one; else the preferred one. */
  name(args?: {
    /** The language to have it in. */
    readonly locale?: string | null | undefined;
  }): $Selected<string | N>;
  /** Every spelling seen: the preferred one first, then by how often they are printed. */
  names(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 50 unless told. */
    readonly first?: number | null | undefined;
    /** Only of these kinds. */
    readonly kind?: readonly NameKind[] | null | undefined;
  }): NameConnection$<N>;
  /** What was said that names them. */
  quotesAbout(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Only these quotes. */
    readonly filter?: QuoteFilter | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** In which order. NEWEST unless told. */
    readonly orderBy?: QuoteOrder | null | undefined;
  }): QuoteConnection$<N>;
  /** What they said. */
  quotesBy(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Only these quotes. */
    readonly filter?: QuoteFilter | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** In which order. NEWEST unless told. */
    readonly orderBy?: QuoteOrder | null | undefined;
  }): QuoteConnection$<N>;
  /** The id asked for, when it was merged away; null when `id` is canonical. */
  readonly resolvedFrom: $Selected<string | null>;
  /** What people have decided of it. CONFIRMED: a decision stands that takes it for right. DISPUTED: decisions of different people stand that contradict each other. MACHINE: neither. */
  readonly review: $Selected<ReviewState | N>;
  /** Grows by one with every change of the person. */
  readonly revision: $Selected<number | N>;
  /** What other catalogues call it, by catalogue; Wikidata too. */
  sameAs<R extends $Shape>(select: (item: ExternalId$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Whom they speak about, most utterances first. What they say of themselves is left out. */
  speaksAbout(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Counting articles published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): SpeaksAboutConnection$<N>;
  /** Who speaks about them, most utterances first. What they say of themselves is left out. */
  spokenAboutBy(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Counting articles published between these dates. */
    readonly range?: DateRange | null | undefined;
  }): SpeaksAboutConnection$<N>;
  /** Its Wikidata id (Q and digits), as somebody declared it; null where nobody has. */
  readonly wikidataId: $Selected<string | null>;
  /** Articles whose byline names them, newest first. What they are quoted in is not among them for that. */
  wrote(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): AuthorshipConnection$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Person$) => R): $Selected<$Out<R> | N>;
}

/** What can be asked. */
export interface Query$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Query" | N>;
  /** People and organizations by name: whole, the beginning of a word, or misspelt. Accents and case do not matter. */
  agents(args: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 10 unless told. */
    readonly first?: number | null | undefined;
    /** Only people, or only organizations. */
    readonly kind?: AgentKind | null | undefined;
    /** The name, or the beginning of one. */
    readonly name: string;
  }): AgentConnection$<N>;
  /** One article, by its id or by any URL it was seen under. */
  article(args?: {
    /** Its id. */
    readonly id?: string | null | undefined;
    /** Any URL it was seen under. */
    readonly url?: string | null | undefined;
  }): Article$<null>;
  /** Articles of the whole archive; none that is withheld, canceled or retracted, but for whoever has the scope legal and asks for them by `status`. */
  articles(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** In which order. NEWEST unless told. */
    readonly orderBy?: ArticleOrder | null | undefined;
    /** Published by any of these organizations. */
    readonly outlet?: readonly string[] | null | undefined;
    /** Published between these dates. */
    readonly range?: DateRange | null | undefined;
    /** With any of these statuses. */
    readonly status?: readonly ArticleStatus[] | null | undefined;
    /** Whose headline or current text has all these words, in any order, "words in this order", and none with - before it. Accents, case and endings do not matter. At most 1,000 characters. */
    readonly text?: string | null | undefined;
  }): ArticleConnection$<N>;
  /** What changed in the archive, from the beginning or since a cursor: nothing is missed, nothing repeats. Ask again with `pageInfo.endCursor` for ever. */
  changes(args?: {
    /** The same as `since`, for clients that turn pages by themselves. Give one of the two. */
    readonly after?: string | null | undefined;
    /** How many changes, 0 to 1000. 100 unless told. */
    readonly first?: number | null | undefined;
    /** The cursor of a change, to go on after it; null for the beginning. */
    readonly since?: string | null | undefined;
  }): ChangeConnection$<N>;
  /** Anything that has an id; null when nothing has this one. */
  node(args: {
    /** Its id. */
    readonly id: string;
  }): Node$<null>;
  /** Several at once, at most 100: in the order asked, null for an id that nothing has. */
  nodes(args: {
    /** Their ids. */
    readonly ids: readonly string[];
  }): $SelectList<Node$, null, N>;
  /** One organization, by any id that ever meant it, or by the Wikidata id declared for it. */
  organization(args?: {
    /** Any id that ever meant it. */
    readonly id?: string | null | undefined;
    /** Its Wikidata id: Q and digits. */
    readonly wikidataId?: string | null | undefined;
  }): Organization$<null>;
  /** How two people or organizations are linked: the shortest chains of quotes, posts and articles that name both, at most 5, the most telling first. Empty when nothing so short links them. Of somebody with thousands of links, the 2,000 strongest of each kind are followed. */
  paths(args: {
    /** Where the paths begin. */
    readonly from: string;
    /** Links a path may have, 1 to 4. 3 unless told. */
    readonly maxLength?: number | null | undefined;
    /** Where they end. */
    readonly to: string;
  }): $SelectList<Path$, never, N>;
  /** One person, by any id that ever meant them, or by the Wikidata id declared for them. */
  person(args?: {
    /** Any id that ever meant them. */
    readonly id?: string | null | undefined;
    /** Their Wikidata id: Q and digits. */
    readonly wikidataId?: string | null | undefined;
  }): Person$<null>;
  /** One quote. */
  quote(args: {
    /** Its id. */
    readonly id: string;
  }): Quote$<null>;
  /** A cross table: the quotes that match, counted by one to four facets, most quotes first, each cell opening the quotes behind it. What lies beyond `top` cells is counted in one last row. */
  quoteStats(args: {
    /** One to four, each once. */
    readonly by: readonly Facet[];
    /** Which quotes to count. */
    readonly filter: QuoteFilter;
    /** How many cells, 1 to 1,000. 50 unless told. */
    readonly top?: number | null | undefined;
  }): $SelectList<StatsRow$, never, N>;
  /** Quotes of the whole archive. */
  quotes(args: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** Which quotes. */
    readonly filter: QuoteFilter;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** In which order. NEWEST unless told. */
    readonly orderBy?: QuoteOrder | null | undefined;
  }): QuoteConnection$<N>;
  /** What waits for a person, by how much a decision is expected to change. */
  reviewQueue(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
    /** Only of these kinds. */
    readonly kind?: readonly ReviewKind[] | null | undefined;
  }): ReviewConnection$<N>;
  /** Did they say that? Looks for the words in the quotes of all articles, whatever the typography, accents and case. */
  verifyQuote(args: {
    /** Only quotes printed in this language; regions are not told apart. */
    readonly language?: string | null | undefined;
    /** Who is said to have said them, a person or organization; left out: anybody. */
    readonly speaker?: string | null | undefined;
    /** The words, with or without quotation marks; at most 5,000 characters. */
    readonly text: string;
  }): QuoteVerdict$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Query$) => R): $Selected<$Out<R> | N>;
}

/** Words one article puts in someone's mouth, where it does so. Who said them is in `attribution`. */
export interface Quote$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Quote" | N>;
  /** The people and organizations its words name, by position. */
  about(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): AboutConnection$<N>;
  /** The article that prints it. */
  readonly article: Article$<N>;
  /** Who said it, and how we know. */
  readonly attribution: Attribution$<N>;
  /** The text around it. */
  context(args?: {
    /** Characters after it, 0 to 5,000. 300 unless told. */
    readonly after?: number | null | undefined;
    /** Characters before it, 0 to 5,000. 300 unless told. */
    readonly before?: number | null | undefined;
  }): QuoteContext$<N>;
  /** The word that reports it, if there is one. */
  readonly cue: Cue$<null>;
  /** What fact-checkers found of these words, newest first. */
  factChecks<R extends $Shape>(select: (item: FactCheck$) => R): $Selected<readonly $Out<R>[] | N>;
  /** All that was ever decided about it, also what was taken back, newest first. Of an agent: under any id that ever meant it. Of an article: also about what it prints. */
  history(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): DecisionConnection$<N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** How the words are given. */
  readonly kind: $Selected<QuoteKind | N>;
  /** The language the words are printed in. */
  readonly language: $Selected<string | N>;
  /** Its real fragments, in order: « a », said X, « b » has two. */
  parts<R extends $Shape>(select: (item: Span$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The quote with its speaker, its place and its article, in an open format. */
  representation(args: {
    /** The format. */
    readonly format: QuoteFormat;
  }): $Selected<string | N>;
  /** What people have decided of who said it. */
  readonly review: $Selected<ReviewState | N>;
  /** Grows by one with every change of the quote. */
  readonly revision: $Selected<number | N>;
  /** When the words were said, if the clause that reports them says so: said on Tuesday, a déclaré hier. As precise as the text; never after the article. Null when it does not say, or not clearly. */
  readonly saidAt: $Selected<string | null>;
  /** The words, without their quotation marks; the parts joined by one space. */
  readonly text: $Selected<string | N>;
  /** What its article declares it is about. */
  topics<R extends $Shape>(select: (item: Topic$) => R): $Selected<readonly $Out<R>[] | N>;
  /** What was said once, which this prints. */
  readonly utterance: Utterance$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Quote$) => R): $Selected<$Out<R> | N>;
}

/** A page of quotes, and counts over the whole list. */
export interface QuoteConnection$<N = never> extends $Connection<Quote$> {
  /** The name of its type. */
  readonly __typename: $Selected<"QuoteConnection" | N>;
  /** The quotes of this page, in order. */
  edges<R extends $Shape>(select: (item: QuoteEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** How the whole list divides, not only this page: one result a facet, in the order asked. */
  facets(args: {
    /** Each once. */
    readonly by: readonly Facet[];
    /** Buckets of each facet, 0 to 100. 10 unless told. */
    readonly top?: number | null | undefined;
  }): $SelectList<FacetResult$, never, N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many quotes match, whatever the order they are listed in. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Quote$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: QuoteConnection$) => R): $Selected<$Out<R> | N>;
}

/** The text around a quote. */
export interface QuoteContext$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"QuoteContext" | N>;
  /** What stands after the quote. */
  readonly after: $Selected<string | N>;
  /** What stands before the quote. */
  readonly before: $Selected<string | N>;
  /** The paragraph or paragraphs the quote stands in, at most 5,000 characters to either side of it. */
  readonly paragraph: $Selected<string | N>;
  /** From the first word of the quote to the last, with whatever stands between its parts. */
  readonly quote: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: QuoteContext$) => R): $Selected<$Out<R> | N>;
}

/** A quote in a list. */
export interface QuoteEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"QuoteEdge" | N>;
  /** Where the quote stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The quote's text as HTML: the words found stand between <mark> and </mark>, everything else is escaped. Null where the filter looks for no words. */
  readonly highlight: $Selected<string | null>;
  /** The quote. */
  readonly node: Quote$<N>;
  /** How well the quote matches the words looked for, from 0 to 1; comparable within one list. Null where the filter looks for no words. */
  readonly score: $Selected<number | null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: QuoteEdge$) => R): $Selected<$Out<R> | N>;
}

/** Something that happened to a quote. */
export interface QuoteEvent$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"QuoteEvent" | N>;
  /** Where the event stands in the log: to go on after it, when following again. */
  readonly cursor: $Selected<string | N>;
  /** Whether no older printing of the same utterance is stored, so that a reprint alerts nobody twice. */
  readonly firstPrinting: $Selected<boolean | N>;
  /** The attribution as it was before it changed; null for a quote that was published. */
  readonly previous: Attribution$<null>;
  /** The quote, as it is now. */
  readonly quote: Quote$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: QuoteEvent$) => R): $Selected<$Out<R> | N>;
}

/** A quote that has words that were asked about. */
export interface QuoteMatch$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"QuoteMatch" | N>;
  /** From the words asked about to those printed, word by word. */
  diff<R extends $Shape>(select: (item: DiffOp$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The quote. */
  readonly quote: Quote$<N>;
  /** 0 to 1: twice the words in common, in order, over the words of both. 1 only where all words are the same. */
  readonly similarity: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: QuoteMatch$) => R): $Selected<$Out<R> | N>;
}

/** What became of a decision about a quote. */
export interface QuotePayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"QuotePayload" | N>;
  /** Earlier decisions about the same thing, which this one goes against or replaces, oldest first. Where it was refused because of them, those. */
  conflicts<R extends $Shape>(select: (item: Decision$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The decision; null when it was refused or only tried. Deciding the same again gives the decision that stands. */
  readonly decision: Decision$<null>;
  /** Why nothing was decided; empty when it was. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Of a dry run: what would change, and nothing more. Null when it was done, or refused. */
  preview<R extends $Shape>(select: (item: ExpectedChange$) => R): $Selected<readonly $Out<R>[] | null>;
  /** The quote as it is now, also where the decision was refused; null when there is none any more. */
  readonly quote: Quote$<null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: QuotePayload$) => R): $Selected<$Out<R> | N>;
}

/** Whether somebody said something. */
export interface QuoteVerdict$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"QuoteVerdict" | N>;
  /** The quotes it rests on and those nearest to them, best first, at most 20; those of other speakers too. */
  matches<R extends $Shape>(select: (item: QuoteMatch$) => R): $Selected<readonly $Out<R>[] | N>;
  /** How many quotes the words were looked for in: all, or all in the language asked. */
  readonly searched: $Selected<number | N>;
  /** The answer, of the asked speaker; of anybody where none was asked. */
  readonly verdict: $Selected<Verdict | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: QuoteVerdict$) => R): $Selected<$Out<R> | N>;
}

/** What wire copy reprints. */
export interface ReprintEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ReprintEdge" | N>;
  /** The article it reprints. */
  readonly node: Article$<N>;
  /** 0 to 1: how many of the shorter text's runs of five words stand in the other one. */
  readonly similarity: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ReprintEdge$) => R): $Selected<$Out<R> | N>;
}

/** What reading articles anew has changed, or would. Each is read whole or not at all, and on its own. */
export interface ReprocessPayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ReprocessPayload" | N>;
  /** Quotes, attributions, mentions and sources that are new. */
  readonly added: $Selected<number | N>;
  /** Nodes of the articles, they themselves included, that say something else. */
  readonly changed: $Selected<number | N>;
  /** Decisions of people that hold in the new reading too. */
  readonly decisionsKept: $Selected<number | N>;
  /** Decisions that could not be applied to it, and wait for a person. */
  decisionsOrphaned<R extends $Shape>(select: (item: Decision$) => R): $Selected<readonly $Out<R>[] | N>;
  /** One for each article that could not be read; the others were. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Quotes, attributions, mentions and sources that are gone. */
  readonly removed: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ReprocessPayload$) => R): $Selected<$Out<R> | N>;
}

/** A page of what waits for a person. */
export interface ReviewConnection$<N = never> extends $Connection<Curated$> {
  /** The name of its type. */
  readonly __typename: $Selected<"ReviewConnection" | N>;
  /** What decisions are expected to change most, first. */
  edges<R extends $Shape>(select: (item: ReviewEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many rows the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Curated$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ReviewConnection$) => R): $Selected<$Out<R> | N>;
}

/** Something that waits for a person. */
export interface ReviewEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"ReviewEdge" | N>;
  /** Where it stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** The decision that could not be applied, if it is one. */
  readonly decision: Decision$<null>;
  /** How many quotes, or mentions, a decision is expected to change: of a doubtful attribution, the chance that the speaker is another. */
  readonly gain: $Selected<number | N>;
  /** What is asked. */
  readonly kind: $Selected<ReviewKind | N>;
  /** What is to be decided about. */
  readonly node: Curated$<N>;
  /** Why a machine leaves it to a person, in a sentence. */
  readonly why: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: ReviewEdge$) => R): $Selected<$Out<R> | N>;
}

/** A gender as a source states it. Never guessed, from a name or from anything else. */
export interface SourcedGender$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"SourcedGender" | N>;
  /** When it was declared. */
  readonly declaredAt: $Selected<Date | N>;
  /** Who says so. */
  readonly source: $Selected<string | N>;
  /** In the source's words, in lower case. */
  readonly value: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: SourcedGender$) => R): $Selected<$Out<R> | N>;
}

/** How far an article leans on people it does not name. */
export interface SourcingProfile$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"SourcingProfile" | N>;
  /** Quotes taken from a document: documents have no identity to count. */
  readonly documents: $Selected<number | N>;
  /** People it quotes by name, each once. */
  readonly named: $Selected<number | N>;
  /** Organizations it quotes by name, each once. */
  readonly organizations: $Selected<number | N>;
  /** Words in all its quotes; l'hiver is one. */
  readonly quotedWords: $Selected<number | N>;
  /** Quotes whose speaker it does not say, or we could not tell. */
  readonly unattributed: $Selected<number | N>;
  /** Sources it quotes and does not name, each once; a group is one. */
  readonly unnamed: $Selected<number | N>;
  /** Of these, the words of sources it does not name. */
  readonly unnamedWords: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: SourcingProfile$) => R): $Selected<$Out<R> | N>;
}

/** Where words stand: a W3C TextPositionSelector and TextQuoteSelector against one hashed version of an article's text. */
export interface Span$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Span" | N>;
  /** Whether the words stand in the article's current text. */
  readonly anchor: $Selected<AnchorState | N>;
  /** The article whose text it is. */
  readonly article: Article$<N>;
  /** Where it ends: the offset after its last character. */
  end(args?: {
    /** What to count in. CODE_POINT unless told. */
    readonly unit?: OffsetUnit | null | undefined;
  }): $Selected<number | N>;
  /** The exact words. */
  readonly exact: $Selected<string | N>;
  /** Up to 32 characters before the words. */
  readonly prefix: $Selected<string | N>;
  /** Where it begins, from 0. */
  start(args?: {
    /** What to count in. CODE_POINT unless told. */
    readonly unit?: OffsetUnit | null | undefined;
  }): $Selected<number | N>;
  /** Up to 32 characters after the words. */
  readonly suffix: $Selected<string | N>;
  /** SHA-256 of that version's text in UTF-8, in hexadecimal: the proof that the offsets fit. */
  readonly textSha256: $Selected<string | N>;
  /** The version of the article's text the offsets count in. */
  readonly version: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Span$) => R): $Selected<$Out<R> | N>;
}

/** Who may have said something. */
export interface Speaker$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Organization" | "Person" | "UnnamedSource" | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Speaker$) => R): $Selected<$Out<R> | N>;
  /** What some of its types make of it, the first that fits; `$else` takes what is left. */
  $on<
    R$else extends $Shape,
    RAgent extends $Shape = never,
    RCurated extends $Shape = never,
    RNode extends $Shape = never,
    ROrganization extends $Shape = never,
    RPerson extends $Shape = never,
    RUnnamedSource extends $Shape = never,
  >(types: {
    readonly Agent?: (it: Agent$) => RAgent;
    readonly Curated?: (it: Curated$) => RCurated;
    readonly Node?: (it: Node$) => RNode;
    readonly Organization?: (it: Organization$) => ROrganization;
    readonly Person?: (it: Person$) => RPerson;
    readonly UnnamedSource?: (it: UnnamedSource$) => RUnnamedSource;
    readonly $else: (it: Pick<Speaker$, "__typename">) => R$else;
  }): $Selected<
    | $Out<RAgent>
    | $Out<RCurated>
    | $Out<RNode>
    | $Out<ROrganization>
    | $Out<RPerson>
    | $Out<RUnnamedSource>
    | $Out<R$else>
    | N
  >;
  /** What each of its types makes of it. Types are told apart by themselves. */
  $on<ROrganization extends $Shape, RPerson extends $Shape, RUnnamedSource extends $Shape>(types: {
    readonly Organization: (it: Organization$) => ROrganization;
    readonly Person: (it: Person$) => RPerson;
    readonly UnnamedSource: (it: UnnamedSource$) => RUnnamedSource;
  }): $Selected<$Out<ROrganization> | $Out<RPerson> | $Out<RUnnamedSource> | N>;
}

/** A page of who speaks about whom. */
export interface SpeaksAboutConnection$<N = never> extends $Connection<Agent$> {
  /** The name of its type. */
  readonly __typename: $Selected<"SpeaksAboutConnection" | N>;
  /** Those with the most utterances first. */
  edges<R extends $Shape>(select: (item: SpeaksAboutEdge$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo$<N>;
  /** How many people and organizations the whole list has. */
  readonly totalCount: $Selected<number | N>;
  /** What its edges lead to, without what the edges themselves say. */
  nodes<R extends $Shape>(select: (node: Agent$) => R): $Selected<readonly $Out<R>[] | N>;
  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: SpeaksAboutConnection$) => R): $Selected<$Out<R> | N>;
}

/** How one person or organization speaks about another, over all that one said and that names the other. */
export interface SpeaksAboutEdge$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"SpeaksAboutEdge" | N>;
  /** Where the edge stands in the list. */
  readonly cursor: $Selected<string | N>;
  /** Date of the earliest article that prints one. */
  readonly firstSeen: $Selected<string | N>;
  /** Who speaks. */
  readonly from: Agent$<N>;
  /** Date of the latest article that prints one. */
  readonly lastSeen: $Selected<string | N>;
  /** Whom the list leads to: `to` in speaksAbout, `from` in spokenAboutBy. */
  readonly node: Agent$<N>;
  /** In how many outlets they were printed. */
  readonly outlets: $Selected<number | N>;
  /** The quotes it is counted from, newest first; every printing is one. */
  quotes(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): QuoteConnection$<N>;
  /** Who is spoken about. */
  readonly to: Agent$<N>;
  /** How many different things were said; the same words in several outlets count once. */
  readonly utterances: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: SpeaksAboutEdge$) => R): $Selected<$Out<R> | N>;
}

/** One cell of a cross table, with the quotes behind it. */
export interface StatsRow$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"StatsRow" | N>;
  /** In how many articles they stand. */
  readonly articles: $Selected<number | N>;
  /** Exactly the quotes it counts, newest first. */
  behind(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): QuoteConnection$<N>;
  /** Its values, in the order of `by`: ids, enum values, codes, 2031-03. Null where a value is missing; empty in the row that holds the rest. */
  readonly keys: $Selected<readonly (string | null)[] | N>;
  /** The keys in words, in the same order: names, descriptions; (missing) and (rest) for what has none. */
  readonly labels: $Selected<readonly string[] | N>;
  /** Its quotes, every printing one. */
  readonly quotes: $Selected<number | N>;
  /** Whether this row holds what lies beyond the `top` others; it is the last, and has no keys. */
  readonly rest: $Selected<boolean | N>;
  /** Its quotes as a share of all that match the filter, 0 to 1. With ABOUT or TOPIC the shares may add up to more than 1. */
  readonly share: $Selected<number | N>;
  /** How many speakers they have. An unnamed source counts once in its article; quotes without a speaker have none. */
  readonly speakers: $Selected<number | N>;
  /** How many utterances they print: what was said once counts once. */
  readonly utterances: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: StatsRow$) => R): $Selected<$Out<R> | N>;
}

/** What can be followed as it happens. */
export interface Subscription$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Subscription" | N>;
  /** Quotes whose attribution says something else now: another speaker, another role, another confidence. The filter is met by the attribution as it is or as it was, so that whoever follows a speaker learns of the quotes that speaker loses. */
  attributionChanged(args: {
    /** The cursor of the last event received, or of a page of `changes`: what follows it is told, nothing lost and nothing repeated. Without it: from now on. */
    readonly after?: string | null | undefined;
    /** Only of these quotes. */
    readonly filter: QuoteFilter;
  }): QuoteEvent$<N>;
  /** Every change of the archive as it happens: what `changes` lists, told. */
  graphChanged(args?: {
    /** The cursor of the last event received, or of a page of `changes`: what follows it is told, nothing lost and nothing repeated. Without it: from now on. */
    readonly after?: string | null | undefined;
  }): ChangeEdge$<N>;
  /** Quotes as they come in, in the order in which they were stored. One that is gone again is passed over. */
  quotePublished(args: {
    /** The cursor of the last event received, or of a page of `changes`: what follows it is told, nothing lost and nothing repeated. Without it: from now on. */
    readonly after?: string | null | undefined;
    /** Only of these quotes. */
    readonly filter: QuoteFilter;
  }): QuoteEvent$<N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Subscription$) => R): $Selected<$Out<R> | N>;
}

/** What articles declare they are about: words of an outlet, or a code of a catalogue. */
export interface Topic$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Topic" | N>;
  /** The same wherever the same words or the same code are declared. */
  readonly id: $Selected<string | N>;
  /** As declared: in the language asked for where an article in it declares the topic, else as first declared. */
  label(args?: {
    /** The language to have it in. */
    readonly locale?: string | null | undefined;
  }): $Selected<string | N>;
  /** keyword for words, or the catalogue whose code it is: medtop. */
  readonly scheme: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Topic$) => R): $Selected<$Out<R> | N>;
}

/** What became of taking a decision back. */
export interface UndoPayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"UndoPayload" | N>;
  /** Earlier decisions about the same thing, which this one goes against or replaces, oldest first. Where it was refused because of them, those. */
  conflicts<R extends $Shape>(select: (item: Decision$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The decision; null when it was refused or only tried. Deciding the same again gives the decision that stands. */
  readonly decision: Decision$<null>;
  /** Why nothing was decided; empty when it was. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Of a dry run: what would change, and nothing more. Null when it was done, or refused. */
  preview<R extends $Shape>(select: (item: ExpectedChange$) => R): $Selected<readonly $Out<R>[] | null>;
  /** Everything the decision concerned that is there now, as it is now; empty when nothing was taken back. */
  restored<R extends $Shape>(select: (item: Node$) => R): $Selected<readonly $Out<R>[] | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: UndoPayload$) => R): $Selected<$Out<R> | N>;
}

/** A speaker the article does not name. Lives in one article; joined to others only by a human decision, never by likeness. */
export interface UnnamedSource$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"UnnamedSource" | N>;
  /** The only article it lives in. */
  readonly article: Article$<N>;
  /** What it said, by position in the article. */
  attributions(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): AttributionConnection$<N>;
  /** Every place that means this source, the description first. */
  coreferences<R extends $Shape>(select: (item: Span$) => R): $Selected<readonly $Out<R>[] | N>;
  /** As first printed: un haut responsable du ministère. */
  readonly description: $Selected<string | N>;
  /** All that was ever decided about it, also what was taken back, newest first. Of an agent: under any id that ever meant it. Of an article: also about what it prints. */
  history(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 20 unless told. */
    readonly first?: number | null | undefined;
  }): DecisionConnection$<N>;
  /** Opaque, global, and the same for ever. */
  readonly id: $Selected<string | N>;
  /** Who the source is, where somebody has found out; the article still does not name them. */
  readonly identifiedAs: Agent$<null>;
  /** The decision that says who the source is. */
  readonly identifiedBy: Decision$<null>;
  /** Whether several people are meant. */
  readonly plural: $Selected<boolean | N>;
  /** Why it is not named, as printed: on condition of anonymity because … */
  readonly reasonGiven: $Selected<string | null>;
  /** What people have decided of it. CONFIRMED: a decision stands that takes it for right. DISPUTED: decisions of different people stand that contradict each other. MACHINE: neither. */
  readonly review: $Selected<ReviewState | N>;
  /** Grows by one with every change of the source. */
  readonly revision: $Selected<number | N>;
  /** As what the source speaks. */
  readonly role: $Selected<SpeakerRole | N>;
  /** The organization it speaks for, if printed. */
  readonly speaksFor: Organization$<null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: UnnamedSource$) => R): $Selected<$Out<R> | N>;
}

/** What became of a decision about who an unnamed source is. */
export interface UnnamedSourcePayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"UnnamedSourcePayload" | N>;
  /** Earlier decisions about the same thing, which this one goes against or replaces, oldest first. Where it was refused because of them, those. */
  conflicts<R extends $Shape>(select: (item: Decision$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The decision; null when it was refused or only tried. Deciding the same again gives the decision that stands. */
  readonly decision: Decision$<null>;
  /** Why nothing was decided; empty when it was. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Of a dry run: what would change, and nothing more. Null when it was done, or refused. */
  preview<R extends $Shape>(select: (item: ExpectedChange$) => R): $Selected<readonly $Out<R>[] | null>;
  /** The source as it is now, also where the decision was refused; null when there is none. */
  readonly unnamedSource: UnnamedSource$<null>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: UnnamedSourcePayload$) => R): $Selected<$Out<R> | N>;
}

/** Why a part of the input was not used. */
export interface UserError$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"UserError" | N>;
  /** What kind of failure it is. */
  readonly code: $Selected<ErrorCode | N>;
  /** What was wrong, what was expected, and the way out. */
  readonly message: $Selected<string | N>;
  /** Where in the arguments it is: input, then the position from 0, or the argument's name. */
  readonly path: $Selected<readonly string[] | N>;
  /** The exact error, from the table in docs/errors.md: EMPTY_TEXT, TEXT_TOO_LARGE … */
  readonly reason: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: UserError$) => R): $Selected<$Out<R> | N>;
}

/** What was said once, however many outlets print it. Words, speakers and times decide which quotes print the same utterance; where they leave a doubt, each quote has one of its own. */
export interface Utterance$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Utterance" | N>;
  /** Whether printings name different speakers, of whom neither speaks for the other. An unnamed speaker disputes nothing. */
  readonly disputed: $Selected<boolean | N>;
  /** When the first printing was published, or retrieved where its article gives no date. */
  readonly firstSeen: $Selected<Date | N>;
  /** Opaque, global, and the same as long as any quote prints it. */
  readonly id: $Selected<string | N>;
  /** How many articles print it, an article and its reprints counted once. */
  readonly independentPrintings: $Selected<number | N>;
  /** How many quotes print it. */
  readonly printings: $Selected<number | N>;
  /** The quotes that print it, earliest published first. */
  quotes(args?: {
    /** The cursor to continue after, from this same list. */
    readonly after?: string | null | undefined;
    /** How many rows, 0 to 100. 50 unless told. */
    readonly first?: number | null | undefined;
  }): QuoteConnection$<N>;
  /** Who said it: whom its printings name, and where they name several, whom most independent printings name. Null when none says. */
  readonly speaker: Speaker$<null>;
  /** The longest wording in the language of the first printing. */
  readonly text: $Selected<string | N>;
  /** Every wording with how it stands to the text, earliest first; at most 200. */
  wordings<R extends $Shape>(select: (item: Wording$) => R): $Selected<readonly $Out<R>[] | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Utterance$) => R): $Selected<$Out<R> | N>;
}

/** What became of withdrawing an article, or of restoring it. */
export interface WithdrawPayload$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"WithdrawPayload" | N>;
  /** How many people and organizations are hidden now, because only withdrawn articles name them; of a dry run, would be. */
  readonly agentsLeftEmpty: $Selected<number | N>;
  /** The article as it is now, also where the decision was refused; null when there is none. */
  readonly article: Article$<null>;
  /** Earlier decisions about the same thing, which this one goes against or replaces, oldest first. Where it was refused because of them, those. */
  conflicts<R extends $Shape>(select: (item: Decision$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The decision; null when it was refused or only tried. Deciding the same again gives the decision that stands. */
  readonly decision: Decision$<null>;
  /** Why nothing was decided; empty when it was. */
  errors<R extends $Shape>(select: (item: UserError$) => R): $Selected<readonly $Out<R>[] | N>;
  /** Of a dry run: what would change, and nothing more. Null when it was done, or refused. */
  preview<R extends $Shape>(select: (item: ExpectedChange$) => R): $Selected<readonly $Out<R>[] | null>;
  /** How many of its quotes nobody can reach now; of a dry run, would. None once it is restored. */
  readonly quotesHidden: $Selected<number | N>;
  /** How many utterances have a printing less, or have it again: as many as its quotes print. */
  readonly utterancesChanged: $Selected<number | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: WithdrawPayload$) => R): $Selected<$Out<R> | N>;
}

/** Printings of one utterance in the same words, typography, accents and case aside. */
export interface Wording$<N = never> {
  /** The name of its type. */
  readonly __typename: $Selected<"Wording" | N>;
  /** From the utterance's text to this wording, word by word. */
  diff<R extends $Shape>(select: (item: DiffOp$) => R): $Selected<readonly $Out<R>[] | N>;
  /** The earliest printing in these words. */
  readonly first: Quote$<N>;
  /** The language it is printed in. */
  readonly language: $Selected<string | N>;
  /** How many outlets print it so; printings of unknown outlets count as one. */
  readonly outlets: $Selected<number | N>;
  /** How it stands to the utterance's text. */
  readonly relation: $Selected<WordingRelation | N>;
  /** As first printed. */
  readonly text: $Selected<string | N>;

  /** An object made of it; null when it is missing. */
  $pick<R extends $Shape>(select: (it: Wording$) => R): $Selected<$Out<R> | N>;
}

/** Facts to declare of a person or an organization. What is left out or null stays as it is. */
export interface AgentFactsInput {
  /** An organization's country. */
  readonly country?: CountryInput | null | undefined;
  /** A person's gender. */
  readonly gender?: GenderInput | null | undefined;
  /** Its ids in other catalogues, one a catalogue. */
  readonly sameAs?: readonly ExternalIdInput[] | null | undefined;
  /** Who says that the ids mean this agent. */
  readonly sourceUrl?: string | null | undefined;
  /** Facts to take back, before the others are declared: wikidataId, gender, country, or a catalogue. */
  readonly takeBack?: readonly string[] | null | undefined;
  /** Its Wikidata id: Q and digits. */
  readonly wikidataId?: string | null | undefined;
}

/** Facts to declare of an article. What is left out or null stays as it is. */
export interface ArticleFactsInput {
  /** All it is about: words (port), or codes with their catalogue (medtop:11000000). Replaces what was declared. */
  readonly topics?: readonly string[] | null | undefined;
}

/** An organization's country as a source states it. */
export interface CountryInput {
  /** Who says so. */
  readonly sourceUrl: string;
  /** The country. */
  readonly value: string;
}

/** A stretch of time, both ends included: from 2021 to 2021 is the whole year. */
export interface DateRange {
  /** The first date; without one, from the beginning. */
  readonly from?: string | null | undefined;
  /** The last date; without one, to the end. */
  readonly to?: string | null | undefined;
}

/** What another catalogue calls a person or an organization. */
export interface ExternalIdInput {
  /** The catalogue, in lower case: viaf. */
  readonly scheme: string;
  /** Where the catalogue shows it. */
  readonly url?: string | null | undefined;
  /** The id there. */
  readonly value: string;
}

/** What a fact-checker found about the words of a quote. */
export interface FactCheckInput {
  /** The claim, as the fact-checker puts it. */
  readonly claimReviewed: string;
  /** The organization that checked it. */
  readonly publisher?: string | null | undefined;
  /** The verdict, in the fact-checker's own words. */
  readonly rating: string;
  /** When it was reviewed. */
  readonly reviewedAt?: (Date | string) | null | undefined;
  /** Where it can be read; the same address again replaces what was declared. */
  readonly url: string;
}

/** A gender as a source states it. */
export interface GenderInput {
  /** Who says so. */
  readonly sourceUrl: string;
  /** In the source's words. */
  readonly value: string;
}

/** One article to take in. */
export interface IngestInput {
  /** The author line as printed. */
  readonly byline?: string | null | undefined;
  /** The headline; left out, the text's first line. */
  readonly headline?: string | null | undefined;
  /** The language it is written in; left out, it is found out. */
  readonly language?: string | null | undefined;
  /** The outlet's name as printed. */
  readonly outletName?: string | null | undefined;
  /** When it was published. */
  readonly publishedAt?: (Date | string) | null | undefined;
  /** The text, plain. Required until other forms are taken. */
  readonly text?: string | null | undefined;
  /** What it says it is about: words (port), or codes with their catalogue (medtop:11000000). Left out, what was declared before stays. */
  readonly topics?: readonly string[] | null | undefined;
  /** Its address. Without one, the article is known by its text: the same text is the same article. */
  readonly url?: string | null | undefined;
}

/** Which quotes. All conditions hold together; a list holds when any of its members does, and an empty one never holds. Filters combine with `and`, `or` and `not`, at most 10 deep and 100 in all. */
export interface QuoteFilter {
  /** Naming any of these people or organizations. */
  readonly about?: readonly string[] | null | undefined;
  /** All of these hold; an empty list always holds. */
  readonly and?: readonly QuoteFilter[] | null | undefined;
  /** That reached the outlet in any of these ways. */
  readonly channel?: readonly Channel[] | null | undefined;
  /** Counts wire copy once: leaves out quotes of articles that reprint another one, which has them too. */
  readonly collapseReprints?: boolean | null | undefined;
  /** In articles published by an outlet of any of these countries. */
  readonly country?: readonly string[] | null | undefined;
  /** Given in any of these ways. */
  readonly kind?: readonly QuoteKind[] | null | undefined;
  /** Printed in any of these languages; regions are not told apart. */
  readonly language?: readonly string[] | null | undefined;
  /** With an attribution at least this sure, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** By a speaker named in any of these ways. */
  readonly naming?: readonly Naming[] | null | undefined;
  /** This does not hold: every quote is matched either by a filter or by its `not`. */
  readonly not?: QuoteFilter | null | undefined;
  /** Any of these holds; an empty list never holds. */
  readonly or?: readonly QuoteFilter[] | null | undefined;
  /** In articles published by any of these organizations. */
  readonly outlet?: readonly string[] | null | undefined;
  /** Whose words hold these, in this order and without others between. Accents, case and endings do not matter. At most 1,000 characters. */
  readonly phrase?: string | null | undefined;
  /** In articles published between these dates. */
  readonly published?: DateRange | null | undefined;
  /** With an attribution in any of these states. */
  readonly review?: readonly ReviewState[] | null | undefined;
  /** By a speaker in any of these roles. */
  readonly role?: readonly SpeakerRole[] | null | undefined;
  /** Said between these dates, as far as the articles say when; a time stated less precisely has to lie wholly between them. */
  readonly said?: DateRange | null | undefined;
  /** Said by any of these people, organizations or unnamed sources. */
  readonly speaker?: readonly string[] | null | undefined;
  /** Said in the name of any of these. */
  readonly speaksFor?: readonly string[] | null | undefined;
  /** Reported with any of these stances. */
  readonly stance?: readonly CueStance[] | null | undefined;
  /** Whose words match: all of them, in any order, "words in this order", and none with - before it. Accents, case and endings do not matter. French and English words that carry no meaning are passed over; where nothing else is left, nothing matches. At most 1,000 characters. */
  readonly text?: string | null | undefined;
  /** In articles that declare any of these topics. */
  readonly topic?: readonly string[] | null | undefined;
}

/** A stretch of an article's text. */
export interface SpanInput {
  /** Where it ends: the offset after its last character. */
  readonly end: number;
  /** Where it begins, from 0. */
  readonly start: number;
}

/** A speaker whom the article does not name. */
export interface UnnamedInput {
  /** As the article prints it, or in your own words: un haut responsable du ministère. A source of the article that is described so is meant, or a new one is made. At most 300 characters. */
  readonly description: string;
  /** Whether several people are meant. false unless told. */
  readonly plural?: boolean | null | undefined;
  /** The organization, or the person, in whose name it speaks. */
  readonly speaksFor?: string | null | undefined;
}

/** Why something is decided: what whoever meets the decision later goes by. */
export interface Why {
  /** In a sentence or two, at most 2,000 characters. Needed where a wrong decision harms somebody. */
  readonly reason?: string | null | undefined;
  /** An http or https address of what shows it. */
  readonly sourceUrl?: string | null | undefined;
}

/** What an actor is. */
export type ActorKind =
  /** A human being who answers for what they decide. */
  | "PERSON"
  /** A program that acts by itself. */
  | "SERVICE";

/** What an agent is. */
export type AgentKind =
  /** An organization. */
  | "ORGANIZATION"
  /** A person. */
  | "PERSON";

/** Whether the words stand in the article's current text. Never a lookalike. */
export type AnchorState =
  /** The span is of the current version. */
  | "ANCHORED"
  /** The span is of an earlier version, and its exact words occur once in the current one. */
  | "MOVED"
  /** The span is of an earlier version, and its exact words occur nowhere or more than once in the current one. */
  | "ORPHANED";

/** A format that an article, with its quotes, can be written in. */
export type ArticleFormat =
  /** Comma-separated values (RFC 4180): a header, and a row a quote. */
  | "CSV"
  /** JSON-LD: a schema.org Article with its Quotations. */
  | "SCHEMA_ORG_JSONLD"
  /** JSON-LD: a W3C AnnotationCollection, with an annotation a quote. */
  | "WEB_ANNOTATIONS";

/** The order of a list of articles. */
export type ArticleOrder =
  /** Latest published first (by retrieval where an article gives no date). */
  | "NEWEST"
  /** Earliest published first. */
  | "OLDEST"
  /** Best match of the text looked for first, then latest published. Only the newest 300 that match are ranked and listed. Needs `text`. */
  | "RELEVANCE";

/** Whether an article may be used. */
export type ArticleStatus =
  /** Not to be shown again. */
  | "CANCELED"
  /** Published again with a correction. */
  | "CORRECTED"
  /** Taken back by its publisher. */
  | "RETRACTED"
  /** As published. */
  | "USABLE"
  /** Not to be shown for now. */
  | "WITHHELD";

/** What became of a node. */
export type ChangeOp =
  /** It is new. */
  | "CREATED"
  /** It is gone: its article no longer holds it, or nothing names it any more. */
  | "DELETED"
  /** Its id now means another node, which `node` gives. */
  | "MERGED"
  /** It is to be seen again. A follower may meet it for the first time, and takes it as new then. */
  | "RESTORED"
  /** Part of it is a node of its own now. */
  | "SPLIT"
  /** It says something else now. */
  | "UPDATED"
  /** It is hidden, because its article was withheld, cancelled or retracted. */
  | "WITHDRAWN";

/** How the words reached the outlet. */
export type Channel =
  /** In court. */
  | "COURT"
  /** In a report, a letter or another document. */
  | "DOCUMENT"
  /** Taken from another outlet. */
  | "OTHER_MEDIA"
  /** Before the press. */
  | "PRESS_CONFERENCE"
  /** On a social network. */
  | "SOCIAL_MEDIA"
  /** In a speech. */
  | "SPEECH"
  /** In a written statement. */
  | "STATEMENT"
  /** Said to the outlet itself. */
  | "TO_OUTLET"
  /** The article does not say. */
  | "UNKNOWN";

/** What the reporting verb says about the words. */
export type CueStance =
  /** That they confirm or insist: confirmed, assured. */
  | "AFFIRMATION"
  /** That the outlet does not vouch for them: claimed, alleged. */
  | "CLAIM"
  /** That the speaker would not say more: declined to comment. */
  | "DECLINED_COMMENT"
  /** That they deny something: denied, rejected. */
  | "DENIAL"
  /** With what feeling: lamented, rejoiced. */
  | "EMOTION"
  /** Only that they were said: said, stated. */
  | "NEUTRAL"
  /** That they ask for something to be done: urged, demanded. */
  | "ORDER"
  /** That they ask: asked, wondered. */
  | "QUESTION";

/** What somebody decided. */
export type DecisionKind =
  /** Whoever a machine took for the speaker is the speaker. */
  | "CONFIRM"
  /** Two that look alike are not the same. */
  | "DISTINCT"
  /** The words begin and end elsewhere. */
  | "EDIT_SPAN"
  /** A source that an article does not name is this person or organization. */
  | "IDENTIFY_UNNAMED"
  /** Two quotes print what was said once. */
  | "LINK_UTTERANCE"
  /** Several people, or several organizations, are one. */
  | "MERGE"
  /** Nobody said it: it is a title, a term, a bio … */
  | "NOT_A_QUOTE"
  /** Somebody else said it, or nobody that can be told. */
  | "REATTRIBUTE"
  /** The preferred name is another. */
  | "RENAME"
  /** An article that was withdrawn may be shown again. */
  | "RESTORE"
  /** What was taken for one is several. */
  | "SPLIT"
  /** An earlier decision does not hold. */
  | "UNDO"
  /** A quote prints something of its own. */
  | "UNLINK_UTTERANCE"
  /** An article, and all that it prints, may not be shown. */
  | "WITHDRAW";

/** What became of a decision that stands, when its article was last read. */
export type DecisionState =
  /** It is in what the graph shows. */
  | "APPLIED"
  /** Its words are gone from the article's text or no longer stand there just once. It waits for a person, is tried again with every reading, and never moves to a lookalike. */
  | "ORPHANED";

/** What became of a stretch of words. */
export type DiffOpKind =
  /** Only the first wording has it. */
  | "DELETE"
  /** Both wordings have it. */
  | "EQUAL"
  /** Only the second wording has it. */
  | "INSERT";

/** What kind of failure it is. */
export type ErrorCode =
  /** It was done before, or taken back before. */
  | "ALREADY_DONE"
  /** A person has decided otherwise before: undo that first. */
  | "CONFLICTS_WITH_DECISION"
  /** The token has not the scope for it. */
  | "FORBIDDEN"
  /** The input cannot be used as it is. */
  | "INVALID"
  /** What the input names does not exist. */
  | "NOT_FOUND"
  /** It was changed since you read it: read it again, and decide on what it says now. */
  | "STALE_REVISION"
  /** Later decisions stand on it: undo those first. */
  | "SUPERSEDED"
  /** The article is withdrawn: nothing in it can be decided until it is restored. */
  | "WITHDRAWN";

/** Why a stretch of text is nobody's words here. */
export type ExclusionReason =
  /** A description of the author. */
  | "AUTHOR_BIO"
  /** Text of the page, not of the article: share bars, newsletters, legal lines. */
  | "BOILERPLATE"
  /** Words that nobody said: what one might say. */
  | "HYPOTHETICAL"
  /** Headlines of other articles. */
  | "RELATED_LINKS"
  /** Quotation marks that keep a distance from a word. */
  | "SCARE_QUOTES"
  /** A name or a term in quotation marks. */
  | "TERM"
  /** The title of a book, a film, a report. */
  | "TITLE_OF_WORK";

/** What quotes are counted by. */
export type Facet =
  /** Whom its words name: a quote that names two counts in each. Missing where it names nobody. */
  | "ABOUT"
  /** How the words reached the outlet; UNKNOWN where the article does not say. */
  | "CHANNEL"
  /** The outlet's country. Missing where it is not known. */
  | "COUNTRY"
  /** The speaker's, as declared with a source. Missing where none is declared, and for organizations and unnamed sources. */
  | "GENDER"
  /** How the words are given. */
  | "KIND"
  /** The language it is printed in. */
  | "LANGUAGE"
  /** When it was published, as 2031-03, in UTC. Missing where the article gives no date. */
  | "MONTH"
  /** Whether the article names the speaker. */
  | "NAMING"
  /** Who published it. Missing where the article names no outlet. */
  | "OUTLET"
  /** What people have decided of the attribution. */
  | "REVIEW"
  /** As what the speaker speaks; UNKNOWN where no role is printed. */
  | "ROLE"
  /** Who said it; an unnamed source is one of its own in its article. Missing where nobody knows. */
  | "SPEAKER"
  /** What the article declares it is about: a quote counts in each topic. Missing where it declares none. */
  | "TOPIC"
  /** When it was published, as 2031, in UTC. Missing where the article gives no date. */
  | "YEAR";

/** What became of one text. */
export type IngestOutcome =
  /** An article that is withdrawn was seen at this URL, or had exactly this text once; nothing was written, and `article` is what is left of it. */
  | "BLOCKED_BY_WITHDRAWAL"
  /** A new article. */
  | "CREATED"
  /** Another article has exactly this text; the URL was added to it. */
  | "DUPLICATE"
  /** The article was there with another text; this is its new version. */
  | "NEW_VERSION"
  /** The article was there with exactly this text; nothing was written. */
  | "UNCHANGED";

/** Whether two that articles name are one person or one organization. */
export type JudgementVerdict =
  /** They are two. It keeps them apart whatever else links them. */
  | "DIFFERENT"
  /** They are one. */
  | "SAME"
  /** Nothing decides it yet; they stay two until a person does. */
  | "UNSURE";

/** How one agent is linked to another. */
export type LinkRelation =
  /** `from` holds, or held, a post in `to`. */
  | "HOLDS_POST_IN"
  /** One article names both. */
  | "NAMED_BESIDE"
  /** `to` holds, or held, a post in `from`. */
  | "POST_HELD_BY"
  /** What `from` said names `to`. */
  | "SPEAKS_ABOUT"
  /** What `to` said names `from`. */
  | "SPOKEN_ABOUT_BY";

/** What a spelling is to the agent it names. */
export type NameKind =
  /** Initials. */
  | "ACRONYM"
  /** A name no longer borne. */
  | "FORMER"
  /** A slip, seen in print. */
  | "MISSPELLING"
  /** A familiar name. */
  | "NICKNAME"
  /** The name shown first. */
  | "PREFERRED"
  /** The same name written for another script or language. */
  | "TRANSLITERATION"
  /** Another correct form: shorter, or with a middle name. */
  | "VARIANT";

/** Whether the article names the speaker. */
export type Naming =
  /** A document: a report, a statement. */
  | "DOCUMENT"
  /** A person, by name. */
  | "NAMED"
  /** An organization, by name. */
  | "NAMED_ORGANIZATION"
  /** The article does not say who, or the extractor could not tell. */
  | "UNATTRIBUTED"
  /** One person, described but not named. */
  | "UNNAMED"
  /** Several people, described but not named. */
  | "UNNAMED_GROUP";

/** What offsets are counted in. */
export type OffsetUnit =
  /** Unicode code points, as in Python and the W3C Web Annotation model. */
  | "CODE_POINT"
  /** Bytes of the UTF-8 encoding, as in Rust and Go. */
  | "UTF8_BYTE"
  /** UTF-16 code units, as in JavaScript and Java. */
  | "UTF16";

/** What kind of organization it is. */
export type OrganizationKind =
  /** A university or a research institute. */
  | "ACADEMIC"
  /** A military or political alliance. */
  | "ALLIANCE"
  /** A business. */
  | "COMPANY"
  /** A government, a ministry, a public body. */
  | "GOVERNMENT"
  /** An organization of states. */
  | "INTERNATIONAL"
  /** An outlet or an agency. */
  | "MEDIA"
  /** A non-governmental organization. */
  | "NGO"
  /** Another kind. */
  | "OTHER"
  /** A political party. */
  | "PARTY"
  /** A church or another religious body. */
  | "RELIGIOUS"
  /** A trade union. */
  | "UNION"
  /** The articles do not tell. */
  | "UNKNOWN";

/** A format that a quote can be written in. */
export type QuoteFormat =
  /** Comma-separated values (RFC 4180): a header and one row. */
  | "CSV"
  /** JSON-LD: a schema.org Quotation that is part of its Article. */
  | "SCHEMA_ORG_JSONLD"
  /** JSON-LD: a W3C Web Annotation of the words in the article's text. */
  | "WEB_ANNOTATION";

/** How the words are given. */
export type QuoteKind =
  /** A quotation of one or more whole paragraphs. */
  | "BLOCK"
  /** A whole utterance in quotation marks; in German texts also a fragment of one inside a report. */
  | "DIRECT"
  /** A quotation in the headline. */
  | "HEADLINE"
  /** Reported speech without quotation marks. */
  | "INDIRECT"
  /** Reported speech with some of the words in quotation marks. */
  | "MIXED"
  /** A few words in quotation marks inside the article's own sentence. */
  | "PARTIAL";

/** The order of a list of quotes. */
export type QuoteOrder =
  /** Latest published first. */
  | "NEWEST"
  /** Earliest published first. */
  | "OLDEST"
  /** Best match of the words looked for first, then latest published. Only the newest 300 that match are ranked and listed. Needs `text` or `phrase` in the filter. */
  | "RELEVANCE";

/** What a person is asked to decide. */
export type ReviewKind =
  /** Who said a quote: the extractor is not sure, or the text allows others. The node is the attribution. */
  | "ATTRIBUTION"
  /** Whether two people, or two organizations, are one. The node is one of the two; `why` names the other. */
  | "MERGE"
  /** What to do with a decision whose words are gone. The node is what it was about, or the article where that is gone; `decision` is the decision. */
  | "ORPHANED_DECISION"
  /** Who said what several outlets print: they name different people. The node is the earliest printing that nobody has decided about. */
  | "UTTERANCE";

/** What people have decided of an assertion. */
export type ReviewState =
  /** It is right. */
  | "CONFIRMED"
  /** People disagree. */
  | "DISPUTED"
  /** Nothing: it is as the extractor made it. */
  | "MACHINE"
  /** Somebody proposes another; nobody has decided. */
  | "PROPOSED"
  /** It is wrong. */
  | "REJECTED";

/** As what the speaker speaks, by the words printed. */
export type SpeakerRole =
  /** For a cause. */
  | "ACTIVIST"
  /** As a player or a trainer. */
  | "ATHLETE"
  /** As one known to the public for their art or their fame. */
  | "CELEBRITY"
  /** As a member of the public. */
  | "CITIZEN"
  /** At the head of a company or another organization. */
  | "EXECUTIVE"
  /** As one who has studied the matter. */
  | "EXPERT"
  /** As a journalist. */
  | "JOURNALIST"
  /** For a public body: a civil servant, a diplomat, an officer. */
  | "OFFICIAL"
  /** In a role that is printed but is none of these. */
  | "OTHER"
  /** As a holder of, or candidate for, a political office. */
  | "POLITICIAN"
  /** In the name of somebody else. */
  | "SPOKESPERSON"
  /** No role is printed. */
  | "UNKNOWN"
  /** As one it happened to, or their family. */
  | "VICTIM"
  /** As one who saw it. */
  | "WITNESS";

/** Whether somebody is quoted with given words. Typography, accents, case and quotation marks make no difference. */
export type Verdict =
  /** They are quoted with these words, and other printings of the same utterance name somebody else. */
  | "DISPUTED"
  /** They are quoted with these words, all of them and no others. */
  | "EXACT"
  /** No quote of theirs has these words. Matches may still show who is quoted with words that contradict them, or with these words and no name. */
  | "NOT_FOUND"
  /** They are not quoted with these words, and somebody else who is named is. */
  | "OTHER_SPEAKER"
  /** Their quote holds these words among others, or a part of these words. */
  | "PARTIAL"
  /** They are quoted with most of these words, none of the differences being a negation, a number, a day or an opposite; or these words are reported of them without quotation marks. */
  | "REWORDED";

/** How a wording of an utterance stands to its text. Typography, accents, case and quotation marks make no difference. */
export type WordingRelation =
  /** Most words are the same, but a negation, a number, a day or an opposite makes it say something else. */
  | "CONTRADICTORY"
  /** The same words. */
  | "IDENTICAL"
  /** Most words are the same, and some are others. */
  | "REWORDED"
  /** In another language. */
  | "TRANSLATED"
  /** The text with parts left out, or a part of it. */
  | "TRUNCATED";
