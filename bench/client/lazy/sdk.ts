/**
 * A client of lazy models, as they are generated for one product's API: every type is a class, which is fetched with all
 * the values of its own that it has, and knows of what it is linked to only the id; reading a relation asks for it. Only
 * the types that are measured are here; one that is generated has all of them.
 */
import { ARTICLE, ORGANIZATION, PERSON, QUOTE, type ArticleData, type NamedData, type QuoteData } from "./fragments.js";

type Ask = <Data>(query: string, variables: object) => Promise<Data>;

export interface PageArguments {
  readonly first?: number;
  readonly after?: string;
}

interface PageInfo {
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

interface QuotesData {
  readonly edges: readonly { readonly node: QuoteData }[];
  readonly pageInfo: PageInfo;
}

/** The server refused, or answered with errors. */
export class LazySdkError extends Error {
  constructor(
    readonly status: number,
    readonly errors: readonly { readonly message: string }[],
  ) {
    super(errors[0]?.message ?? `The server answered with status ${status}.`);
  }
}

export class LazySdk {
  private readonly ask: Ask;

  constructor(url: string) {
    this.ask = async <Data>(query: string, variables: object) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      });
      if (!response.ok) throw new LazySdkError(response.status, []);
      const { data, errors } = (await response.json()) as {
        readonly data?: Data;
        readonly errors?: readonly { readonly message: string }[];
      };
      if (data === undefined || errors !== undefined) throw new LazySdkError(response.status, errors ?? []);
      return data;
    };
  }

  async person(id: string): Promise<Person | null> {
    const query = `query person($id: ID!) { person(id: $id) { ...Person } } ${PERSON}`;
    const { person } = await this.ask<{ person: NamedData | null }>(query, { id });
    return person && new Person(this.ask, person);
  }

  quotes(page: PageArguments = {}): Promise<QuoteConnection> {
    return QuoteConnection.fetch(page, async (variables) => {
      const query = `query quotes($first: Int, $after: String) { quotes(filter: {}, first: $first, after: $after) {
        edges { node { ...Quote } } pageInfo { endCursor hasNextPage } } } ${QUOTE}`;
      const { quotes } = await this.ask<{ quotes: QuotesData }>(query, variables);
      return [quotes.edges.map(({ node }) => new Quote(this.ask, node)), quotes.pageInfo];
    });
  }
}

export class Person {
  readonly id: string;
  readonly name: string;

  constructor(
    private readonly ask: Ask,
    data: NamedData,
  ) {
    this.id = data.id;
    this.name = data.name;
  }

  quotesBy(page: PageArguments = {}): Promise<QuoteConnection> {
    return QuoteConnection.fetch(page, async (variables) => {
      const query = `query person_quotesBy($id: ID!, $first: Int, $after: String) { person(id: $id) {
        quotesBy(first: $first, after: $after) { edges { node { ...Quote } } pageInfo { endCursor hasNextPage } } } } ${QUOTE}`;
      const { person } = await this.ask<{ person: { quotesBy: QuotesData } }>(query, { id: this.id, ...variables });
      const { edges, pageInfo } = person.quotesBy;
      return [edges.map(({ node }) => new Quote(this.ask, node)), pageInfo];
    });
  }
}

export class Quote {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly language: string;
  readonly saidAt: string | null;
  private readonly articleId: string;

  constructor(
    private readonly ask: Ask,
    { id, text, kind, language, saidAt, article }: QuoteData,
  ) {
    this.id = id;
    this.text = text;
    this.kind = kind;
    this.language = language;
    this.saidAt = saidAt;
    this.articleId = article.id;
  }

  get article(): Promise<Article> {
    const query = `query article($id: ID) { article(id: $id) { ...Article } } ${ARTICLE}`;
    return this.ask<{ article: ArticleData }>(query, { id: this.articleId }).then(
      ({ article }) => new Article(this.ask, article),
    );
  }
}

export class Article {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly url: string;
  readonly publishedAt: Date | null;
  readonly retrievedAt: Date;
  private readonly publisherId: string | null;

  constructor(
    private readonly ask: Ask,
    { id, headline, language, url, publishedAt, retrievedAt, publisher }: ArticleData,
  ) {
    this.id = id;
    this.headline = headline;
    this.language = language;
    this.url = url;
    this.publishedAt = publishedAt === null ? null : new Date(publishedAt);
    this.retrievedAt = new Date(retrievedAt);
    this.publisherId = publisher?.id ?? null;
  }

  get publisher(): Promise<Organization | null> {
    if (this.publisherId === null) return Promise.resolve(null);
    const query = `query organization($id: ID) { organization(id: $id) { ...Organization } } ${ORGANIZATION}`;
    return this.ask<{ organization: NamedData }>(query, { id: this.publisherId }).then(
      ({ organization }) => new Organization(organization),
    );
  }
}

export class Organization {
  readonly id: string;
  readonly name: string;

  constructor(data: NamedData) {
    this.id = data.id;
    this.name = data.name;
  }
}

type FetchQuotes = (page: PageArguments) => Promise<[Quote[], PageInfo]>;

/** The pages that were fetched so far, in one list. */
export class QuoteConnection {
  private constructor(
    private readonly page: PageArguments,
    private readonly more: FetchQuotes,
    readonly nodes: Quote[],
    public pageInfo: PageInfo,
  ) {}

  static async fetch(page: PageArguments, more: FetchQuotes): Promise<QuoteConnection> {
    return new QuoteConnection(page, more, ...(await more(page)));
  }

  /** Adds the next page to `nodes`. */
  async fetchNext(): Promise<this> {
    const { endCursor } = this.pageInfo;
    const [nodes, pageInfo] = await this.more({ ...this.page, ...(endCursor === null ? {} : { after: endCursor }) });
    this.nodes.push(...nodes);
    this.pageInfo = pageInfo;
    return this;
  }
}
