/** Ends a switch over a union: a new variant then fails to compile here instead of falling through at run time. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled variant: ${JSON.stringify(value)}`);
}
