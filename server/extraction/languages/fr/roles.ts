import { postTable, roleNouns, words } from "../nameWords.js";

export const roles = roleNouns(
  [
    [
      "SPOKESPERSON",
      `porte-parole porte-parole;porte-parole porte-paroles;communicant,communicante communicants,communicantes`,
    ],
    [
      "POLITICIAN",
      `ministre ministres;vice-ministre vice-ministres;président,présidente présidents,présidentes
       vice-président,vice-présidente vice-présidents,vice-présidentes;député,députée députés,députées
       eurodéputé,eurodéputée eurodéputés,eurodéputées;sénateur,sénatrice sénateurs,sénatrices;maire maires
       élu,élue élus,élues;candidat,candidate candidats,candidates;chancelier,chancelière chanceliers,chancelières
       parlementaire parlementaires;gouverneur,gouverneure gouverneurs,gouverneures;opposant,opposante opposants,opposantes
       conseiller,conseillère conseillers,conseillères;adjoint,adjointe adjoints,adjointes;roi,reine rois,reines
       prince,princesse princes,princesses;garde-des-sceaux gardes-des-sceaux;politicien,politicienne politiciens,politiciennes
       dirigeant,dirigeante dirigeants,dirigeantes;leader leaders;chef,cheffe chefs,cheffes
       numéro numéros`,
    ],
    [
      "OFFICIAL",
      `responsable responsables;fonctionnaire fonctionnaires;diplomate diplomates
       ambassadeur,ambassadrice ambassadeurs,ambassadrices;préfet,préfète préfets,préfètes;procureur,procureure procureurs,procureures
       magistrat,magistrate magistrats,magistrates;juge juges;commissaire commissaires;policier,policière policiers,policières
       gendarme gendarmes;général,générale généraux,générales;colonel,colonelle colonels,colonelles;capitaine capitaines
       officier,officière officiers,officières;émissaire émissaires;négociateur,négociatrice négociateurs,négociatrices
       militaire militaires;pompier,pompière pompiers,pompières;consul,consule consuls,consules;inspecteur,inspectrice inspecteurs,inspectrices
       enquêteur,enquêtrice enquêteurs,enquêtrices;recteur,rectrice recteurs,rectrices;amiral,amirale amiraux,amirales
       haut-commissaire hauts-commissaires;rapporteur,rapporteure rapporteurs,rapporteures;médiateur,médiatrice médiateurs,médiatrices
       vice-amiral vice-amiraux;lieutenant,lieutenante lieutenants,lieutenantes;commandant,commandante commandants,commandantes`,
    ],
    [
      "EXECUTIVE",
      `directeur,directrice directeurs,directrices;patron,patronne patrons,patronnes;pdg pdg
       entrepreneur,entrepreneuse entrepreneurs,entrepreneuses;fondateur,fondatrice fondateurs,fondatrices
       cofondateur,cofondatrice cofondateurs,cofondatrices;gérant,gérante gérants,gérantes;administrateur,administratrice administrateurs,administratrices
       cadre cadres;directeur-général directeurs-généraux;propriétaire propriétaires;actionnaire actionnaires;banquier,banquière banquiers,banquières`,
    ],
    [
      "EXPERT",
      `expert,experte experts,expertes;chercheur,chercheuse chercheurs,chercheuses;professeur,professeure professeurs,professeures
       économiste économistes;analyste analystes;historien,historienne historiens,historiennes;politologue politologues
       sociologue sociologues;médecin médecins;scientifique scientifiques;spécialiste spécialistes;avocat,avocate avocats,avocates
       juriste juristes;ingénieur,ingénieure ingénieurs,ingénieures;épidémiologiste épidémiologistes;climatologue climatologues
       biologiste biologistes;géologue géologues;psychologue psychologues;consultant,consultante consultants,consultantes
       observateur,observatrice observateurs,observatrices;universitaire universitaires;philosophe philosophes;infirmier,infirmière infirmiers,infirmières
       conservateur,conservatrice conservateurs,conservatrices;architecte architectes;vétérinaire vétérinaires;pédiatre pédiatres`,
    ],
    [
      "WITNESS",
      `témoin témoins;riverain,riveraine riverains,riveraines;voisin,voisine voisins,voisines;passant,passante passants,passantes`,
    ],
    [
      "VICTIM",
      `victime victimes;survivant,survivante survivants,survivantes;plaignant,plaignante plaignants,plaignantes;rescapé,rescapée rescapés,rescapées`,
    ],
    [
      "ACTIVIST",
      `militant,militante militants,militantes;syndicaliste syndicalistes;activiste activistes;manifestant,manifestante manifestants,manifestantes
       gréviste grévistes;délégué,déléguée délégués,déléguées;bénévole bénévoles;défenseur,défenseure défenseurs,défenseures`,
    ],
    [
      "CELEBRITY",
      `acteur,actrice acteurs,actrices;chanteur,chanteuse chanteurs,chanteuses;comédien,comédienne comédiens,comédiennes
       réalisateur,réalisatrice réalisateurs,réalisatrices;écrivain,écrivaine écrivains,écrivaines;romancier,romancière romanciers,romancières
       artiste artistes;cinéaste cinéastes;musicien,musicienne musiciens,musiciennes;auteur,autrice auteurs,autrices;poète,poétesse poètes,poétesses`,
    ],
    [
      "ATHLETE",
      `joueur,joueuse joueurs,joueuses;entraîneur,entraîneuse entraîneurs,entraîneuses;sélectionneur,sélectionneuse sélectionneurs,sélectionneuses
       footballeur,footballeuse footballeurs,footballeuses;coureur,coureuse coureurs,coureuses;champion,championne champions,championnes
       athlète athlètes;nageur,nageuse nageurs,nageuses;attaquant,attaquante attaquants,attaquantes;gardien,gardienne gardiens,gardiennes;skipper skippers
       cycliste cyclistes;milieu milieux;arbitre arbitres`,
    ],
    [
      "JOURNALIST",
      `journaliste journalistes;éditorialiste éditorialistes;correspondant,correspondante correspondants,correspondantes
       chroniqueur,chroniqueuse chroniqueurs,chroniqueuses;reporter reporters;présentateur,présentatrice présentateurs,présentatrices;rédacteur,rédactrice rédacteurs,rédactrices`,
    ],
    [
      "CITIZEN",
      `habitant,habitante habitants,habitantes;agriculteur,agricultrice agriculteurs,agricultrices;étudiant,étudiante étudiants,étudiantes
       électeur,électrice électeurs,électrices;commerçant,commerçante commerçants,commerçantes;pêcheur,pêcheuse pêcheurs,pêcheuses
       ouvrier,ouvrière ouvriers,ouvrières;enseignant,enseignante enseignants,enseignantes;retraité,retraitée retraités,retraitées
       salarié,salariée salariés,salariées;employé,employée employés,employées;parent parents;père,mère pères,mères
       usager,usagère usagers,usagères;client,cliente clients,clientes;consommateur,consommatrice consommateurs,consommatrices
       passager,passagère passagers,passagères;chauffeur,chauffeuse chauffeurs,chauffeuses;boulanger,boulangère boulangers,boulangères
       viticulteur,vigneronne viticulteurs,vigneronnes;lycéen,lycéenne lycéens,lycéennes;locataire locataires;homme,femme hommes,femmes
       instituteur,institutrice instituteurs,institutrices;citoyen,citoyenne citoyens,citoyennes;éleveur,éleveuse éleveurs,éleveuses
       docker,dockeuse dockers,dockeuses;marin marins;frère,sœur frères,sœurs;fils,fille fils,filles;mari,épouse maris,épouses;bibliothécaire bibliothécaires;libraire libraires`,
    ],
    [
      "OTHER",
      `secrétaire secrétaires;source sources;critique critiques;participant,participante participants,participantes;proche proches
       interlocuteur,interlocutrice interlocuteurs,interlocutrices;membre membres;représentant,représentante représentants,représentantes
       partisan,partisane partisans,partisanes;allié,alliée alliés,alliées;collègue collègues;collaborateur,collaboratrice collaborateurs,collaboratrices
       organisateur,organisatrice organisateurs,organisatrices;accusé,accusée accusés,accusées;détracteur,détractrice détracteurs,détractrices
       intéressé,intéressée intéressés,intéressées;personne personnes;coordinateur,coordinatrice coordinateurs,coordinatrices
       évêque évêques;curé curés;pape papes;imam imams;rabbin rabbins;cardinal cardinaux;archevêque archevêques`,
    ],
  ],
  words("personne membre milieu critique cadre parent homme numéro proche secrétaire général chef artiste source"),
);

export const roleModifiers = words(
  `haut haute hauts hautes ancien ancienne anciens anciennes ex premier première premiers premières vice jeune jeunes
   autre autres même mêmes principal principale principaux principales seul seule nouveau nouvelle nouveaux nouvelles
   futur future grand grande petit petite vieux vieille bon proche proches certain certains certaines général générale généraux générales
   adjoint adjointe délégué déléguée local locale locaux locales municipal municipale municipaux municipales régional régionale régionaux
   national nationale nationaux départemental départementale politique politiques militaire militaires gouvernemental gouvernementale
   socialiste socialistes écologiste écologistes centriste conservateur conservatrice libéral libérale républicain républicaine
   communiste indépendant indépendante syndical syndicale judiciaire judiciaires diplomatique diplomatiques policière policières
   policier policiers sanitaire sanitaires européen européenne européens européennes scientifique scientifiques financier financière
   exécutif exécutive technique commercial commerciale sportif sportive anonyme anonymes officiel officielle officiels officielles
   associatif associative actuel actuelle sortant sortante élu élue deux trois quatre cinq six plusieurs quelques
   permanent permanente honoraire médical médicale droit gauche centre concerné concernée concernés concernées présent présents`,
);

export const organizationPosts = postTable(
  "patron;pdg;actionnaire;gérant;salarié;employé;directeur général;directeur générale",
  "fondateur;cofondateur",
  "porte-parole;directeur;propriétaire",
);

export const besideOthers = words(
  "avocat médecin infirmier psychologue entraîneur arbitre conseiller adjoint cadre propriétaire observateur",
);

export const departments = words(
  "recherche communication stratégie ventes exploitation marketing études affaires état",
);

/** After "le ministre de l'/de la/des". A name may not follow at once in French, so none is needed. */
export const portfolios: ReadonlySet<string> = new Set();
export const complementLinks = words("de du des d");
export const looseLinks = words("à au aux chez en auprès");
