import { readCountries, words } from "../nameWords.js";
import { countryLines } from "./countries.js";

const inflect = (word: string): readonly string[] => [word, `${word}s`];

export const { countries, nationalities } = readCountries(
  countryLines,
  [
    ["GB", "britain"],
    ["GB", "england"],
    ["GB", "scotland"],
    ["GB", "wales"],
    ["US", "america"],
    ["SY", "syria"],
    ["KP", "north korea"],
    ["RU", "russia"],
    ["VN", "vietnam"],
  ],
  inflect,
);

export const places = words(
  `london manchester birmingham liverpool leeds glasgow edinburgh cardiff belfast dublin washington chicago boston philadelphia houston dallas
   miami atlanta seattle denver phoenix detroit cleveland baltimore milwaukee minneapolis pittsburgh cincinnati orlando tampa charlotte
   baton memphis nashville brooklyn manhattan queens bronx harlem hollywood broadway ferguson toronto ottawa montreal vancouver sydney
   melbourne canberra auckland paris lyon marseille berlin munich frankfurt hamburg rome milan naples venice madrid barcelona lisbon brussels
   amsterdam hague geneva zurich vienna prague warsaw budapest bucharest sofia athens moscow kiev kyiv minsk belgrade zagreb sarajevo
   stockholm oslo copenhagen helsinki istanbul ankara beirut jerusalem gaza damascus aleppo baghdad mosul tehran kabul riyadh doha dubai
   cairo benghazi tripoli tunis algiers rabat lagos nairobi johannesburg pretoria dakar beijing shanghai tokyo seoul pyongyang delhi mumbai
   islamabad karachi bangkok hanoi manila jakarta singapore havana bogota caracas lima santiago brasilia europe africa asia oceania antarctica
   california texas florida ohio pennsylvania michigan wisconsin iowa nevada arizona colorado utah oregon idaho montana wyoming nebraska
   kansas oklahoma missouri arkansas louisiana mississippi alabama tennessee kentucky illinois minnesota maine vermont massachusetts
   connecticut maryland delaware georgia virginia carolina dakota alaska hawaii hampshire york jersey mexico angeles francisco vegas orleans
   chelsea crimea donbas kosovo chechnya catalonia bavaria flanders atlantic pacific mediterranean arctic balkans sahel earth mars benghazi
   midwest northeast southwest southeast northwest charleston columbia richmond albany sacramento austin columbus indianapolis
   guantanamo guantánamo kurdistan west east south north kandahar helmand euphrates nile thames potomac hudson`,
);

export const placePrepositions = words("in at near across throughout outside toward towards around into");
