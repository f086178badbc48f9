const largestAnswer = 16_777_216;
const longestWaitSeconds = 120;

/**
 * `fetch` whose time limit covers the whole answer, not its beginning alone, so that an answer that breaks off or never
 * ends is tried again like one that never began. A service that wants to be asked again much later is not waited for.
 */
export function boundedFetch(timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const { status, statusText, headers, body } = await fetch(input, { ...init, signal, redirect: 'error' });
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of body ?? []) {
      length += chunk.length;
      if (length > largestAnswer) throw new Error(`expected at most ${largestAnswer} bytes of answer`);
      chunks.push(chunk);
    }
    const kept = new Headers(headers);
    // The body is decoded and whole by now.
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
    if (waitSeconds(headers.get('retry-after')) > longestWaitSeconds) kept.set('x-should-retry', 'false');
    return new Response([204, 304].includes(status) ? null : Buffer.concat(chunks), {
      status,
      statusText,
      headers: kept,
    });
  };
}

/** `Retry-After` is a number of seconds or a date. */
function waitSeconds(retryAfter: string | null): number {
  if (retryAfter === null) return 0;
  const seconds = Number(retryAfter);
  return Number.isNaN(seconds) ? (Date.parse(retryAfter) - Date.now()) / 1000 : seconds;
}
