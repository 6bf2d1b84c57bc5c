import { words } from "../nameWords.js";

/** Words that often open a sentence; with a capital there, they are no name. */
export const functionWords = words(
  `der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen jener jene jenes kein keine keiner mein dein
   sein seine ihr ihre unser unsere euer ich du er sie es wir man mich mir dich ihn ihm uns euch ihnen sich wer was wen wem wessen welcher
   welche welches und oder aber denn doch sondern weil dass ob wenn als während nachdem bevor obwohl damit falls sobald solange seit seitdem
   bis indem sodass wie wo wann warum wieso weshalb woher wohin in im an am auf aus bei beim mit nach von vom zu zum zur für gegen ohne um
   durch über unter vor hinter neben zwischen trotz wegen laut gemäß zufolge angesichts aufgrund ab außer statt anstatt innerhalb außerhalb
   ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte sollten muss müssen
   musste mussten will wollen wollte wollten darf dürfen mag möchte sei seien wäre wären hätte hätten würde würden nicht auch nur noch schon
   so sehr mehr viel viele wenig wenige alle alles jeder jede jedes beide einige mehrere manche etwas nichts niemand jemand hier dort da
   dann danach davor zuvor später früher heute gestern morgen jetzt nun bereits bisher immer nie oft wieder zudem außerdem dennoch jedoch
   allerdings daher deshalb darum dabei dafür dagegen damit darauf daraus darin darüber davon dazu insgesamt zunächst schließlich
   inzwischen mittlerweile unterdessen zwei drei vier fünf sechs sieben acht neun zehn ja nein bitte danke herr frau`,
);

/** Capitalised as every German noun is, and neither a person nor an organization. */
export const neverNames = words(
  `januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag
   sonnabend sonntag ostern weihnachten internet gott staat land welt zeit jahr jahre tag tage woche wochen monat monate uhr prozent euro
   dollar million millionen milliarde milliarden mann frau menschen mensch leben krieg frieden gesetz recht regierung opposition partei
   parteien polizei feuerwehr armee präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin chef chefin leiter
   leiterin ende anfang beginn teil fall grund frage antwort problem lösung weg stadt straße platz haus schule arbeit wirtschaft politik
   norden süden osten westen demokratie freiheit sicherheit zukunft angaben bericht berichte interview erklärung aussage meinung`,
);
