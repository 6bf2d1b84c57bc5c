import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDER = join(import.meta.dirname, "../../samples");
const README = readFileSync(join(FOLDER, "README.md"), "utf8");

interface Sample {
  readonly file: string;
  readonly head: ReadonlyMap<string, string>;
  readonly body: string;
}

function readSample(file: string): Sample {
  const [, head, body] =
    /^---\n((?:[a-z]+: .+\n)+)---\n([^\n][\s\S]*)$/.exec(readFileSync(join(FOLDER, file), "utf8")) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${file} has no front matter`);
  const pairs = head
    .trimEnd()
    .split("\n")
    .map((line): [string, string] => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]);
  return { file, head: new Map(pairs), body };
}

const samples = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .map(readSample);
const named = (file: string): Sample => {
  const sample = samples.find((candidate) => candidate.file === file);
  if (sample === undefined) throw new Error(`There is no sample ${file}`);
  return sample;
};
const paragraphs = (sample: Sample): string[] => sample.body.split("\n").filter((line) => line !== "");
const isFrench = (sample: Sample): boolean => sample.body.includes("«");

describe("the sample archive", () => {
  it("holds ten French and eight English articles", () => {
    expect(samples.filter(isFrench)).toHaveLength(10);
    expect(samples).toHaveLength(18);
  });

  it.each(samples)(
    "$file says where it comes from, all of it invented, and is as short as promised",
    ({ head, body }) => {
      const url = new URL(head.get("url") ?? "");
      expect(url.hostname).toMatch(/^www\.[a-z-]+\.example$/);
      expect(head.get("outlet")).toBeTruthy();
      expect(head.get("byline")).toBeTruthy();
      expect(new Date(head.get("published") ?? "").getUTCFullYear()).toBe(2031);
      expect(body.length).toBeGreaterThan(900);
      expect(body.length).toBeLessThan(2500);
      expect(body).toBe(body.normalize("NFC"));
    },
  );

  it("names each file after the day it was published", () => {
    for (const { file, head } of samples) expect(head.get("published")).toContain(file.slice(0, 10));
  });

  it("gives every article an address of its own", () => {
    expect(new Set(samples.map(({ head }) => head.get("url"))).size).toBe(samples.length);
  });

  it("leaves the language out of three articles, of both languages, so that it must be found", () => {
    const undeclared = samples.filter(({ head }) => !head.has("language"));
    expect(undeclared).toHaveLength(3);
    expect(new Set(undeclared.map(isFrench)).size).toBe(2);
  });

  it("sets French with no-break spaces and curly apostrophes", () => {
    for (const { body } of samples.filter(isFrench)) expect(body).not.toMatch(/« | »|'| [:;?!]/);
  });

  it("prints the wire copy twice, once a paragraph shorter and under another headline", () => {
    const whole = paragraphs(named("2031-03-11-greve-des-dockers.txt"));
    const cut = paragraphs(named("2031-03-11-dockers-greve-avp.txt"));
    expect(cut[0]).not.toBe(whole[0]);
    expect(whole.slice(1)).toEqual(expect.arrayContaining(cut.slice(1)));
    expect(whole.length - cut.length).toBe(1);
  });

  it("prints words of one afternoon in two articles: cut short, reworded, and put into another mouth", () => {
    const [one, other] = [named("2031-05-22-lettre-de-navirel.txt"), named("2031-05-22-hangar-7.txt")];
    const caisses = "On ne compte pas les emplois d’un port comme on compte les caisses d’un navire";
    for (const { body } of [one, other]) {
      expect(body).toContain("nous allons reculer devant une lettre d’avocat, elle se trompe de port");
      expect(body).toContain(caisses);
    }
    expect(one.body).toMatch(/ramène\u00a0», a déclaré Samir Oudjane/u);
    expect(other.body).toMatch(/ramène\u00a0», a déclaré Anselme Kerbrac/u);
  });

  it("misspells a well-known name in one article only", () => {
    expect(samples.filter(({ body }) => body.includes("Elwinne"))).toHaveLength(1);
    expect(samples.filter(({ body }) => body.includes("Margaret Ellwynne")).length).toBeGreaterThan(6);
  });

  it("leaves one French mark open, and no other", () => {
    const open = ({ body }: Sample): number => body.split("«").length - body.split("»").length;
    const unbalanced = samples.filter((sample) => open(sample) !== 0).map(({ file }) => file);
    expect(unbalanced).toEqual(["2031-03-25-la-maree-haute.txt", "2031-04-02-le-cout-du-quai.txt"]);
    // The first is a quote over two paragraphs: French opens the marks again and closes them once.
    expect(named("2031-03-25-la-maree-haute.txt").body).toMatch(/rien\.\n\n«/);
  });

  it("brings the same people back in both languages", () => {
    const people = ["Odile Tresgast", "Anselme Kerbrac", "Noor Haddagi", "Margaret Ellwynne", "Ludovic Marsenne"];
    people.push("Samir Oudjane", "Fiona Tarrick", "Clara Harrowick", "Ines Wexcombe");
    for (const person of people) {
      const articles = samples.filter(({ body }) => body.includes(person));
      expect(articles.some(isFrench), person).toBe(true);
      expect(articles.every(isFrench), person).toBe(false);
    }
  });

  it("explains every file in its README, and only files that are there", () => {
    const explained = [...README.matchAll(/^\| `(2031-[a-z0-9-]+\.txt)`/gm)].map(([, file]) => file);
    expect(explained.sort()).toEqual(samples.map(({ file }) => file).sort());
  });
});
