import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** Subscriptions that are open while a server is under load. */
export interface Followers {
  /** How many of these articles none of them has been told of, once they are or it took too long. */
  missed(articles: ReadonlySet<string>): Promise<number>;
  errors: string[];
  stop(): Promise<void>;
}

const longestWaitMs = 60_000;
const betweenLooksMs = 100;

export async function follow(url: string, count: number): Promise<Followers> {
  const errors: string[] = [];
  const followers = Array.from({ length: count }, () => {
    const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const told = new Set<string>();
    const connected = new Promise<void>((resolve) => client.on('connected', () => resolve()));
    client.subscribe<{ articleIngested: { id: string } }>(
      { query: 'subscription Endure { articleIngested { id } }' },
      {
        next: ({ data }) => {
          if (data != null) told.add(data.articleIngested.id);
        },
        error: (error) => errors.push(error instanceof Error ? error.message : JSON.stringify(error)),
        complete: () => {},
      },
    );
    return { client, told, connected };
  });
  await Promise.all(followers.map(({ connected }) => connected));
  const unheard = (articles: ReadonlySet<string>) =>
    followers.reduce((sum, { told }) => sum + [...articles].filter((id) => !told.has(id)).length, 0);
  return {
    errors,
    missed: async (articles) => {
      const end = Date.now() + longestWaitMs;
      while (unheard(articles) > 0 && Date.now() < end && errors.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
      }
      return unheard(articles);
    },
    stop: async () => {
      for (const { client } of followers) await client.dispose();
    },
  };
}
