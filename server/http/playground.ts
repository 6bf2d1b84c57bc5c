/** GraphiQL from our own package: one page that loads nothing, compressed once and kept so. */
import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { EXAMPLES } from "./examples.js";
import type { Answer } from "./respond.js";

const compress = promisify(gzip);
const inflate = promisify(gunzip);

interface Page {
  readonly compressed: Buffer;
  readonly etag: string;
  readonly policy: string;
}

export class Playground {
  private page: Promise<Page> | undefined;

  /** The first call renders the page, which takes some hundred milliseconds. */
  async answer(request: IncomingMessage): Promise<Answer> {
    const { compressed, etag, policy } = await (this.page ??= render());
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "cache-control": "no-cache",
      vary: "accept-encoding",
      etag,
    };
    if (request.headers["if-none-match"] === etag) return { status: 304, headers };
    if (!acceptsGzip(request)) return { status: 200, headers, body: await inflate(compressed) };
    return { status: 200, headers: { ...headers, "content-encoding": "gzip" }, body: compressed };
  }
}

async function render(): Promise<Page> {
  // The package is nine megabytes, and a server that nobody looks at in a browser never needs it.
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const html = renderGraphiQL({
    title: "Dixit",
    endpoint: "/graphql",
    subscriptionsProtocol: "GRAPHQL_SSE",
    // It subscribes by GET, which is only taken with a header that no other site's page can send.
    additionalHeaders: { "apollo-require-preflight": "1" },
    defaultTabs: EXAMPLES.map(({ query, variables }) => ({ query, variables: variables ?? null })),
  });
  return {
    compressed: await compress(html),
    etag: `"${sha256(html).slice(0, 32)}"`,
    policy: contentPolicy(html),
  };
}

/** The page's own script by its hash and no other; the editor adds styles and makes its workers from blobs. */
function contentPolicy(html: string): string {
  const script = html.slice(
    html.lastIndexOf("<script>", html.indexOf("function prepareBlob")) + "<script>".length,
    html.lastIndexOf("</script>"),
  );
  return [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script)}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64");

const acceptsGzip = (request: IncomingMessage): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(request.headers["accept-encoding"]?.toString() ?? "");
