import { expand as expandJsonLd } from "jsonld";

/**
 * The document without its context's short names, by the reference processor. Whatever the context does not define is
 * refused, and so is a context that is not the one expected: nothing is fetched.
 * @param terms the published context's own definitions of the few terms in use
 */
export const expand = (
  document: string,
  url: string,
  terms: object,
): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  expandJsonLd(JSON.parse(document) as object, {
    safe: true,
    documentLoader: (asked) =>
      asked === url
        ? Promise.resolve({ contextUrl: null, documentUrl: url, document: { "@context": terms } })
        : Promise.reject(new Error(`The document asks for the context ${asked}.`)),
  });
