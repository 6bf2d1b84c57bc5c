/** What random operations ask with: ids, cursors and words that answers have shown. */
import { idKind } from "../../server/domain/ids.js";

const UNKNOWN = ["per_", "org_", "quo_", "art_", "ent_"].map((prefix) => `${prefix}${"7".repeat(24)}`);

export class Pool {
  readonly words: string[] = ["quai", "grève", "Odile", "strike", "l’été", ""];
  readonly urls: string[] = ["https://unknown.example/", "ni:///sha-256;none"];
  private readonly byKind = new Map<string, Set<string>>();
  private readonly cursors = new Map<string, Set<string>>();

  constructor() {
    for (const id of UNKNOWN) this.addId(id);
  }

  /** Takes from an answer what can be asked with again. */
  learn(answer: string): void {
    for (const [id] of answer.matchAll(/\b[a-z]{3}_[0-9a-z]{24}\b/g)) this.addId(id);
    for (const [, url] of answer.matchAll(/"url":"([^"\\]+)"/g)) this.addUrl(url ?? "");
    for (const [, text] of answer.matchAll(/"(?:cursor|\w*Cursor)":"([\w-]+)"/g)) this.addCursor(text ?? "");
  }

  ids(): readonly string[] {
    return [...this.byKind.values()].flatMap((ids) => [...ids]);
  }

  /** @param kinds the types that the field gives: of which the id should be */
  idsFor(argument: string, kinds: readonly string[]): readonly string[] {
    const wanted = WANTED[argument] ?? kinds;
    const ids = wanted.flatMap((kind) => [...(this.byKind.get(kind) ?? [])]);
    return ids.length === 0 ? this.ids() : ids;
  }

  /** Of lists named like the field, in whatever order. */
  cursorsOf(field: string): readonly string[] {
    const lists = [...this.cursors].filter(([list]) => {
      const [name = ""] = list.split(":");
      return name === field || name.toLowerCase().endsWith(field.toLowerCase());
    });
    const cursors = lists.flatMap(([, all]) => [...all]);
    return cursors.length === 0 ? ["bm9uZQ"] : cursors;
  }

  private addId(id: string): void {
    const kind = idKind(id);
    if (kind !== null) this.put(this.byKind, kind, id);
  }

  private addUrl(url: string): void {
    if (this.urls.length < 30 && !this.urls.includes(url)) this.urls.push(url, `${url}?utm_source=mail`);
  }

  private addCursor(text: string): void {
    const [, list] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[];
    if (typeof list === "string") this.put(this.cursors, list, text);
  }

  private put(map: Map<string, Set<string>>, key: string, value: string): void {
    const values = map.get(key) ?? new Set();
    if (values.size < 40) values.add(value);
    map.set(key, values);
  }
}

/** What an argument is about, where its name says it. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  outlet: ["Organization"],
  speaksFor: ["Organization"],
  speaker: ["Person", "Organization", "UnnamedSource"],
  about: ["Person", "Organization"],
};
