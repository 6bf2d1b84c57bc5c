/** A process of its own for the tests: takes the lock of the folder named, says whether it got it, and waits. */
import { lockDataFolder } from "../../../server/storage/embedded/dataFolderLock.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name a folder.");
try {
  lockDataFolder(folder, "a test's other process");
  process.stdout.write("locked\n");
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
// Until the test ends it.
process.stdin.resume();
