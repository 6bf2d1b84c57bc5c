/**
 * An iterator over a generator that ends at once when it is told to. `return` of a generator alone waits for whatever
 * the generator awaits, and one that waits for the next event would stay, with all it holds, until that event came.
 */
export function stoppable<Value>(
  make: (signal: AbortSignal) => AsyncGenerator<Value, void, undefined>,
): AsyncGenerator<Value, void, undefined> {
  const stop = new AbortController();
  const values = make(stop.signal);
  return {
    next: () => values.next(),
    return: () => {
      stop.abort();
      return values.return();
    },
    throw: (error) => {
      stop.abort();
      return values.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
