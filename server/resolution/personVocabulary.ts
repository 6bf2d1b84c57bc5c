/** Words that stand around and inside the names of people, folded (see `fold`), French and English together. */

/** Civilities by what they declare about the person; nothing is ever inferred from a given name. */
export const CIVILITIES: ReadonlyMap<string, "MAN" | "WOMAN" | "UNSAID"> = new Map([
  ...["m", "mr", "monsieur", "sir", "messrs", "mm"].map((word) => [word, "MAN"] as const),
  ...["mme", "mlle", "mrs", "ms", "miss", "madame", "mademoiselle", "dame"].map((word) => [word, "WOMAN"] as const),
  ...["dr", "docteur", "pr", "prof", "me", "maitre", "lord", "mgr", "gen", "col", "capt", "sgt", "rev", "sen"].map(
    (word) => [word, "UNSAID"] as const,
  ),
]);

/** Words that open a surname wherever they stand, except as the first of a name (see `LEADING_PARTICLES`). */
export const PARTICLES: ReadonlySet<string> = new Set(
  "le la les de du des d von van der den ter ten zu af av da das do dos di del della della el al ben bin ibn bint abu saint sainte st ste mac o".split(
    " ",
  ),
);

/** Those that cannot be a given name, so that a name beginning with one is a surname alone: "Le Trévois". */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  "le la les de du des d von van der den ter ten zu da das do dos di del della saint sainte st ste o".split(" "),
);

/** Marks that tell the generations of one family apart, by what they mean. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ...["jr", "junior", "fils"].map((word) => [word, "the younger"] as const),
  ...["sr", "senior", "pere"].map((word) => [word, "the elder"] as const),
  ["ii", "the second"],
  ["iii", "the third"],
  ["iv", "the fourth"],
]);

const NICKNAME_GROUPS = [
  "joseph joe jo",
  "william bill will billy",
  "robert bob rob bobby",
  "richard dick rick",
  "james jim jimmy",
  "john jack johnny",
  "michael mike mick",
  "thomas tom tommy",
  "elizabeth liz beth betty",
  "margaret peggy maggie",
  "katherine kate kathy",
  "catherine kate cathy",
  "edward ed ted eddie",
  "anthony antony tony",
  "charles charlie chuck",
  "david dave",
  "daniel dan danny",
  "samuel sam",
  "benjamin ben",
  "alexander alex sandy",
  "alexandre alex",
  "nicholas nick",
  "nicolas nico",
  "christopher chris",
  "christophe chris",
  "patrick pat",
  "patricia pat patty",
  "steven stephen steve",
  "timothy tim",
  "andrew andy drew",
  "gregory greg",
  "kenneth ken",
  "frederic fred",
  "philippe phil",
  "philip phil",
  "dominique dom",
  "veronique vero",
  "emmanuel manu",
] as const;

/** Groups each given name belongs to; two different names that share a group may be one person's. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<number>> = NICKNAME_GROUPS.reduce((groups, line, group) => {
  for (const name of line.split(" ")) groups.set(name, new Set([...(groups.get(name) ?? []), group]));
  return groups;
}, new Map<string, Set<number>>());

const ROLE_FAMILIES = {
  politics:
    "ministre president presidente premier depute deputee senateur senatrice maire secretaire chancelier chanceliere candidat candidate elu elue prefet prefete ambassadeur ambassadrice eurodepute eurodeputee gouverneur gouverneure minister senator mayor mp congressman congresswoman chancellor governor ambassador secretary councillor lawmaker",
  sport:
    "footballeur footballeuse joueur joueuse entraineur entraineuse attaquant attaquante gardien buteur milieu defenseur cycliste athlete nageur nageuse rugbyman coureur pilote footballer striker goalkeeper midfielder defender coach player cyclist swimmer sprinter athlete boxer boxeur boxeuse",
  arts: "chanteur chanteuse acteur actrice ecrivain ecrivaine romancier romanciere realisateur realisatrice peintre compositeur musicien musicienne comedien comedienne singer actor actress writer novelist painter composer musician filmmaker playwright sculptor sculpteur poete poet",
  media:
    "journaliste editorialiste reporter chroniqueur chroniqueuse journalist columnist correspondent correspondant correspondante",
  business:
    "pdg dg entrepreneur entrepreneuse patron patronne banquier fondateur fondatrice ceo cfo chairman chairwoman founder banker trader",
  science:
    "chercheur chercheuse physicien physicienne biologiste historien historienne sociologue economiste researcher scientist physicist biologist historian economist sociologist climatologue climatologist professeur professeure professor",
  medicine:
    "medecin chirurgien chirurgienne infirmier infirmiere epidemiologiste surgeon physician nurse epidemiologist",
  law: "avocat avocate juge procureur procureure magistrat magistrate lawyer judge prosecutor attorney notaire",
  forces:
    "general generale colonel amiral commandant capitaine lieutenant policier policiere gendarme admiral captain officer sergeant",
  crime: "accuse accusee suspect suspecte condamne condamnee detenu detenue prevenu prevenue defendant convict inmate",
} as const;
export type RoleFamily = keyof typeof ROLE_FAMILIES;

/** Which walk of life a word of a title belongs to. */
export const ROLES: ReadonlyMap<string, RoleFamily> = new Map(
  (Object.keys(ROLE_FAMILIES) as RoleFamily[]).flatMap((family) =>
    ROLE_FAMILIES[family].split(" ").map((word) => [word, family] as const),
  ),
);

/** Walks of life that one person does combine, so that two of them are no conflict. */
export const COMBINED_FAMILIES: ReadonlySet<string> = new Set(
  (
    [
      ["politics", "business"],
      ["politics", "law"],
      ["politics", "science"],
      ["politics", "medicine"],
      ["politics", "crime"],
      ["politics", "forces"],
      ["business", "crime"],
      ["business", "science"],
      ["science", "medicine"],
      ["media", "arts"],
      ["science", "law"],
    ] as const
  ).flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
);

/** Words of titles that name no office: "le ministre de la" and "ministre" are equally specific. */
export const TITLE_STOP_WORDS: ReadonlySet<string> = new Set(
  "le la les l un une de du des d et en a au aux ancien ancienne ex vice the of for and in an former then actuel actuelle nouveau nouvelle new".split(
    " ",
  ),
);
