/** Answers of all servers brought to one form, to see that they say the same before anybody is timed. */

export const OPERATIONS = ["Q1", "Q2", "Q3"] as const;
export type Operation = (typeof OPERATIONS)[number];

export const TITLES: Readonly<Record<Operation, string>> = {
  Q1: "20 articles with publisher and first 5 quotes with speaker",
  Q2: "one person, 50 quotes, their articles and who those mention",
  Q3: "100 quotes, flat",
};

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}
interface Named {
  readonly id: string;
  readonly name: string;
}
interface Speaker {
  readonly __typename: string;
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
}

interface Q1Data {
  readonly articles: Edges<{
    readonly id: string;
    readonly headline: string;
    readonly url: string;
    readonly publishedAt: string | null;
    readonly publisher: Named | null;
    readonly quotes: Edges<{
      readonly id: string;
      readonly text: string;
      readonly kind: string;
      readonly attribution: { readonly confidence: number; readonly speaker: Speaker | null };
    }>;
  }>;
}
interface Q2Data {
  readonly person: Named & {
    readonly quotesBy: Edges<{
      readonly id: string;
      readonly text: string;
      readonly article: {
        readonly id: string;
        readonly headline: string;
        readonly url: string;
        readonly mentions: Edges<{ readonly surface: string; readonly refersTo: Speaker | null }>;
      };
    }>;
  };
}
interface Q3Data {
  readonly quotes: Edges<{
    readonly id: string;
    readonly text: string;
    readonly kind: string;
    readonly language: string;
    readonly attribution: { readonly confidence: number; readonly naming: string; readonly role: string };
  }>;
}

const nodes = <Node>({ edges }: Edges<Node>): Node[] => edges.map(({ node }) => node);
const instant = (time: string | null): string | null => (time === null ? null : new Date(time).toISOString());
const named = (one: Named | null): Named | null => (one === null ? null : { id: one.id, name: one.name });

/** Of Dixit, the floor and the hand-written servers, which answer in the same shape. */
export function plainAnswer(operation: Operation, data: unknown): unknown {
  switch (operation) {
    case "Q1":
      return nodes((data as Q1Data).articles).map((article) => ({
        ...{ id: article.id, headline: article.headline, url: article.url, publishedAt: instant(article.publishedAt) },
        publisher: named(article.publisher),
        quotes: nodes(article.quotes).map(({ id, text, kind, attribution: { confidence, speaker } }) => ({
          ...{ id, text, kind, confidence },
          speaker: speaker === null ? null : { id: speaker.id, label: speaker.name ?? speaker.description },
        })),
      }));
    case "Q2": {
      const { person } = data as Q2Data;
      return {
        ...named(person),
        quotes: nodes(person.quotesBy).map(({ id, text, article }) => ({
          ...{ id, text },
          article: { id: article.id, headline: article.headline, url: article.url },
          mentions: nodes(article.mentions).map(({ surface, refersTo }) => ({
            surface,
            person: refersTo?.__typename === "Person" ? { id: refersTo.id, name: refersTo.name } : null,
          })),
        })),
      };
    }
    case "Q3":
      return nodes((data as Q3Data).quotes).map(({ id, text, kind, language, attribution }) => ({
        ...{ id, text, kind, language },
        ...{ confidence: attribution.confidence, naming: attribution.naming, role: attribution.role },
      }));
  }
}

interface Row {
  readonly rowId: string;
  readonly name: string;
}
interface PgQ1 {
  readonly articlesBefore: {
    readonly nodes: readonly {
      readonly rowId: string;
      readonly headline: string;
      readonly url: string;
      readonly publishedAt: string | null;
      readonly publisher: Row | null;
      readonly quotes: {
        readonly nodes: readonly {
          readonly quoteId: string;
          readonly text: string;
          readonly kind: string;
          readonly confidence: number;
          readonly speaker: Row | null;
          readonly unnamedSpeaker: { readonly rowId: string; readonly description: string } | null;
        }[];
      };
    }[];
  };
}
interface PgQ2 {
  readonly agentByRowId: Row & {
    readonly quotesBy: {
      readonly nodes: readonly {
        readonly quoteId: string;
        readonly text: string;
        readonly article: {
          readonly rowId: string;
          readonly headline: string;
          readonly url: string;
          readonly mentions: {
            readonly nodes: readonly {
              readonly surface: string;
              readonly refersKind: string;
              readonly refersTo: Row | null;
            }[];
          };
        };
      }[];
    };
  };
}
interface PgQ3 {
  readonly quotesBefore: {
    readonly nodes: readonly {
      readonly quoteId: string;
      readonly text: string;
      readonly kind: string;
      readonly language: string;
      readonly confidence: number;
      readonly naming: string;
      readonly role: string;
    }[];
  };
}

const row = (one: Row | null): Named | null => (one === null ? null : { id: one.rowId, name: one.name });

export function postgraphileAnswer(operation: Operation, data: unknown): unknown {
  switch (operation) {
    case "Q1":
      return (data as PgQ1).articlesBefore.nodes.map((article) => ({
        ...{ id: article.rowId, headline: article.headline, url: article.url },
        publishedAt: instant(article.publishedAt),
        publisher: row(article.publisher),
        quotes: article.quotes.nodes.map(({ quoteId, text, kind, confidence, speaker, unnamedSpeaker }) => ({
          ...{ id: quoteId, text, kind, confidence },
          speaker:
            speaker !== null
              ? { id: speaker.rowId, label: speaker.name }
              : unnamedSpeaker !== null
                ? { id: unnamedSpeaker.rowId, label: unnamedSpeaker.description }
                : null,
        })),
      }));
    case "Q2": {
      const { agentByRowId: person } = data as PgQ2;
      return {
        ...row(person),
        quotes: person.quotesBy.nodes.map(({ quoteId, text, article }) => ({
          ...{ id: quoteId, text },
          article: { id: article.rowId, headline: article.headline, url: article.url },
          mentions: article.mentions.nodes.map(({ surface, refersKind, refersTo }) => ({
            surface,
            person: refersKind === "person" ? row(refersTo) : null,
          })),
        })),
      };
    }
    case "Q3":
      return (data as PgQ3).quotesBefore.nodes.map(({ quoteId, text, kind, language, confidence, naming, role }) => ({
        ...{ id: quoteId, text, kind, language, confidence, naming, role },
      }));
  }
}
