/** The client's package holds the schema it was made from: `@dixit/client/schema.graphql`. */
import { copyFileSync } from "node:fs";

copyFileSync(new URL("../schema.graphql", import.meta.url), new URL("../client/dist/schema.graphql", import.meta.url));
