import type { Channel } from "../../../domain/quote.js";
import { phraseTable, phrases, words } from "../nameWords.js";

export const personVerbs = words(
  `rencontrer rencontré rencontre rencontrera rencontreront rencontrent convenu discuté concentré souri né née mort décédé épousé avocat
   confié pensait pense croit estime juge regrette espère souhaite explique ironise sourit soupire raconte lâche lance affirme plaide insiste
   reconnaît reconnait admet assure témoigne commente précise ajoute poursuit conclut résume répond rétorque confie note rappelle souligne
   collègues collaborateurs entourage épouse mari avocats fils fille père mère`,
);

export const speechVerbs = words(
  `dit déclaré déclare déclarait affirmé affirme expliqué explique ajouté ajoute précisé précise estimé estime assuré assure indiqué indique
   souligné souligne rappelé rappelle répondu répond lancé lance confié confie raconté raconte reconnu reconnaît regretté regrette insisté
   insiste conclu conclut poursuivi poursuit noté note jugé juge dénoncé dénonce promis promet averti avertit plaidé plaide admis commenté
   commente martelé martèle ironisé réagi écrit tweeté annoncé annonce selon résumé résume tranché tranche soupire sourit glisse s'exclame
   demandé demande prévenu prévient témoigné témoigne salué salue rétorqué rétorque constaté constate détaillé détaille`,
);

export const reflexivePersonVerbs = words("rendu rendue entretenu entretenue assis assise levé levée");
export const copulas = words("est était");
export const meetings = words(
  "réunion réunions pourparlers négociations visite vacances sommet conférence rencontre rencontres entretien entretiens jours semaine semaines",
);

export const auxiliaries = words("a ont avait avaient est sont était n s ne se l t-il t-elle a-t il elle ensuite");
export const sourceWords = words("selon après");
export const conjunctions = words("et ou");

export const channels: ReadonlyMap<string, Channel> = phraseTable<Channel>([
  ["STATEMENT", "communiqué;communiqués;déclaration écrite;par écrit;courriel;lettre ouverte"],
  [
    "SOCIAL_MEDIA",
    "tweeté;tweet;twitter;sur x;facebook;instagram;réseaux sociaux;retweeté;telegram;tiktok;publication facebook;youtube",
  ],
  [
    "PRESS_CONFERENCE",
    "conférence de presse;point presse;point de presse;devant la presse;devant les journalistes;conférence-débat;aux journalistes",
  ],
  ["SPEECH", "discours;allocution;meeting;lors d'un rassemblement;à la tribune;discours prononcé"],
  ["COURT", "tribunal;à la barre;à l'audience;plaidoirie;devant la cour;cour d'assises;réquisitoire;procès"],
  [
    "OTHER_MEDIA",
    "à l'antenne;au micro de;dans une interview à;dans un entretien à;dans un entretien au;sur l'antenne de",
  ],
]);

export const otherMediaLeads = phrases(
  "au journal;au quotidien;à l'hebdomadaire;au magazine;à l'agence;au site;à la radio;à la chaîne",
);

export const anonymityLeads = phrases(
  "sous couvert d'anonymat;sous couvert de l'anonymat;sous le couvert de l'anonymat;sous condition d'anonymat;sous réserve d'anonymat;sous anonymat;sous le sceau de l'anonymat;qui a requis l'anonymat;qui a demandé à rester anonyme;qui souhaite rester anonyme;qui préfère rester anonyme;requérant l'anonymat;qui ont requis l'anonymat;qui souhaitent rester anonymes;à condition de ne pas être nommé;à condition de ne pas être identifié",
);

export const documentNouns = words(
  `rapport rapports étude études sondage sondages enquête enquêtes communiqué lettre texte loi article document documents note livre film
   chiffres données statistiques décision arrêt jugement titre affiche slogan tract message traité contrat proverbe panneau dicton photo vidéo
   site blog rumeur tribune plainte accord projet gens monde suite idée fait chose question réponse situation`,
);

export const groupNouns = words(
  `groupe groupes équipe équipes famille familles direction défense opposition majorité police gendarmerie parquet foule jury comité
   commission mairie préfecture ministère gouvernement entreprise entreprises société sociétés compagnie association associations ong
   ongs syndicat syndicats autorités parti partis entourage cabinet couple jeune jeunes cadet cadette aîné aînée trentenaire quadragénaire
   quinquagénaire sexagénaire septuagénaire octogénaire rédaction tribunal cour justice accusation organisation organisations collectif`,
);
