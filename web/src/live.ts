import type { Client } from 'graphql-ws/client';
import { useSyncExternalStore } from 'react';
import { credential } from './credential.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

const firstWaitMs = 500;
const longestWaitMs = 10_000;
const pingMs = 20_000;
const pongMs = 5_000;
/** How long the line stays open with nothing to follow: about as long as it takes to go from view to view. */
const idleMs = 3_000;

/** Where the line stood when it was opened, as the server told; null while there is none. */
let head: string | null = null;
let isCut = false;
const watching = new Set<() => void>();

function tell(cut: boolean): void {
  isCut = cut;
  for (const changed of watching) changed();
}

/** Whether the line is cut over which comes what is followed. It is joined again by itself. */
export function useIsCut(): boolean {
  return useSyncExternalStore(
    (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    () => isCut,
  );
}

let line: Promise<Client> | undefined;

/** One line for all that is followed, opened when there is something. */
function open(): Promise<Client> {
  line ??= import('graphql-ws/client').then(({ createClient }) => {
    let unanswered: ReturnType<typeof setTimeout> | undefined;
    const client = createClient({
      url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
      connectionParams: () => {
        const carried = credential();
        return carried === null ? {} : { authorization: `Bearer ${carried}` };
      },
      lazyCloseTimeout: idleMs,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      retryWait: (retries) => wait(Math.min(longestWaitMs, firstWaitMs * 2 ** retries) * (0.75 + Math.random() / 2)),
      keepAlive: pingMs,
      on: {
        connected: (_, payload) => {
          head = cursorIn(payload);
          tell(false);
        },
        closed: (event) => {
          head = null;
          clearTimeout(unanswered);
          tell(!(event instanceof CloseEvent && event.code === 1000));
        },
        ping: (isReceived) => {
          if (!isReceived) unanswered = setTimeout(() => client.terminate(), pongMs);
        },
        pong: (isReceived) => {
          if (isReceived) clearTimeout(unanswered);
        },
      },
    });
    return client;
  });
  return line;
}

/**
 * Takes each answer of a subscription until it is stopped. After a break it goes on where it was cut: nothing is lost,
 * nothing comes twice.
 */
export function follow<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  take: (data: Data) => void,
): () => void {
  let isStopped = false;
  let stop = () => {};
  const asked: Record<string, unknown> = { ...variables, after: null };
  const begin = async () => {
    const client = await open();
    if (isStopped) return;
    const since = head;
    const leave = client.on('connected', (_, payload) => {
      asked['after'] ??= since ?? cursorIn(payload);
    });
    const again = async () => {
      leave();
      await wait(longestWaitMs);
      if (!isStopped) await begin();
    };
    const end = client.subscribe<Data>(
      // The variables are sent as they are then whenever the line is joined again.
      { query: document.toString(), variables: asked },
      {
        next: ({ data, extensions }) => {
          asked['after'] = cursorIn(extensions) ?? asked['after'];
          if (data != null && !isStopped) take(data);
        },
        error: (cause) => {
          // Another graph stands there now, which has cursors of its own.
          if (isRefused(cause)) asked['after'] = null;
          void again();
        },
        complete: () => {
          if (!isStopped) void again();
        },
      },
    );
    stop = () => {
      leave();
      end();
    };
  };
  void begin();
  return () => {
    isStopped = true;
    stop();
  };
}

/** Whether a subscription was refused for what it asks. */
function isRefused(cause: unknown): boolean {
  return Array.isArray(cause) && cause.some((error) => error?.extensions?.code === 'BAD_USER_INPUT');
}

/** The cursor that an answer carries, or the acknowledgement of a connection. */
function cursorIn(told: unknown): string | null {
  const isThere = typeof told === 'object' && told !== null && 'cursor' in told && typeof told.cursor === 'string';
  return isThere ? (told.cursor as string) : null;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
