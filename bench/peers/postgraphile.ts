/** PostGraphile 5 over the views of ../database/views.ts, with the settings its manual has for production. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { grafserv } from "grafserv/node";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { sayListening } from "./listen.ts";

const url = process.env["DATABASE_URL"];
if (url === undefined) throw new Error("DATABASE_URL must name the database.");

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  // No watching, no explaining, no playground.
  grafserv: { watch: false, graphiql: false, graphqlPath: "/graphql" },
  grafast: { explain: false },
  pgServices: [makePgService({ connectionString: url, schemas: ["peers"], poolConfig: { max: 10 } })],
};

const server = createServer();
server.on("error", (error) => {
  console.error(error);
});
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => {
  sayListening((server.address() as AddressInfo).port);
});
