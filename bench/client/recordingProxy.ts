/** Stands between a client and a server, and counts what goes through: clients are measured from outside, all alike. */
import { createServer, request as ask, Agent, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** One request, as it went over the wire. Bytes are those of the bodies, compressed where they were. */
export interface Passed {
  readonly documents: readonly string[];
  readonly sent: number;
  received: number;
  /** Whether the client went away before it had the whole answer. */
  abandoned: boolean;
}

export class RecordingProxy {
  /** What went through since it was last forgotten. */
  passed: Passed[] = [];
  /** Milliseconds that every answer is held back. */
  delay = 0;
  private readonly agent = new Agent({ keepAlive: true });
  private readonly server = createServer((request, response) => {
    void this.passOn(request, response);
  });

  private constructor(private readonly target: URL) {}

  static async start(target: string): Promise<RecordingProxy> {
    const proxy = new RecordingProxy(new URL(target));
    await new Promise<void>((resolve) => proxy.server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${this.target.pathname}`;
  }

  /** What went through while `work` ran. */
  async during<Result>(
    work: () => Promise<Result>,
    delay = 0,
  ): Promise<{ readonly result: Result; readonly passed: readonly Passed[] }> {
    this.passed = [];
    this.delay = delay;
    return { result: await work(), passed: this.passed };
  }

  stop(): void {
    this.agent.destroy();
    this.server.close();
    this.server.closeAllConnections();
  }

  private async passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const passed: Passed = { documents: documentsIn(body), sent: body.length, received: 0, abandoned: false };
    this.passed.push(passed);
    response.once("close", () => {
      passed.abandoned = !response.writableFinished;
    });
    await pause(this.delay);
    if (response.destroyed) return;
    const { hostname, port, pathname } = this.target;
    const onward = ask(
      { hostname, port, path: pathname, method: "POST", headers: request.headers, agent: this.agent },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on("data", (chunk: Buffer) => {
          passed.received += chunk.length;
        });
        answer.pipe(response);
      },
    );
    onward.once("error", () => response.destroy());
    onward.end(body);
  }
}

function documentsIn(body: Buffer): string[] {
  const asked = JSON.parse(body.toString("utf8")) as { readonly query: string } | readonly { readonly query: string }[];
  return [asked].flat().map(({ query }) => query);
}
