import { describe, expect, it } from "vitest";
import { namedByHash } from "../../server/domain/hashUri.js";
import { canonicalUrl } from "../../server/ingestion/canonicalUrl.js";

describe("one address for one article", () => {
  it.each([
    ["https://Courrier.EXAMPLE/a/", "https://courrier.example/a"],
    ["https://courrier.example/a?utm_medium=mail&fbclid=1", "https://courrier.example/a"],
    ["https://courrier.example/a?b=2&a=1", "https://courrier.example/a?a=1&b=2"],
    ["https://courrier.example:443/a#photo", "https://courrier.example/a"],
    ["https://reader:secret@courrier.example/a", "https://courrier.example/a"],
  ])("%s is %s", (given, canonical) => {
    expect(canonicalUrl(given)).toBe(canonical);
  });

  it.each(["https://www.courrier.example/a", "https://courrier.example/Paris", "http://courrier.example/a"])(
    "leaves alone what may matter: %s",
    (url) => {
      expect(canonicalUrl(url)).toBe(url);
    },
  );

  it("canonicalises an address that is canonical already to itself", () => {
    const once = canonicalUrl("https://courrier.example/a b?z=é&y=1");
    expect(canonicalUrl(once)).toBe(once);
  });
});

describe("a text without an address", () => {
  it("is named by its hash as RFC 6920 writes it", () => {
    // The example of RFC 6920, section 8.1: the SHA-256 of "Hello World!".
    expect(namedByHash("7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069")).toBe(
      "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk",
    );
  });
});
