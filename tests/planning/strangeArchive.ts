/** An archive of what is rare: texts that need escapes, numbers that print oddly, withheld articles, merged people. */
import type { ArticleStatus } from "../../server/domain/article.js";
import type { ArticleGraph, Store } from "../../server/storage/store.js";
import { nameOf, organization, person, store, write } from "../support/archive.js";

const STRANGE = `"guillemets" \\ 🜚 \u2028 \u007f \t l’été 'apostrophe' </script> \u0001`;

const odile = person(`Odile "la Grande" Tresgast 🜚`);
const former = person("Odile Tregast");
const lone = person("Ned Carrow");
const ministry = organization("ministère de la Mer");
const formerMinistry = organization("ministère des Marées");
const outlets = [organization("Le Courrier de Varenne"), organization(`The "Herald" \\ Castlebrook`)];

/** JavaScript and PostgreSQL write some of them differently. */
const CONFIDENCES = [0, 1, 0.1, 1e-4, 9.5e-5, 1.25e-6, 1e-7, 2.5e-9, 0.30000000000000004, 1 / 3];

const HIDDEN: Readonly<Record<number, ArticleStatus>> = {
  3: "WITHHELD",
  7: "CANCELED",
  11: "RETRACTED",
  12: "CORRECTED",
};

function graph(n: number): ArticleGraph {
  const written = write({
    url: `https://courrier.example/${n}?a="${n}"`,
    publisher: outlets[n % 2] ?? ministry,
    publishedAt: new Date(Date.UTC(2031, 2, 1 + Math.floor(n / 3), 0, 0, 0, n)),
    said: [
      { by: odile, words: `Le quai ${n} ${STRANGE}`, more: "et payé", about: [lone, ministry, former] },
      { by: former, words: `Rien ${n}`, about: [odile], speaksFor: ministry },
      { by: formerMinistry, words: `La grue ${n} tourne` },
      { by: `un haut responsable ${STRANGE}`, words: `Rien n'est signé au ${n}`, speaksFor: formerMinistry },
      { by: null, words: `On verra au ${n}` },
      { by: n % 4 === 0 ? lone : (outlets[0] ?? null), words: `Lui aussi ${n}`, speaksFor: lone },
    ],
  });
  const status = HIDDEN[n] ?? "USABLE";
  return {
    ...written,
    article: {
      ...written.article,
      headline: `${STRANGE} ${n}`,
      status,
      statusReason: status === "USABLE" ? null : STRANGE,
      publishedAt: n % 5 === 4 ? null : written.article.publishedAt,
      publisherId: n % 6 === 5 ? null : written.article.publisherId,
    },
    quotes: written.quotes.map((quote, i) => ({
      ...quote,
      language: i % 2 === 0 ? ("fr" as const) : ("en" as const),
      cue: i === 2 ? null : quote.cue,
      kind: i === 3 ? ("INDIRECT" as const) : quote.kind,
    })),
    attributions: written.attributions.map((attribution, i) => ({
      ...attribution,
      confidence: CONFIDENCES[(n + i) % CONFIDENCES.length] ?? 1,
      titleAsPrinted: i === 0 ? STRANGE : null,
    })),
  };
}

const MERGED = `with merged as (
    insert into agent_redirects (former_id, agent_id, merged_at)
    values ($1::text, $2::text, '2031-05-01T00:00:00Z'), ($3::text, $4::text, '2031-05-02T00:00:00Z') returning 1)
  select count(*)::text as answer from merged`;

export async function fillStrangely(into: Store): Promise<void> {
  const names = [
    nameOf(odile, odile.name, { occurrences: 3, language: null }),
    nameOf(odile, `Odile ${STRANGE}`, { kind: "MISSPELLING", reason: STRANGE }),
    nameOf(odile, "Odile", { kind: "VARIANT" }),
  ];
  await store(
    into,
    Array.from({ length: 16 }, (_, n) => graph(n)),
    names,
  );
  await into.answer(MERGED, [former.id, odile.id, formerMinistry.id, ministry.id]);
}
