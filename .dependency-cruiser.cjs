// Each layer names what it may import; everything else under server/ is forbidden.
const mayImport = {
  domain: [],
  events: ["domain"],
  ingestion: ["domain"],
  extraction: ["domain"],
  resolution: ["domain"],
  representation: ["domain"],
  storage: ["domain"],
  search: ["domain", "storage"],
  pipeline: ["domain", "ingestion", "extraction", "resolution", "storage", "search", "events"],
  graph: ["domain", "representation", "pipeline", "storage", "search", "events"],
  planning: ["domain", "storage", "search", "graph"],
  http: ["domain", "graph", "storage", "events", "planning"],
  cli: ["domain", "http", "pipeline", "storage", "graph", "extraction", "ingestion"],
};
const layers = Object.entries(mayImport).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-${allowed.join("+") || "itself"}`,
  severity: "error",
  from: { path: `^server/${layer}/` },
  to: { path: "^server/[^/]+/", pathNot: `^server/(${[layer, ...allowed].join("|")})/` },
}));
module.exports = {
  forbidden: [
    ...layers,
    {
      name: "pure-text-code",
      comment:
        "domain, extraction, resolution and representation take values and give values: no files, network, database. Hashing is pure.",
      severity: "error",
      from: { path: "^server/(domain|extraction|resolution|representation)/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "one-door-into-extraction",
      severity: "error",
      from: { path: "^server/", pathNot: "^server/extraction/" },
      to: { path: "^server/extraction/", pathNot: "^server/extraction/extract\\.ts$" },
    },
    { name: "client-knows-no-server", severity: "error", from: { path: "^client/" }, to: { path: "^server/" } },
    { name: "server-knows-no-client", severity: "error", from: { path: "^server/" }, to: { path: "^client/" } },
    {
      name: "no-runtime-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-test-code-in-product",
      severity: "error",
      from: { path: "^(server|client)/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
