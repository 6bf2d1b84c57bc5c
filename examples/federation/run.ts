/**
 * Dixit, a newsroom, a directory, and a gateway in front of the three: one question across all of them.
 *
 *   npm run example:federation            # asks, and serves until Ctrl-C
 *   npm run example:federation -- --once  # asks, and ends
 */
import { composeServices } from "@apollo/composition";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "graphql";
import { ingestSamples } from "../../server/cli/samples.js";
import { startServer } from "../../server/http/startServer.js";
import { createToken } from "../../server/pipeline/tokens.js";
import { openStore } from "../../server/storage/openStore.js";
import { directory } from "./directory.js";
import { forwardingGateway } from "./gateway.js";
import { newsroom } from "./newsroom.js";
import { ask, sdlOf, serve, serveSubgraph } from "./serve.js";

// The gateway's own package would report that it runs.
process.env["APOLLO_TELEMETRY_DISABLED"] = "1";

const QUERY = `{
  story(slug: "third-quay") {
    section
    speakersSeen { __typename name deskNote }
    graph {
      headline
      quotes(first: 2) { edges { node { text attribution { speaker { __typename ... on Person { name deskNote contactDesk } } } } } }
    }
  }
  portraitsMissing { wikidataId contactDesk name quotesBy(first: 1, orderBy: OLDEST) { totalCount edges { node { text } } } }
}`;

/** Invented, as everybody in the sample archive is. */
const ODILE = { name: "Odile Tresgast", wikidataId: "Q990000001" };

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const folder = await mkdtemp(join(tmpdir(), "dixit-federation-"));
const store = await openStore({ dataFolder: folder, databaseUrl: null, preparedStatements: true });
try {
  await ingestSamples(store, new Date());
  const dixit = await startServer({ store, host: "127.0.0.1", port: 0, log: say });
  const graphql = `${dixit.url}graphql`;
  const { agents } = await ask<{ agents: { edges: { node: { id: string } }[] } }>(
    graphql,
    `query ($name: String!) { agents(name: $name, first: 1) { edges { node { id } } } }`,
    { name: ODILE.name },
  );
  const odile = agents.edges[0]?.node.id ?? "";
  // As `dixit token create --name "The example" --kind service --scopes ingest` does.
  const { secret } = await createToken(
    store,
    { for: { name: "The example", kind: "SERVICE", orcid: null }, scopes: ["ingest"], expiresAt: null },
    new Date(),
  );
  const authorization = `Bearer ${secret}`;
  await ask(
    graphql,
    `mutation ($agent: ID!, $facts: AgentFactsInput!) { declareAgent(agent: $agent, facts: $facts) { errors { message } } }`,
    { agent: odile, facts: { wikidataId: ODILE.wikidataId } },
    { authorization },
  );

  const stories = [
    {
      slug: "third-quay",
      section: "Sea",
      url: "https://www.lecourrier-varenne.example/2031/03/04/port-de-varenne",
      speakersSeen: [odile],
    },
  ];
  const desk = await serveSubgraph(newsroom(stories, new Map([[odile, "Answers before noon."]])));
  const people = await serveSubgraph(
    directory([{ wikidataId: ODILE.wikidataId, portrait: null, contactDesk: "press@sea.varenne.example" }]),
  );

  const { supergraphSdl, errors } = composeServices(
    await Promise.all(
      Object.entries({ dixit: graphql, newsroom: desk.url, directory: people.url }).map(async ([name, url]) => ({
        name,
        url,
        typeDefs: parse(await sdlOf(url)),
      })),
    ),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(String).join("\n"));
  const gateway = await serve({ gateway: forwardingGateway(supergraphSdl) });

  say(`Gateway ${gateway.url}  Dixit ${graphql}  newsroom ${desk.url}  directory ${people.url}\n\n${QUERY}\n`);
  say(JSON.stringify(await ask(gateway.url, QUERY), null, 2));
  if (!process.argv.includes("--once")) {
    say("\nServing. Ctrl-C ends it.");
    await new Promise((resolve) => process.once("SIGINT", resolve));
  }
  await Promise.all([gateway, desk, people].map((server) => server.stop()));
  await dixit.close();
} finally {
  await store.close();
  await rm(folder, { recursive: true, force: true });
}
