import type { BylineWords } from "../bylines.js";
import { phrases, words } from "../nameWords.js";

export const ENGLISH_BYLINES: BylineWords = {
  leads: phrases(
    `by;written by;reporting by;reported by;story by;words by;text by;from;with;additional reporting by;edited by;
     posted by;published by;interview by;analysis by;opinion by;review by`,
  ),
  joins: words("and with &"),
  places: words("in at for on from near"),
  desks: words(
    `staff reporter reporters correspondent correspondents editor editors writer writers desk newsroom editorial team
     columnist critic contributor contributors published updated photo photos video read min`,
  ),
  organizations: words("agency press news wire service radio television media group"),
};
