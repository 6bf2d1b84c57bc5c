import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

it("npm run example:federation asks one question across three subgraphs and prints the answer", async () => {
  const { stdout } = await promisify(execFile)("npm", ["run", "-s", "example:federation", "--", "--once"], {
    cwd: ROOT,
  });
  const answer = JSON.parse(stdout.slice(stdout.indexOf('\n{\n  "story"'))) as unknown;
  expect(answer).toMatchObject({
    story: {
      section: "Sea",
      speakersSeen: [{ __typename: "Person", name: "Odile Tresgast", deskNote: "Answers before noon." }],
      graph: { quotes: { edges: [{ node: { attribution: { speaker: { deskNote: "Answers before noon." } } } }, {}] } },
    },
    portraitsMissing: [{ name: "Odile Tresgast", contactDesk: "press@sea.varenne.example" }],
  });
}, 120_000);
