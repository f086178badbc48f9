import type { FastifyBaseLogger } from 'fastify';
import { CloseCode, MessageType, parseMessage, type Server } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Caller } from '../access/identify.ts';

/** What belongs to one connection. */
export interface Connection {
  log: FastifyBaseLogger;
  caller: Caller;
  close: (code: number, reason: string) => void;
}

export interface SocketLimits {
  /** How long a client may take to receive one message, in milliseconds. */
  sendMs: number;
  /** How often a client must show that it is there, in milliseconds. */
  pingMs: number;
  /** How long a client may take to answer a close, in milliseconds. */
  closeMs: number;
  /** How many messages and pings a client may send in one second. */
  messagesPerSecond: number;
}

/** Close codes of the WebSocket protocol: try again later, and what is against the rules of the server. */
export const tryAgainLater = 1013;
const againstRules = 1008;
const tooSlow = 'too slow: subscribe again after the last cursor received';

/**
 * Serves GraphQL over one WebSocket until it closes. The next answer is worked out when the last one has been received,
 * so that a slow client costs no memory; one that receives nothing for `sendMs` is closed with 1013.
 */
export async function serveSocket(
  socket: WebSocket,
  server: Server<Connection>,
  connection: Connection,
  limits: SocketLimits,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const fail = (error: unknown, message: string) => {
    if (isOfServers(message)) return socket.close(CloseCode.BadRequest, 'Invalid message received');
    connection.log.error(error);
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  const isInTime = paced(socket, limits);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) => send(socket, data, limits),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) =>
        socket.on('message', (data) => {
          if (!isInTime()) return;
          const message = String(data);
          const handled = handle(message)
            .catch((error: unknown) => fail(error, message))
            .finally(() => underWay.delete(handled));
          underWay.add(handled);
        }),
    },
    connection,
  );
  const stopPings = pingRegularly(socket, limits);
  const [code, reason] = await new Promise<[number, string]>((resolve) => {
    socket.once('close', (code, reason) => resolve([code, String(reason)]));
  });
  stopPings();
  await closed(code, reason);
  await Promise.all(underWay);
}

const ofServers: ReadonlySet<MessageType> = new Set([MessageType.ConnectionAck, MessageType.Next, MessageType.Error]);

/** Whether a message is one that the protocol has servers send: no handler takes it. */
function isOfServers(message: string): boolean {
  try {
    return ofServers.has(parseMessage(message).type);
  } catch {
    return false;
  }
}

/** Counts what comes, pings too, and closes a connection on which too much does; tells whether the rest is to be read. */
function paced(socket: WebSocket, limits: SocketLimits): () => boolean {
  let [second, count] = [0, 0];
  const isInTime = () => {
    if (socket.readyState !== WebSocket.OPEN) return false;
    const now = Math.floor(performance.now() / 1_000);
    count = now === second ? count + 1 : 1;
    second = now;
    if (count <= limits.messagesPerSecond) return true;
    close(socket, againstRules, `expected at most ${limits.messagesPerSecond} messages a second, got more`, limits);
    return false;
  };
  socket.on('ping', isInTime);
  return isInTime;
}

/** Closes a connection, by force if the client does not answer. */
export function close(socket: WebSocket, code: number, reason: string, { closeMs }: SocketLimits): void {
  socket.close(code, reason);
  const timer = setTimeout(() => socket.terminate(), closeMs);
  socket.once('close', () => clearTimeout(timer));
}

/** Resolves when the message has left, or can't any more; a client that does not take it in time is closed. */
function send(socket: WebSocket, data: string, limits: SocketLimits): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== WebSocket.OPEN) return resolve();
    const timer = setTimeout(() => close(socket, tryAgainLater, tooSlow, limits), limits.sendMs);
    socket.send(data, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Ends a connection that leaves a ping unanswered until the next one is due. */
function pingRegularly(socket: WebSocket, { pingMs }: SocketLimits): () => void {
  let isAnswered = true;
  socket.on('pong', () => {
    isAnswered = true;
  });
  const timer = setInterval(() => {
    if (!isAnswered) return socket.terminate();
    isAnswered = false;
    socket.ping();
  }, pingMs);
  return () => clearInterval(timer);
}
