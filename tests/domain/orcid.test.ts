import { describe, expect, it } from "vitest";
import { readOrcid } from "../../server/domain/orcid.js";

// The first two are the examples of ORCID's own documentation of the checksum.
describe("an ORCID iD", () => {
  it.each([
    ["0000-0002-1825-0097", "0000-0002-1825-0097"],
    ["0000-0002-9079-593x", "0000-0002-9079-593X"],
    ["https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"],
  ])("is read from %s", (text, id) => {
    expect(readOrcid(text)).toBe(id);
  });

  it.each(["0000-0002-1825-0098", "0000000218250097", "0000-0002-1825", "Léa Morvan", ""])("is not %j", (text) => {
    expect(() => readOrcid(text)).toThrow(/no ORCID iD/);
  });
});
