import type { OrganizationKind } from "../../../domain/agent.js";
import type { KnownOrganization } from "../names.js";
import { phraseTable, words } from "../nameWords.js";

export const organizationHeads = phraseTable<OrganizationKind>([
  [
    "GOVERNMENT",
    `ministère;département;secrétariat;préfecture;mairie;gouvernement;ambassade;agence;assemblée;sénat;conseil;cour;tribunal;parquet
     gendarmerie;direction;haut-commissariat;commissariat;autorité;chambre;municipalité;présidence;chancellerie;rectorat;armée;commission;office;métropole`,
  ],
  ["INTERNATIONAL", "organisation;union;fonds;nations;banque;ligue"],
  ["ACADEMIC", "université;école;institut;lycée;collège;faculté;académie;observatoire;laboratoire;centre;muséum"],
  ["PARTY", "parti;mouvement;front;rassemblement;coalition"],
  ["UNION", "syndicat;confédération;fédération"],
  ["NGO", "association;fondation;collectif;comité;secours;ong"],
  ["COMPANY", "groupe;société;compagnie;entreprise;laboratoires;chantiers;constructeur;banque;coopérative;usines"],
  ["MEDIA", "journal;quotidien;hebdomadaire;radio;gazette;courrier"],
  ["RELIGIOUS", "diocèse;église;conférence;archidiocèse"],
  ["OTHER", "club;stade;musée;théâtre;hôpital;chu"],
]);

export const linkedLowerCaseHeads = words(
  "ministère mairie préfecture tribunal université parquet ambassade rectorat secrétariat présidence chancellerie gouvernement municipalité diocèse",
);

export const directLowerCaseHeads = words(
  `groupe société compagnie association fondation constructeur journal quotidien hebdomadaire lycée collège hôpital club parti syndicat
   collectif institut université entreprise laboratoires chantiers coopérative radio agence banque`,
);

export const lowerCaseNames = true;

export const organizationTails = phraseTable<OrganizationKind>([
  ["COMPANY", "sa;sas;sarl;inc;corp;ltd;group;holding;motors;airlines;industries;technologies;systems;bank"],
  ["ACADEMIC", "university"],
  ["OTHER", "fc;club"],
  ["MEDIA", "times;post;news;tv;télévision;tribune"],
  ["NGO", "foundation"],
]);

export const lowerCaseTails: ReadonlyMap<string, OrganizationKind> = new Map();

/** Lower case too, right before a name or a nationality: "l'administration Morvan", "le gouvernement français". */
export const lowerCaseHeads = phraseTable<OrganizationKind>([["GOVERNMENT", "administration;gouvernement;exécutif"]]);

export const organizationNouns = phraseTable<OrganizationKind>([
  ["COMPANY", "compagnie;entreprise;société;groupe;firme;constructeur;compagnies;entreprises;sociétés"],
  ["UNION", "syndicat;syndicats"],
  ["MEDIA", "journal;quotidien;hebdomadaire;journaux"],
  ["ACADEMIC", "université;institut;universités"],
  ["PARTY", "parti;partis"],
]);

export const organizationAdjectives = words(
  `national nationale nationaux nationales européen européenne européens européennes central centrale international internationale
   internationaux internationales français française françaises étrangères étrangère économique économiques social sociale sociaux sociales
   public publique publics publiques général générale constitutionnel constitutionnelle populaire populaires socialiste communiste
   républicain républicaine républicains démocrate démocratique libéral libérale écologiste supérieur supérieure municipal municipale
   régional régionale départemental départementale monétaire mondial mondiale unies unie uni africain africaine fédéral fédérale
   technologique polytechnique politique politiques agricole agricoles maritime maritimes sociaux vétérinaires sportive sportives culturelle culturelles scientifique scientifiques professionnel professionnelle
   armées armée intérieures extérieures locales territoriale territoriales pénale pénal civile sanitaire ouvrière ouvrier chrétien chrétienne
   atlantique nord sud humanitaire médicale judiciaire indépendant indépendante spatiale alimentaire routière navals navales`,
);

export const organizationLinks = words("de du des d la l le les et à aux au pour en contre sur sans");

const known: readonly (readonly [OrganizationKind, string | null, string])[] = [
  [
    "INTERNATIONAL",
    null,
    "onu;ue;otan;ocde;fmi;oms;omc;unesco;unicef;opep;g7;g20;cpi;tpi;tpiy;bce;union européenne;nations unies;commission européenne;parlement européen;banque mondiale;union africaine;nations-unies;conseil de sécurité",
  ],
  [
    "GOVERNMENT",
    "FR",
    "élysée;matignon;quai d'orsay;bercy;assemblée nationale;conseil constitutionnel;conseil d'état;insee;cnil;csa;dgse;dgsi;place beauvau;palais-bourbon",
  ],
  ["GOVERNMENT", "US", "maison blanche;maison-blanche;pentagone;fbi;cia;nasa;nsa;département d'état"],
  ["GOVERNMENT", "RU", "kremlin"],
  ["GOVERNMENT", "GB", "downing street"],
  ["GOVERNMENT", null, "sénat;parlement;congrès;chambre des représentants"],
  ["RELIGIOUS", "VA", "vatican;saint-siège"],
  ["PARTY", "FR", "ps;ump;lrem;lfi;eelv;udf;modem"],
  [
    "UNION",
    "FR",
    "cgt;cfdt;fo;cftc;unsa;fsu;snes;fnsea;medef;cfe-cgc;solidaires;force ouvrière;confédération paysanne",
  ],
  ["ACADEMIC", "FR", "cnrs;inserm;sorbonne"],
  ["COMPANY", "FR", "sncf;edf;ratp;snecma"],
  [
    "MEDIA",
    "FR",
    "afp;agence france-presse;le monde;libération;le figaro;france info;franceinfo;france inter;bfmtv;bfm tv;rtl;rfi;tf1;france 2;l'équipe",
  ],
  [
    "MEDIA",
    null,
    "reuters;bbc;cnn;associated press;new york times;washington post;wall street journal;financial times;al-jazeera",
  ],
  ["NGO", null, "greenpeace;amnesty international;human rights watch;médecins sans frontières;croix-rouge"],
  ["COMPANY", null, "google;facebook;twitter;microsoft;apple;amazon;boeing;airbus"],
];

export const knownOrganizations: ReadonlyMap<string, KnownOrganization> = new Map(
  known.flatMap(([kind, country, list]) => list.split(";").map((name) => [name, { kind, country }] as const)),
);

/** Letters that abbreviate things, measures and offices. */
export const otherAcronyms = words(
  `PIB TVA SMIC RTT CDI CDD RSA PME TGV RER ADN VIH SIDA PDG DRH CV BTS BAC SMS USB GPS TV DVD CD PC OGM CO2 HLM ZEP ZAD SDF VTC
   COVID COVID-19 USA UK RDA URSS RDC EAU RN7 A1 II III IV VI VII VIII IX XI XII XIV XV XVI XX XXI EN ET DE LA LE LES OK NB UA IVG QPC
   JO GMT ETP RGPD IA CP CE1 CE2 CM1 CM2 AM PM SOS ISF CSG APL PMA GPA OPA PV BD SUV`,
);
