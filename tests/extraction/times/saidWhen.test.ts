import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../server/domain/language.js";
import { written } from "../../../server/domain/partialDate.js";
import { resolveTime } from "../../../server/domain/statedTime.js";
import { extract } from "../../../server/extraction/extract.js";

/** A Thursday. */
const PUBLISHED = new Date("2031-03-06T18:00:00Z");

/** When each quote of the text was said, in the order of the quotes. */
function said(language: LanguageCode, text: string, published: Date | null = PUBLISHED): (string | null)[] {
  return extract(text, { language }).quotes.map((quote) => {
    const time = quote.said === null ? null : resolveTime(quote.said, published);
    return time === null ? null : written(time);
  });
}

describe("A French clause says when", () => {
  it.each<readonly [string, string, string]>([
    ["by a weekday after the verb", "« Nous signerons », a déclaré mardi Odile Tresgast.", "2031-03-04"],
    ["by a weekday after the speaker", "« Nous signerons », a déclaré Odile Tresgast mardi.", "2031-03-04"],
    [
      "by a weekday after a title",
      "« Nous signerons », a déclaré Odile Tresgast, ministre de la Mer, mardi soir.",
      "2031-03-04",
    ],
    [
      "by a weekday after whom it was said to",
      "« Nous signerons », a déclaré Odile Tresgast à la presse mardi.",
      "2031-03-04",
    ],
    ["by a weekday before “que”", "Odile Tresgast a déclaré lundi que le quai serait signé.", "2031-03-03"],
    ["by a weekday at the beginning", "Mardi, Odile Tresgast a déclaré : « Nous signerons. »", "2031-03-04"],
    ["by “hier”", "« Nous signerons », a dit hier Odile Tresgast.", "2031-03-05"],
    ["by “ce matin”", "« Nous signerons », a dit Odile Tresgast ce matin.", "2031-03-06"],
    ["by “aujourd’hui”", "« Nous signerons », a dit aujourd’hui Odile Tresgast.", "2031-03-06"],
    ["by a date", "« Nous signerons », a déclaré Odile Tresgast le 3 mars.", "2031-03-03"],
    ["by a date with its year", "« Nous signerons », a déclaré Odile Tresgast le 1er mai 2029.", "2029-05-01"],
    ["by a weekday with its date", "« Nous signerons », a déclaré Odile Tresgast mardi 4 mars.", "2031-03-04"],
    ["by a weekday of the week before", "« Nous signerons », a déclaré Odile Tresgast jeudi dernier.", "2031-02-27"],
    ["by the weekday of publication", "« Nous signerons », a déclaré Odile Tresgast jeudi.", "2031-03-06"],
    ["by a month", "« Nous signerons », avait déclaré Odile Tresgast en janvier.", "2031-01"],
    ["by a month of the year before", "« Nous signerons », avait déclaré Odile Tresgast en octobre.", "2030-10"],
    ["by a year", "« Nous signerons », avait déclaré Odile Tresgast en 2029.", "2029"],
    ["by “l’an dernier”", "« Nous signerons », avait déclaré Odile Tresgast l’an dernier.", "2030"],
  ])("%s", (_claim, text, expected) => {
    expect(said("fr", text)).toEqual([expected]);
  });
});

describe("An English clause says when", () => {
  it.each<readonly [string, string, string]>([
    ["by a weekday after the speaker", "“We will sign,” said Margaret Ellwynne on Tuesday.", "2031-03-04"],
    ["by a weekday without “on”", "“We will sign,” Margaret Ellwynne said Tuesday.", "2031-03-04"],
    ["by a weekday before “that”", "Margaret Ellwynne said on Wednesday that the quay would be signed.", "2031-03-05"],
    [
      "by a weekday between speaker and verb",
      "Margaret Ellwynne on Wednesday called the plan “a farce in three acts”.",
      "2031-03-05",
    ],
    ["by a weekday at the beginning", "On Tuesday, Margaret Ellwynne said: “We will sign.”", "2031-03-04"],
    [
      "by a weekday after whom it was told",
      "“We will sign,” Margaret Ellwynne told reporters in Castlebrook on Monday.",
      "2031-03-03",
    ],
    [
      "by a weekday after a crowd it was told",
      "“We will sign,” Margaret Ellwynne told the crowd on Monday.",
      "2031-03-03",
    ],
    ["by “yesterday”", "“We will sign,” Margaret Ellwynne said yesterday.", "2031-03-05"],
    ["by “this morning”", "“We will sign,” said Margaret Ellwynne this morning.", "2031-03-06"],
    ["by a date, day first", "“We will sign,” said Margaret Ellwynne on 3 March.", "2031-03-03"],
    ["by a date, month first, with its year", "“We will sign,” said Margaret Ellwynne on May 1, 2029.", "2029-05-01"],
    ["by a short month", "“We will sign,” said Margaret Ellwynne on Oct. 3.", "2030-10-03"],
    ["by a month", "“We will sign,” Margaret Ellwynne said in January.", "2031-01"],
    ["by “last month”", "“We will sign,” Margaret Ellwynne said last month.", "2031-02"],
  ])("%s", (_claim, text, expected) => {
    expect(said("en", text)).toEqual([expected]);
  });
});

describe("Nothing says when", () => {
  it.each<readonly [string, LanguageCode, string]>([
    ["where the clause has no time", "fr", "« Nous signerons », a déclaré Odile Tresgast."],
    ["where the time is in the words", "fr", "« Nous signerons mardi », a déclaré Odile Tresgast."],
    ["where the time is in what is reported", "en", "Margaret Ellwynne said the deal would be signed on Tuesday."],
    [
      "where the time is of what the speaker did",
      "en",
      "“We will sign,” said Margaret Ellwynne, who resigned on Tuesday.",
    ],
    ["where the time is of what the speaker became", "fr", "« Nous signerons », a déclaré Odile Tresgast, élue mardi."],
    ["where the time lies ahead", "fr", "« Nous signerons », a déclaré Odile Tresgast avant le vote de mardi."],
    ["where it is the next of its name", "fr", "« Nous signerons », a déclaré Odile Tresgast mardi prochain."],
    ["where it is until when", "en", "“We will sign,” said Margaret Ellwynne, until Tuesday."],
    ["where the weekday is a newspaper’s", "en", "“We will sign,” Margaret Ellwynne said in the Sunday Tribune."],
    ["where the day is a newspaper’s", "en", "“We will sign,” Margaret Ellwynne told Orrin Today."],
    ["where the time is of an election", "en", "“The deal is dead,” the minister elected on Tuesday said."],
    ["where the weekday owns something", "en", "“We will sign,” Margaret Ellwynne said at Tuesday’s rally."],
    ["where the week is all it says", "en", "“We will sign,” Margaret Ellwynne said last week."],
    [
      "where it is a day that may have dawned elsewhere",
      "fr",
      "« Nous signerons », a déclaré Odile Tresgast vendredi.",
    ],
    ["where the day does not exist", "fr", "« Nous signerons », a déclaré Odile Tresgast le 31 juin."],
    [
      "where a report was handed over then",
      "fr",
      "Le quai coûtera 710 millions, selon un rapport remis mardi au parlement.",
    ],
  ])("%s", (_claim, language, text) => {
    const times = said(language, text);
    expect(times.length).toBeGreaterThan(0);
    expect(new Set(times)).toEqual(new Set([null]));
  });

  it("of a relative time in an article without a date, and a whole date does", () => {
    expect(said("fr", "« Nous signerons », a déclaré mardi Odile Tresgast.", null)).toEqual([null]);
    expect(said("fr", "« Nous signerons », a déclaré Odile Tresgast le 3 mars 2030.", null)).toEqual(["2030-03-03"]);
  });
});
