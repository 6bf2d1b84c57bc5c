/** `npm --prefix bench run generate`: what the alternatives need to be type-checked and measured. */
import { generate } from "./generate.js";

generate();
