/** A network between client and server that breaks: it stays at one address, whoever it leads to, and can be cut. */
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface CuttableProxy extends AsyncDisposable {
  readonly url: string;
  /** How often it was connected to. */
  readonly connections: () => number;
  /** Breaks every connection, in the middle of whatever it carries. */
  cut(): void;
}

/** @param target the URL it leads to, asked for at every connection */
export async function cuttableProxy(target: () => string): Promise<CuttableProxy> {
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    connections++;
    const upstream = connect(Number(new URL(target()).port), "127.0.0.1");
    for (const [here, there] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(here);
      here.pipe(there);
      here.on("error", () => there.destroy());
      here.once("close", () => {
        open.delete(here);
        there.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    connections: () => connections,
    cut,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        cut();
      }),
  };
}
