import { words } from "../nameWords.js";

/** Words that often open a sentence; with a capital there, they are no name. */
export const functionWords = words(
  `le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
   je tu il elle on nous vous ils elles me te se lui eux y en ça cela ceci celui celle ceux celles qui que qu quoi dont où lequel laquelle
   lesquels lesquelles et ou mais donc or ni car si comme quand lorsque lorsqu puisque puisqu quoique quoiqu parce bien afin pour par avec
   sans sous sur dans chez vers entre depuis pendant avant après dès jusque jusqu contre malgré selon outre hors parmi envers derrière devant
   à a est sont était étaient sera seront fut ont avait avaient aura auront avoir être ne n pas plus moins très trop peu beaucoup assez tant
   aussi ainsi alors puis ensuite enfin déjà encore toujours jamais souvent parfois hier aujourd aujourd'hui demain ici là voici voilà
   tout toute tous toutes autre autres même mêmes chaque plusieurs quelques certains certaines aucun aucune nul nulle tel telle tels telles
   oui non merci bonjour cependant pourtant toutefois néanmoins désormais mardi lundi mercredi jeudi vendredi samedi dimanche face grâce
   suite lors aussitôt soudain bref certes surtout notamment seulement seul seule seuls seules deux trois quatre cinq six sept huit neuf dix
   vingt trente cent mille premier première interrogé interrogée interrogés contacté contactée contactée invité invitée venu venue né née
   arrivé arrivée élu élue réuni réunis réunie accusé accusée condamné condamnée présent présente âgé âgée pas rien personne quel quelle
   quels quelles pourquoi comment combien faut peut-être faute fin début mi côté quant plutôt mieux pire tandis d'après d'ailleurs ailleurs
   autant autour auparavant actuellement résultat conséquence reste restent viennent vient c s j m t madame monsieur messieurs mesdames
   aucune attendu attendue inculpé inculpée interpellé questionné interviewé vraiment évidemment effectivement heureusement malheureusement
   finalement récemment longtemps environ près presque au-delà jusqu'ici celui-ci celle-ci ceux-ci dit sauf concernant`,
);

/** Capitalised, and neither a person nor an organization. */
export const neverNames = words(
  `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
   noël pâques toussaint pentecôte ascension ramadan internet web dieu état états république constitution brexit covid covid-19 coran bible
   islam euro euros coupe tour jeux olympiques mondial ligue championnat prix grand grande saint sainte st rue avenue boulevard place quai pont
   guerre révolution libération renaissance histoire mer océan nord sud est ouest outre-mer droite gauche résistance premier première
   jo mme m mm article loi code traité accord plan projet opération opération loi-cadre stratégies hauts haut château palais
   aujourd'hui occidentaux européens africains arabes juifs musulmans chrétiens catholiques protestants talibans kurdes palestiniens
   socialistes républicains démocrates verts insoumis gilets jaunes ier i`,
);
