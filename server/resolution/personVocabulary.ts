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
  religion:
    "pape cardinal archeveque eveque vicaire cure pretre abbe pasteur pasteure rabbin imam moine religieuse pope archbishop bishop vicar priest pastor rabbi monk nun deacon diacre",
  trade:
    "boulanger boulangere boucher bouchere agriculteur agricultrice eleveur eleveuse viticulteur viticultrice pecheur menuisier plombier macon electricien electricienne coiffeur coiffeuse cuisinier cuisiniere restaurateur restauratrice mecanicien mecanicienne routier ouvrier ouvriere baker butcher farmer fisherman carpenter plumber builder electrician hairdresser mechanic driver bricklayer",
  // Every walk of life has people who direct something.
  management:
    "directeur directrice responsable chef cheffe director manager chair chief executive head porte parole spokesman spokeswoman spokesperson leader conseiller conseillere adviser advisor membre member numero",
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
      ["business", "trade"],
      ["crime", "trade"],
      ["arts", "trade"],
      ["religion", "crime"],
      ["religion", "science"],
    ] as const
  )
    .flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`])
    .concat(Object.keys(ROLE_FAMILIES).flatMap((family) => [`management ${family}`, `${family} management`])),
);

/** Words of titles that name no office: "le ministre de la" and "ministre" are equally specific. */
export const TITLE_STOP_WORDS: ReadonlySet<string> = new Set(
  "le la les l un une de du des d et en a au aux ancien ancienne ex vice the of for and in an former then actuel actuelle nouveau nouvelle new".split(
    " ",
  ),
);

/** Titles that say somebody has died: "feu Paul Kerven", "the late Edwin Thornbury". */
export const DEATH_TITLES: ReadonlySet<string> = new Set("feu feue late defunt defunte".split(" "));

/** Titles that make somebody a relative of whoever bears the surname, and so another person. */
export const KINSHIP_TITLES: ReadonlySet<string> = new Set(
  "epouse epoux mari femme veuve veuf pere mere frere soeur fils fille neveu niece oncle tante cousin cousine compagne compagnon wife husband widow widower father mother brother sister son daughter nephew uncle aunt".split(
    " ",
  ),
);

/** Posts that nobody holds twice at a time: two of them in two places are two people's. */
export const SINGLE_POSTS: ReadonlySet<string> = new Set(
  "maire mairesse prefet prefete gouverneur gouverneure eveque archeveque entraineur entraineuse recteur rectrice mayor prefect governor bishop archbishop coach sheriff".split(
    " ",
  ),
);

/** A title in the form for a man, to the same in the form for a woman, where the two are spelt apart. */
export const FEMININE_TITLES: ReadonlyMap<string, string> = new Map(
  [
    "senateur senatrice",
    "depute deputee",
    "president presidente",
    "directeur directrice",
    "conseiller conseillere",
    "avocat avocate",
    "ambassadeur ambassadrice",
    "prefet prefete",
    "procureur procureure",
    "adjoint adjointe",
    "acteur actrice",
    "chanteur chanteuse",
    "romancier romanciere",
    "joueur joueuse",
    "footballeur footballeuse",
    "entraineur entraineuse",
    "chercheur chercheuse",
    "historien historienne",
    "etudiant etudiante",
    "infirmier infirmiere",
    "agriculteur agricultrice",
    "boulanger boulangere",
    "candidat candidate",
    "elu elue",
    "congressman congresswoman",
    "chairman chairwoman",
    "actor actress",
    "spokesman spokeswoman",
    "businessman businesswoman",
  ].map((pair) => {
    const [man = "", woman = ""] = pair.split(" ");
    return [man, woman];
  }),
);
