import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';

/** Questions to begin with: tabs of GraphiQL, and printed at start. */
export const exampleQuestions = [
  {
    title: 'Which meetings did Xi and Putin hold in January 2025, who was there, in whose words?',
    query: `query Meetings {
  events(filter: {
    type: [MEETING, CALL]
    participants: { all: ["actor:xi-jinping", "actor:vladimir-putin"] }
    date: { from: "2025-01-01", to: "2025-01-31" }
  }) {
    nodes {
      title date place { name } independentSourceCount
      participants { role entity { name } }
      evidence { quote confidence article { title source { name } } }
    }
  }
}`,
  },
  {
    title: 'Who is Wang Yi, and which sentence says so?',
    query: `query Profile {
  entity(name: "Wang Yi") {
    name aliases mentionCount
    ... on Actor { roles { title of { name } evidence { quote article { title } } } }
    coMentions(first: 5) { edges { articleCount node { name kind } } }
  }
}`,
  },
  {
    title: 'What is there about PBB (the United Nations)?',
    query: `query Search {
  search(query: "PBB", first: 5) {
    edges { score highlight node { __typename ... on Organization { id name aliases } ... on Article { id title } } }
  }
}`,
  },
] as const;

/** Answered over WebSocket, one answer for each article that comes in. */
const exampleSubscription = {
  title: 'Who and what is in the news as it comes in?',
  query: `subscription Watch {
  articleIngested { id title publishedAt mentions { entity { name } } }
}`,
};

/** GraphiQL in one page, which loads nothing from elsewhere; made when it is first asked for: it has nine million characters. */
interface Graphiql {
  page: string;
  zipped: Buffer;
  /** What browsers let the page do: run its own script and the workers made by it, and ask this server. */
  policy: string;
}

let made: Promise<Graphiql> | null = null;

async function make(): Promise<Graphiql> {
  const page = renderGraphiQL({
    endpoint: '/graphql',
    title: 'newsgraph',
    subscriptionsProtocol: 'WS',
    defaultTabs: [...exampleQuestions, exampleSubscription].map(({ title, query }) => ({
      query: `# ${title}\n${query}`,
    })),
  });
  // It has beginnings and ends of scripts in its texts.
  const script = page.slice(page.indexOf('<script>') + 8, page.lastIndexOf('</script>'));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { page, zipped: await promisify(gzip)(page), policy };
}

/** Gives browsers that open the address of the API GraphiQL. To be called before whatever else answers requests there. */
export function serveGraphiql(app: FastifyInstance, path: string): void {
  app.addHook('onRequest', async ({ method, routeOptions, headers }, reply) => {
    const isBrowser = method === 'GET' && headers.accept?.includes('text/html') === true;
    if (routeOptions.url !== path || !isBrowser) return undefined;
    made ??= make();
    const { page, zipped, policy } = await made;
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(String(headers['accept-encoding']))) return reply.send(page);
    return reply.header('content-encoding', 'gzip').send(zipped);
  });
}
