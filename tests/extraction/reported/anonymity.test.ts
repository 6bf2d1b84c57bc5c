import { expect, it } from "vitest";
import { extract } from "../../../server/extraction/extract.js";

const reported = (text: string): string[] => extract(text, { language: "en" }).quotes.map((quote) => quote.text);

it("does not take the wish to stay unnamed for something that was said", () => {
  expect(reported("A spokesman for the port asked not to be named because the talks continue.")).toEqual([]);
  expect(reported("The official refused to be identified.")).toEqual([]);
});

it("still takes what somebody refuses to say", () => {
  expect(reported("Anna Thornbury refused to say whether the plan stands.")).toEqual(["whether the plan stands"]);
});

it("finds what is reported beyond the week in which it was", () => {
  const text = "La maire de Varenne, Anne Dorval, avait jugé la semaine dernière que le quai menaçait la région.";
  const found = extract(text, { language: "fr" }).quotes.map((quote) => quote.text);
  expect(found).toEqual(["que le quai menaçait la région"]);
});
