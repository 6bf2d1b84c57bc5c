/** An article in the archive, and people who may correct what was read out of it. */
import { SCOPES, type Scope } from "../../../server/domain/actor.js";
import { createToken } from "../../../server/pipeline/tokens.js";
import { TestServer } from "../../support/ask.js";
import type { OpenTestStore } from "../../support/databases.js";

/** The official speaks once, the mayor once, the minister once; a character outside the BMP shifts offsets. */
export const TEXT = `Le plan du port avance 🚢

La ministre des Ports, Anne Dorval, a présenté le plan lundi à Varenne. « Nous ouvrirons le quai au printemps », a déclaré Anne Dorval. « Rien n'est encore signé », a indiqué un haut responsable du ministère.

Le maire, Luc Ferrandin, s'est dit prudent. « Le chantier sera long », a averti Luc Ferrandin.`;

export interface Speaker {
  readonly __typename: "Person" | "Organization" | "UnnamedSource";
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
}

export interface Shown {
  readonly id: string;
  readonly text: string;
  readonly revision: number;
  readonly review: string;
  readonly utterance: { readonly id: string };
  readonly parts: readonly { readonly start: number; readonly end: number; readonly version: number }[];
  readonly attribution: {
    readonly id: string;
    readonly revision: number;
    readonly review: string;
    readonly naming: string;
    readonly confidence: number;
    readonly speaker: Speaker | null;
  };
}

export interface Refusal {
  readonly code: string;
  readonly reason: string;
  readonly message: string;
  readonly path: readonly string[];
}

export interface Payload {
  readonly decision: {
    readonly id: string;
    readonly kind: string;
    readonly by: { readonly name: string; readonly kind: string; readonly orcid: string | null };
  } | null;
  readonly errors: readonly Refusal[];
  readonly conflicts: readonly { readonly id: string; readonly kind: string }[];
  readonly preview: readonly { readonly op: string; readonly kind: string; readonly id: string }[] | null;
}

/** What every payload is asked for. */
export const PAYLOAD = `decision { id kind by { name kind orcid } } errors { code reason message path }
  conflicts { id kind } preview { op kind id }`;

const SHOWN = `id text revision utterance { id } parts { start end version } attribution { id revision review naming confidence
  speaker { __typename ... on Node { id } ... on Agent { name } ... on UnnamedSource { description } } }`;

export class Newsroom {
  #articles = 0;

  private constructor(
    readonly server: TestServer,
    /** May ingest and curate; asks unless another token is given. */
    readonly lea: string,
    /** May curate. */
    readonly marek: string,
    /** May withdraw, and nothing else. */
    readonly legal: string,
  ) {}

  static async open(open: OpenTestStore): Promise<Newsroom> {
    const server = await TestServer.open((of) => of, open);
    const token = async (name: string, ...scopes: readonly Scope[]): Promise<string> => {
      const draft = { for: { name, kind: "PERSON", orcid: null }, scopes, expiresAt: null } as const;
      return (await createToken(server.store, draft, new Date())).secret;
    };
    return new Newsroom(
      server,
      await token("Léa Morvan", ...SCOPES.filter((scope) => scope !== "legal")),
      await token("Marek Sedlo", "curate"),
      await token("Maud Achard", "legal"),
    );
  }

  /** Takes an article in. @returns its id and its address */
  async article(text = TEXT): Promise<{ id: string; url: string }> {
    const url = `https://courrier.example/${++this.#articles}`;
    return { id: (await this.ingest(url, text)).article.id, url };
  }

  async ingest(url: string, text: string, more = ""): Promise<Ingested> {
    const { ingest } = await this.data<{ ingest: { results: [Ingested]; errors: readonly Refusal[] } }>(
      `mutation ($url: URL!, $text: String!) { ingest(input: [{ url: $url, text: $text, language: "fr",
         publishedAt: "2031-03-04T00:00:00Z" }]) { errors { code message } results { outcome article { id version } ${more} } } }`,
      { url, text },
    );
    return ingest.results[0];
  }

  async quotes(article: string): Promise<readonly Shown[]> {
    const { article: found } = await this.data<{ article: { quotes: { edges: readonly { node: Shown }[] } } }>(
      `query ($id: ID!) { article(id: $id) { quotes { edges { node { ${SHOWN} } } } } }`,
      { id: article },
    );
    return found.quotes.edges.map(({ node }) => node);
  }

  async saying(article: string, words: string): Promise<Shown> {
    const found = (await this.quotes(article)).find(({ text }) => text.includes(words));
    if (found === undefined) throw new Error(`No quote says "${words}".`);
    return found;
  }

  async named(name: string): Promise<string> {
    const { agents } = await this.data<{ agents: { edges: readonly { node: { id: string } }[] } }>(
      `query ($name: String!) { agents(name: $name, kind: PERSON, first: 1) { edges { node { id } } } }`,
      { name },
    );
    return agents.edges[0]?.node.id ?? `nobody is called ${name}`;
  }

  /** @param call for instance `undo(decision: $id)` @param declared for instance `$id: ID!` */
  async decide<Result extends Payload = Payload>(
    call: string,
    declared: string,
    variables: Record<string, unknown>,
    more = "",
    secret = this.lea,
  ): Promise<Result> {
    const { it } = await this.data<{ it: Result }>(
      `mutation (${declared}) { it: ${call} { ${PAYLOAD} ${more} } }`,
      variables,
      secret,
    );
    return it;
  }

  undo(decision: string | undefined, secret = this.lea): Promise<Payload> {
    return this.decide("undo(decision: $id)", "$id: ID!", { id: decision }, "", secret);
  }

  async data<Data>(query: string, variables: Record<string, unknown> = {}, secret = this.lea): Promise<Data> {
    return this.server.data<Data>(query, variables, secret);
  }

  close(): Promise<void> {
    return this.server.close();
  }
}

interface Ingested {
  readonly outcome: string;
  readonly article: { readonly id: string; readonly version: number };
  readonly decisionsReapplied?: number;
  readonly decisionsOrphaned?: readonly { readonly id: string; readonly kind: string }[];
}
