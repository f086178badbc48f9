import { connect, createServer } from 'node:net';

/** What answers on a TCP port of this machine: nothing, a Bolt server such as Neo4j, or something else. */
export type Listener = 'nothing' | 'bolt' | 'other';

// The magic number of Bolt, then four proposals: versions 5.0 to 5.8, 4.2 to 4.4, and two empty ones.
const handshake = Buffer.from(['6060b017', '00080805', '00020404', '00000000', '00000000'].join(''), 'hex');

/** Says what listens on `127.0.0.1:port`, by offering it a Bolt handshake and waiting for the answer at most 2 s. */
export function whoListens(port: number): Promise<Listener> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 2_000 });
    let answer: Listener = 'nothing';
    socket.on('connect', () => {
      answer = 'other';
      socket.write(handshake);
    });
    socket.on('data', (data) => {
      // Bolt answers with the four bytes of the version it chose.
      answer = data.length === 4 ? 'bolt' : 'other';
      socket.destroy();
    });
    socket.on('timeout', () => socket.destroy());
    // A refused connection closes the socket too; `answer` still says 'nothing' then.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(answer));
  });
}

/** A TCP port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
