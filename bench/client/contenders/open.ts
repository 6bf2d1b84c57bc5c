/** Each client in a module of its own, so that a process that measures one loads no other. */
import type { Contender, ContenderName, OpenContender } from "./contender.js";

const MODULES: Readonly<Record<ContenderName, () => Promise<{ readonly open: unknown }>>> = {
  dixit: () => import("./dixit.js"),
  lazy: () => import("./lazy.js"),
  graphqlRequest: () => import("./graphqlRequest.js"),
  genql: () => import("./genql.js"),
  tada: () => import("./tada.js"),
  apollo: () => import("./apollo.js"),
};

/** Gives what opens it. The page it answers is only ever handed back to itself. */
export async function contender(name: ContenderName): Promise<(url: string, signal?: AbortSignal) => Contender> {
  const { open } = await MODULES[name]();
  return open as OpenContender<unknown>;
}
