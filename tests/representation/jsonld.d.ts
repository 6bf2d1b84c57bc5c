/** What the tests use of `jsonld`, which brings no types. */
declare module "jsonld" {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: object;
  }
  export function expand(
    document: object,
    options: {
      readonly documentLoader: (url: string) => Promise<RemoteDocument>;
      /** Refuses what would be dropped: a property or a type that no term of the context explains. */
      readonly safe: true;
    },
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}
