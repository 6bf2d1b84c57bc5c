/**
 * Articles of an invented town, one of which is there to be withdrawn: every word that only it prints has a syllable
 * that nothing else in the archive has, so that whatever is left of it anywhere can be found by looking for those.
 */
import type { Article } from "../../server/domain/article.js";
import { draftFromText } from "../../server/pipeline/draft.js";
import { ingest } from "../../server/pipeline/ingest.js";
import type { Store } from "../../server/storage/store.js";

/** In every word that only the withdrawn article prints; its address has another one, since addresses stay. */
export const MARK = /zqu?/i;
export const MARK_OF_ADDRESS = "vlk";

const SHARED = "« Nous ouvrirons le quai au printemps, dès que le comité aura rendu son avis »";

export const WITHDRAWABLE = {
  url: `https://www.gazette.example/2031/${MARK_OF_ADDRESS}arelune`,
  headline: "Le scandale Zqorim secoue Varenne",
  outlet: "La Gazette Zquirelle",
  byline: "Par Ysolda Zqembar",
  publishedAt: "2031-03-05T08:00:00Z",
  topics: ["Affaire Zqorim", "medtop:zqu99887766", "Port"],
  text: `Le scandale Zqorim secoue Varenne

Le maire de Varenne, Luc Zqerrandin, a nié lundi tout lien avec la société Zqorim. « Je n'ai jamais reçu un sou de la Zqorim », a déclaré Luc Zqerrandin. La ministre des Ports, Anne Dorval, s'est dite surprise par Luc Zqerrandin. ${SHARED}, a déclaré Anne Dorval.

« Le zquartier a été vendu par Anne Dorval elle-même », a affirmé un haut responsable du ministère des Zquais. Édouard Zqimbal, directeur de l'Agence Zqumide, a parlé d'un « malentendu zquordial ». « Anne Dorval n'a pas lu le contrat zqualifié », a ajouté Édouard Zqimbal.

L'ancienne commissaire aux Zquais Anne Dorvalzq a refusé de répondre.`,
} as const;

export const NEIGHBOURS = [
  {
    url: "https://www.courrier.example/2031/quai",
    headline: "Le quai ouvrira au printemps",
    outlet: "Le Courrier de Varenne",
    byline: "Par Jeanne Morvan",
    publishedAt: "2031-03-06T06:30:00Z",
    topics: ["port", "Budget"],
    text: `Le quai ouvrira au printemps

La ministre des Ports, Anne Dorval, a présenté le plan lundi à Varenne. ${SHARED}, a déclaré Anne Dorval. « Rien n'est encore signé », a indiqué un haut responsable du ministère.

Le président du conseil, Marc Ellouan, a salué Anne Dorval. « Anne Dorval a tenu parole », a dit Marc Ellouan.`,
  },
  {
    url: "https://www.heraut.example/2031/port",
    headline: "Le port, encore",
    outlet: "Le Héraut du Littoral",
    byline: null,
    publishedAt: "2031-03-07T06:30:00Z",
    topics: [],
    text: `Le port, encore

Marc Ellouan reste prudent. « Le chantier sera long », a averti Marc Ellouan. « Il faudra du temps », a reconnu Anne Dorval, la ministre des Ports.`,
  },
] as const;

type Printed = (typeof NEIGHBOURS)[number] | typeof WITHDRAWABLE;

export const draftOf = ({ url, text, headline, outlet, byline, publishedAt, topics }: Printed) =>
  draftFromText({
    url,
    text,
    headline,
    outlet,
    byline,
    publishedAt: new Date(publishedAt),
    language: "fr",
    topics: [...topics],
  });

export interface Town {
  readonly withdrawable: Article;
  readonly neighbours: readonly Article[];
}

/** The withdrawable one comes first, so that it founds whatever it shares with the others. */
export async function fillTown(store: Store): Promise<Town> {
  const articles: Article[] = [];
  for (const [i, printed] of [WITHDRAWABLE, ...NEIGHBOURS].entries()) {
    const { article } = await ingest(store, draftOf(printed), new Date(Date.UTC(2031, 5, 1, 0, 0, i)));
    articles.push(article);
  }
  const [withdrawable, ...neighbours] = articles;
  if (withdrawable === undefined) throw new Error("Nothing was taken in.");
  return { withdrawable, neighbours };
}

/** Every row of every table as text, by table; revisions and what only grows are left out. */
export async function dump(store: Store): Promise<Record<string, readonly string[]>> {
  const tables = JSON.parse(
    await store.answer(
      `select json_agg(table_name order by table_name)::text as answer from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
      [],
    ),
  ) as string[];
  const found: Record<string, readonly string[]> = {};
  for (const table of tables) {
    found[table] = JSON.parse(
      await store.answer(
        `select coalesce(json_agg(row order by row), '[]')::text as answer
         from (select (to_jsonb(t) - 'revision')::text as row from ${table} t) rows`,
        [],
      ),
    ) as string[];
  }
  return found;
}
