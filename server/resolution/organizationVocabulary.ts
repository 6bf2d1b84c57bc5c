/** Words of organizations' names, folded (see `fold`), French and English together. */

/** Words that carry no meaning of their own, and legal forms. */
export const ORGANIZATION_STOP_WORDS: ReadonlySet<string> = new Set(
  "le la les l un une de du des d et en a au aux pour sur the of and for in on at to an sa sas sarl sca inc ltd llc plc gmbh ag corp co".split(
    " ",
  ),
);

/** Words that open a name and stand for the whole of it once it has been printed: "l'Observatoire". */
export const HEAD_WORDS: ReadonlySet<string> = new Set(
  "observatoire institut institute fondation foundation academie academy centre center conseil council agence agency federation confederation association syndicat union commission comite committee autorite authority bureau office tribunal cour court universite university compagnie company groupe group trust board".split(
    " ",
  ),
);

/** Words of two spellings, American or British, and abbreviations, to the one they are compared by. */
export const ONE_SPELLING: ReadonlyMap<string, string> = new Map(
  "labour labor,defence defense,centre center,theatre theater,harbour harbor,programme program,colour color,honour honor,neighbourhood neighborhood,licence license,grey gray,organisation organization,limited ltd,incorporated inc,corporation corp,company co,st saint,ste sainte,intl international,dept department,govt government,univ university,ass association,assn association"
    .split(",")
    .map((pair) => {
      const [word = "", other = ""] = pair.split(" ");
      return [word, other];
    }),
);

/**
 * Words that every country's institutions share. A name made of these alone ("ministère des Affaires étrangères",
 * "Parti libéral", "central bank") does not say whose it is.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  [
    "ministere ministry departement department secretariat secretariats gouvernement government administration cabinet",
    "affaires etrangeres etranger exterieures exterieur relations internationales foreign affairs external external",
    "interieur interior home office defense defence armees armee army war guerre securite security justice finances",
    "finance economie economique economy economic tresor treasury budget commerce trade industrie industry travail",
    "labour labor emploi employment sante health solidarite social sociale sociales affairs education enseignement",
    "superieur higher recherche research agriculture alimentation food culture culturelle sport sports transports",
    "transport environnement environment ecologie ecologique transition energy energie climat climate logement housing",
    "interieure urban ville jeunesse youth mer peche fisheries outre police nationale national nationaux federale",
    "federal federaux gendarmerie republique republic presidence presidency premier ministre minister prime president",
    "parlement parliament senat senate assemblee assembly chambre chamber deputes representants representatives",
    "congres congress house lords commons cour court tribunal supreme constitutionnelle constitutional constitutionnel",
    "conseil council etat state appel appeals cassation comptes audit banque bank centrale central reserve",
    "parti party socialiste socialist liberal liberale liberals conservateur conservative democrate democratic",
    "democratique communiste communist vert verts green greens travailliste republicain republican populaire people",
    "union syndicat federation mairie prefecture city hall region regional regionale municipale municipal",
    "agence agency autorite authority bureau commission comite committee institut institute service services",
    "renseignement renseignements intelligence direction generale general garde cotiere coast guard croix rouge red",
    "cross hopital hospital universite university forces armed special speciales air marine navy parquet procureur",
    "douanes douane customs election elections electorale electoral statistique statistiques statistics",
  ]
    .join(" ")
    .split(" "),
);
