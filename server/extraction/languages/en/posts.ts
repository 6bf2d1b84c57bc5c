import { words } from "../nameWords.js";
import type { PostWords } from "../posts.js";

export const ENGLISH_POSTS: PostWords = {
  former: words("former ex retired onetime one-time erstwhile"),
  formerPrefixes: ["ex-", "former-"],
  future: words("incoming future designate would-be aspiring"),
  relations: words(
    `critic supporter opponent rival ally insider backer donor detractor source participant attendee person colleague
     friend customer consumer passenger victim survivor plaintiff accuser complainant defendant suspect witness bystander
     neighbour neighbor onlooker eyewitness resident citizen voter taxpayer parent father brother son husband man nephew
     uncle cousin boy ex-husband grandfather villager pensioner tenant homeowner commuter observer shareholder investor
     candidate nominee frontrunner front-runner president-elect striker protester protestor demonstrator negotiator lawyer
     doctor attorney author surrogate narrator veteran star billionaire tycoon mogul`,
  ),
  aboutLinks: words("on in under inside to"),
  belonging: words("of from"),
  holds: words("is"),
  offices: new Map([
    ["minister", words("ministry")],
    ["secretary", words("department ministry")],
  ]),
};
