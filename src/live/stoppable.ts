/**
 * A generator that can be ended while it waits: `return` of a plain one takes effect only when what it waits for has
 * come. `stop` must let it come.
 */
export function stoppable<T>(generator: AsyncGenerator<T>, stop: () => void): AsyncGenerator<T> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => generator.next(),
    throw: (error) => {
      stop();
      return generator.throw(error);
    },
    return: (value) => {
      stop();
      return generator.return(value);
    },
  };
}
