// Makes the built command executable. npm does so only when it first links it, so `npx dixit` would fail with
// "Permission denied" after the built files were deleted and built again.
import { chmodSync } from "node:fs";

chmodSync("dist/server/cli/main.js", 0o755);
