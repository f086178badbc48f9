import type { Socket } from 'node:net';

export interface CrowdLimits {
  /** Open at once, in all. */
  connections: number;
  /** Of them from one address. */
  connectionsPerAddress: number;
}

/** Counts the connections that are open. */
export interface Crowd {
  /** Counts one until it closes; tells why it is not let in, null when it is. */
  enter(socket: Socket, address: string): string | null;
}

export function crowd({ connections, connectionsPerAddress }: CrowdLimits): Crowd {
  const open = new Map<string, number>();
  let total = 0;
  const count = (address: string, more: 1 | -1) => {
    const ofAddress = (open.get(address) ?? 0) + more;
    if (ofAddress === 0) open.delete(address);
    else open.set(address, ofAddress);
    total += more;
  };
  return {
    enter: (socket, address) => {
      if (total >= connections) return `expected at most ${connections} connections, got more; try again later`;
      if ((open.get(address) ?? 0) >= connectionsPerAddress) {
        return `expected at most ${connectionsPerAddress} connections of one address, got more`;
      }
      count(address, 1);
      socket.once('close', () => count(address, -1));
      return null;
    },
  };
}
