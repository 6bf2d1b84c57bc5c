import { words } from "../nameWords.js";

/** Words that often open a sentence; with a capital there, they are no name. */
export const functionWords = words(
  `the a an this that these those my your his her its our their i you he she it we they me him us them who whom whose which what when where
   why how and or but nor so yet for if as while although though because since unless until before after once whether than then there here
   in on at by to from with without within of off over under above below between among against about around across through during despite
   into onto upon toward towards outside inside near like unlike per via beyond behind beneath beside besides except is are was were be been
   being has have had do does did will would can could should may might must shall not no yes never always often sometimes usually also too
   very more most less least much many few several some any all both each every either neither none other others another such only just even
   still already again now today yesterday tomorrow later earlier recently soon meanwhile however moreover furthermore nevertheless therefore
   thus indeed instead perhaps maybe finally first second third last next asked according speaking responding citing noting adding given
   one two three four five six seven eight nine ten dozens hundreds thousands millions let let's get see read watch click photo image video
   related more follow subscribe share updated update breaking exclusive editor's editor note source sources people everyone everybody someone
   somebody anyone nobody nothing something everything anything well oh ok okay please thanks thank hello dear sorry why's
   that's it's he's she's there's i'm i've i'll don't didn't doesn't isn't wasn't can't won't wouldn't couldn't yeah hey look listen
   critics supporters voters officials experts analysts republicans democrats americans police authorities investigators prosecutors
   back long far early late half part whatever whoever whenever wherever rather quite almost nearly together apart along amid amidst
   following including regarding concerning considering based born asked pressed reached contacted told said say says added born
   new old former top senior good great big right left best worst real true high low full free clear sure simply clearly certainly apparently
   obviously unfortunately fortunately hopefully ultimately eventually initially originally previously currently generally typically
   specifically particularly especially similarly likewise otherwise anyway overall additionally consequently subsequently
   make take give go come keep put think know want need believe remember consider imagine suppose assume call talk tell ask try
   under-fire mr mrs ms s t`,
);

/** Capitalised, and neither a person nor an organization. */
export const neverNames = words(
  `january february march april may june july august september october november december feb mar apr jun jul aug sept oct nov dec
   monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving halloween ramadan hanukkah internet web god
   constitution brexit covid covid-19 obamacare medicare medicaid quran bible islam english spanish latin cup games olympics olympic
   championship prize street avenue boulevard road square bridge bay lake river mountain mount war revolution renaissance act bill law code
   treaty plan amendment north south east west northern southern eastern western americans british europeans africans arabs jews muslims
   christians catholics protestants taliban kurds palestinians latinos hispanics democrats republicans libertarians evangelicals millennials
   democrat republican democratic libertarian conservative liberal muslim christian catholic jewish arab hispanic latino african european asian
   i ii iii iv fla vt va md mass conn calif ariz mich minn okla tenn wis wyo ala ark colo govs gens sens reps day year night super tuesday primary caucus election general national state ivy wall oval air mr mrs ms
   oscar oscars emmy grammy nobel pulitzer tweet day eve inauguration convention debate iraqi african-american
   african-americans gold black white president-elect second firstlive`,
);
