import { postTable, roleNouns, words } from "../nameWords.js";

export const roles = roleNouns(
  [
    [
      "SPOKESPERSON",
      `spokesman,spokeswoman spokesmen,spokeswomen;spokesperson spokespeople;spokesperson spokespersons`,
    ],
    [
      "POLITICIAN",
      `minister ministers;president presidents;senator senators;congressman,congresswoman congressmen,congresswomen
       representative representatives;governor governors;mayor mayors;lawmaker lawmakers;legislator legislators;candidate candidates
       nominee nominees;chancellor chancellors;councilman,councilwoman councilmen,councilwomen;councillor councillors;councilor councilors
       mp mps;premier premiers;politician politicians;king,queen kings,queens;leader leaders;speaker speakers;secretary secretaries
       deputy deputies;president-elect presidents-elect;frontrunner frontrunners;front-runner front-runners;assemblyman,assemblywoman assemblymen,assemblywomen
       democrat democrats;republican republicans;conservative conservatives;liberal liberals;delegate delegates;whip whips`,
    ],
    [
      "OFFICIAL",
      `official officials;diplomat diplomats;ambassador ambassadors;envoy envoys;prosecutor prosecutors;judge judges;justice justices
       commissioner commissioners;sheriff sheriffs;general generals;officer officers;aide aides;adviser advisers;advisor advisors
       negotiator negotiators;attorney attorneys;inspector inspectors;investigator investigators;detective detectives
       admiral admirals;colonel colonels;captain captains;agent agents;regulator regulators;administrator administrators
       policeman,policewoman policemen,policewomen;firefighter firefighters;clerk clerks;magistrate magistrates;superintendent superintendents;chief chiefs;trooper troopers
       lieutenant lieutenants;sergeant sergeants;coroner coroners;ombudsman ombudsmen;authority authorities`,
    ],
    [
      "EXECUTIVE",
      `executive executives;ceo ceos;cfo cfos;chairman,chairwoman chairmen,chairwomen;chairperson chairpersons;chair chairs;director directors
       manager managers;founder founders;co-founder co-founders;owner owners;businessman,businesswoman businessmen,businesswomen
       boss bosses;entrepreneur entrepreneurs;head heads;investor investors;banker bankers;president-ceo presidents-ceo;shareholder shareholders;vice-president vice-presidents`,
    ],
    [
      "EXPERT",
      `expert experts;researcher researchers;professor professors;economist economists;analyst analysts;historian historians;scientist scientists
       doctor doctors;lawyer lawyers;specialist specialists;engineer engineers;scholar scholars;strategist strategists;pollster pollsters
       consultant consultants;physician physicians;epidemiologist epidemiologists;sociologist sociologists;biologist biologists;geologist geologists
       psychologist psychologists;academic academics;author authors;architect architects;nurse nurses;surgeon surgeons;observer observers;counsel counsels`,
    ],
    [
      "WITNESS",
      `witness witnesses;bystander bystanders;neighbour neighbours;neighbor neighbors;onlooker onlookers;eyewitness eyewitnesses`,
    ],
    ["VICTIM", `victim victims;survivor survivors;plaintiff plaintiffs;accuser accusers;complainant complainants`],
    [
      "ACTIVIST",
      `activist activists;protester protesters;protestor protestors;campaigner campaigners;organiser organisers;organizer organizers;advocate advocates
       demonstrator demonstrators;striker strikers;unionist unionists;volunteer volunteers`,
    ],
    [
      "CELEBRITY",
      `actor,actress actors,actresses;singer singers;novelist novelists;comedian comedians;filmmaker filmmakers;artist artists;musician musicians
       writer writers;star stars;poet poets;mogul moguls;tycoon tycoons;billionaire billionaires;celebrity celebrities`,
    ],
    [
      "ATHLETE",
      `coach coaches;player players;striker strikers;captain captains;goalkeeper goalkeepers;quarterback quarterbacks;champion champions;runner runners;swimmer swimmers;cyclist cyclists;skipper skippers`,
    ],
    [
      "JOURNALIST",
      `journalist journalists;reporter reporters;columnist columnists;editor editors;correspondent correspondents;anchor anchors;host hosts
       moderator moderators;commentator commentators;interviewer interviewers;pundit pundits;blogger bloggers`,
    ],
    [
      "CITIZEN",
      `resident residents;farmer farmers;student students;voter voters;teacher teachers;shopkeeper shopkeepers;fisherman fishermen;worker workers
       parent parents;father,mother fathers,mothers;passenger passengers;customer customers;consumer consumers;driver drivers;villager villagers
       employee employees;pensioner pensioners;tenant tenants;homeowner homeowners;man,woman men,women;citizen citizens;taxpayer taxpayers
       brother,sister brothers,sisters;son,daughter sons,daughters;husband,wife husbands,wives;baker bakers;librarian librarians;pupil pupils
       nephew,niece nephews,nieces;docker dockers;sailor sailors;uncle,aunt uncles,aunts;cousin cousins;ex-husband,ex-wife ex-husbands,ex-wives;grandfather,grandmother grandfathers,grandmothers;boy,girl boys,girls;commuter commuters;friend friends;veteran veterans;veteran vets`,
    ],
    [
      "OTHER",
      `source sources;critic critics;supporter supporters;opponent opponents;rival rivals;ally allies;insider insiders;member members
       participant participants;attendee attendees;colleague colleagues;backer backers;defendant defendants;person people;operative operatives
       detractor detractors;donor donors;bishop bishops;pope popes;pastor pastors;imam imams;rabbi rabbis;cardinal cardinals;archbishop archbishops
       priest priests;surrogate surrogates;narrator narrators;suspect suspects;coordinator coordinators`,
    ],
  ],
  words(
    "person member man general head chair star authority leader secretary deputy author conservative liberal justice agent host",
  ),
);

export const roleModifiers = words(
  `senior former top ex prime vice chief deputy acting assistant junior local state federal regional municipal national city county
   foreign military political government governmental party campaign law-enforcement police company union defense defence intelligence
   security health finance financial interior labour labor education energy trade justice environment attorney lead first second third
   other another same several some many few two three four five six seven eight nine ten young old elderly new longtime long-time veteran
   republican republicans democratic democrat conservative liberal independent progressive socialist house senate congressional
   presidential gubernatorial administration press legal executive managing general associate outspoken prominent unnamed anonymous
   leading principal white-house whitehouse opposition cabinet campus court hospital school bank industry market
   medical scientific academic political-science history economics law communications public-relations media media-savvy human rights
   civil climate policy science biology chemistry physics marine engineering elected retired current outgoing incoming honorary founding co female male black white latino hispanic
   international european american news research sports real estate business oil tech key close one`,
);

export const organizationPosts = postTable(
  "executive;ceo;cfo;boss;shareholder;employee",
  "founder;co-founder",
  "spokesperson;chairman;director;head;manager",
);

export const besideOthers = words(
  "lawyer attorney doctor physician counsel nurse surgeon psychologist coach manager owner head chair observer strategist pollster",
);

export const departments = words(
  `communications policy operations marketing sales research development strategy technology programming studies services affairs
   relations resources outreach admissions athletics analytics product engineering design content staff security`,
);

export const portfolios = words(
  "state defense defence commerce labor labour treasury energy health education agriculture transportation interior war representatives",
);
export const complementLinks = words("of for");
export const looseLinks = words("at from with in to on under inside");
