import normalizeUrl from "normalize-url";
import { DixitError } from "../domain/errors.js";

const MAX_URL_LENGTH = 2_048;
// What campaigns and share buttons add; it says how a reader came, not which article it is.
const TRACKING = [/^utm_\w+$/i, /^(?:fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|xtor|at_medium|at_campaign)$/i];

/**
 * The one address an article is known by: https or http, host in lower case, no fragment, no tracking parameters, no
 * user name, parameters sorted. `www.` and the path's case stay, since either may matter. Throws BAD_URL.
 */
export function canonicalUrl(given: string): string {
  const trimmed = given.trim();
  if (trimmed.length > MAX_URL_LENGTH) {
    throw new DixitError("BAD_URL", `The URL has ${trimmed.length} characters; expected at most ${MAX_URL_LENGTH}.`);
  }
  if (!/^https?:\/\/[^/\s]/i.test(trimmed) || !URL.canParse(trimmed)) {
    throw new DixitError(
      "BAD_URL",
      `The URL is ${JSON.stringify(trimmed.slice(0, 100))}; expected an address such as https://www.courrier.example/2031/03/04/port.`,
    );
  }
  return normalizeUrl(trimmed, {
    stripWWW: false,
    stripHash: true,
    stripAuthentication: true,
    removeQueryParameters: TRACKING,
    removeTrailingSlash: true,
    sortQueryParameters: true,
  });
}
