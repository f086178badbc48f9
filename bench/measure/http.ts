import { Agent, request } from 'node:http';

/** What came back: read to its end, and decoded only by whoever looks into it. */
export interface Answer {
  data(): unknown;
}

const agent = new Agent({ keepAlive: true });
const beginning = Buffer.from('{"data"');

/** A GraphQL request, ready to be sent over and over on a connection that is kept. */
export function graphqlRequest(url: string, query: string, variables: object): () => Promise<Answer> {
  const body = Buffer.from(JSON.stringify({ query, variables }));
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': body.length };
  return () =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks);
          // Errors stand before the data.
          if (response.statusCode === 200 && text.subarray(0, beginning.length).equals(beginning)) {
            resolve({ data: () => JSON.parse(text.toString()).data });
          } else {
            reject(new Error(`${url} answered ${response.statusCode}: ${text.toString().slice(0, 500)}`));
          }
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
}
