/** Declarations through a running server. */
import type { Change } from "../domain/declared.js";
import { readInstant } from "../pipeline/draft.js";
import { askServer, refused } from "./askServer.js";
import type { Remote } from "./remote.js";
import { remoteArticleAt } from "./remoteArticleAt.js";
import type { Declaration } from "./declarationLine.js";

const PAYLOAD = "errors { reason message } changes { fact before after }";
const AGENT = `mutation DeclareAgent($of: ID!, $facts: AgentFactsInput!) {
  declared: declareAgent(agent: $of, facts: $facts) { ${PAYLOAD} } }`;
const ARTICLE = `mutation DeclareArticle($of: ID!, $facts: ArticleFactsInput!) {
  declared: declareArticle(article: $of, facts: $facts) { ${PAYLOAD} } }`;
const FACT_CHECK = `mutation AddFactCheck($of: ID!, $facts: FactCheckInput!) {
  declared: addFactCheck(quote: $of, factCheck: $facts) { ${PAYLOAD} } }`;

interface Answer {
  readonly declared: {
    readonly errors: readonly { readonly reason: string; readonly message: string }[];
    readonly changes: readonly Change[];
  };
}

/** @returns what it changed. Throws what the server refused it with, or SERVER_REFUSED. */
export async function declareRemotely(remote: Remote, declaration: Declaration): Promise<readonly Change[]> {
  const { declared } = await send(remote, declaration);
  const [error] = declared.errors;
  if (error !== undefined) throw refused(error);
  return declared.changes;
}

async function send(remote: Remote, declaration: Declaration): Promise<Answer> {
  const ask = (query: string, of: string, facts: object): Promise<Answer> =>
    askServer<Answer>(remote, query, { of, facts }, "the declaration");
  switch (declaration.kind) {
    case "agent":
      return ask(AGENT, declaration.of, declaration.facts);
    case "article":
      return ask(ARTICLE, await remoteArticleAt(remote, declaration.of), { topics: declaration.topics });
    case "quote": {
      const { reviewedAt, ...check } = declaration.factCheck;
      const at = reviewedAt === undefined ? {} : { reviewedAt: readInstant(reviewedAt).toISOString() };
      return ask(FACT_CHECK, declaration.of, { ...check, ...at });
    }
  }
}
