import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asSecret, secretOf, SECRET_BYTES } from "../../server/domain/tokenSecret.js";

const bytes = fc.uint8Array({ minLength: SECRET_BYTES, maxLength: SECRET_BYTES });

describe("a token's secret", () => {
  it("is read back as it was made, and tells itself from all others", () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const secret = secretOf(one);
        expect(secret).toMatch(/^dixit_[0-9A-Za-z]{49}$/);
        expect(asSecret(secret)).toBe(secret);
        expect(secretOf(other) === secret).toBe(Buffer.from(one).equals(Buffer.from(other)));
      }),
    );
  });

  it("is not taken with one character changed, two of them exchanged, or one missing", () => {
    fc.assert(
      fc.property(bytes, fc.nat(48), fc.constantFrom(...Array.from("09AZaz")), (random, place, letter) => {
        const secret = secretOf(random);
        const at = "dixit_".length + place;
        const changed = secret.slice(0, at) + letter + secret.slice(at + 1);
        if (changed !== secret) expect(asSecret(changed)).toBeNull();
        const [a = "", b = ""] = [secret[at - 1], secret[at]];
        const exchanged = secret.slice(0, at - 1) + b + a + secret.slice(at + 1);
        if (exchanged !== secret) expect(asSecret(exchanged)).toBeNull();
        expect(asSecret(secret.slice(0, at) + secret.slice(at + 1))).toBeNull();
      }),
    );
  });

  it.each(["", "dixit_", "Bearer dixit_", `dixit_${"0".repeat(49)}`, `${secretOf(new Uint8Array(32))}\n`])(
    "is not %j",
    (text) => {
      expect(asSecret(text)).toBeNull();
    },
  );

  it("is made of 256 bits and no fewer", () => {
    expect(() => secretOf(new Uint8Array(16))).toThrow(/32 bytes/);
  });
});
