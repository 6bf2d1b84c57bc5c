import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ERRORS } from "../../server/domain/errors.js";
import { MAX_PAGE_SIZE } from "../../server/graph/connection/connection.js";
import { MAX_BODY_BYTES } from "../../server/http/body.js";
import {
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_OBJECTS,
  MAX_REPRESENTATIONS,
  MAX_SELECTIONS,
  MAX_TOKENS,
} from "../../server/http/limits.js";

const page = await readFile(new URL("../../docs/errors.md", import.meta.url), "utf8");

/** The rows of the table under a heading, each as its cells. */
function table(heading: string): string[][] {
  const section = page.split(/^## /m).find((text) => text.startsWith(heading)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("docs/errors.md", () => {
  it("lists every error of the code and no other, with its status, its exit code and what it says", () => {
    const listed = table("Dixit's own codes");
    const coded = Object.entries(ERRORS).map(([code, { http, exit, says }]) => [
      `\`${code}\``,
      `${http}`,
      `${exit}`,
      says,
    ]);
    expect(listed).toEqual(coded);
  });

  it("gives the limits that are in force", () => {
    const limits = table("Limits").map(([, limit]) => Number(limit?.replace("0 to ", "").replaceAll(",", "")));
    for (const limit of [
      MAX_PAGE_SIZE,
      MAX_REPRESENTATIONS,
      MAX_TOKENS,
      MAX_DEPTH,
      MAX_SELECTIONS,
      MAX_ALIASES,
      MAX_OBJECTS,
      MAX_BODY_BYTES,
    ]) {
      expect(limits).toContain(limit);
    }
  });
});
