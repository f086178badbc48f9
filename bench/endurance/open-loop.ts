import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { type Timing, timingOf } from '../measure/statistics.ts';

/** One request of the traffic, and who is told of its answer. */
export interface Sending {
  what: string;
  body: Buffer;
  /** Told of an answer without errors. */
  answered?: (data: unknown) => void;
}

export interface Pace {
  perSecond: number;
  seconds: number;
}

/** What became of the requests of a while. */
export interface Tally {
  /** Requests a second that were due. */
  perSecond: number;
  sent: number;
  answered: number;
  /** Refused with 503, the code OVERLOADED and Retry-After. */
  shed: number;
  errors: number;
  /** The first few of them in words. */
  examples: string[];
  /** From when a request was due until its answer was there, of those answered. */
  latency: Timing;
  /** The same of those refused. */
  refusal: Timing;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

const mostExamples = 5;
const tickMs = 5;

/**
 * Sends requests when they are due, whether those before are answered or not, as the world does. A load of clients that
 * each wait for their answer would slow down with the server and never overload it.
 */
export async function drive(url: string, next: () => Sending, { perSecond, seconds }: Pace): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const tally = { sent: 0, answered: 0, shed: 0, errors: 0, examples: [] as string[] };
  const times: number[] = [];
  const refusals: number[] = [];
  const fail = (what: string, why: string) => {
    tally.errors++;
    if (tally.examples.length < mostExamples) tally.examples.push(`${what}: ${why.slice(0, 300)}`);
  };
  const send = async ({ what, body, answered }: Sending, due: number) => {
    try {
      const answer = await post(agent, url, body);
      const ms = performance.now() - due;
      if (isShed(answer)) {
        tally.shed++;
        refusals.push(ms);
      } else if (answer.status === 200 && answer.text.startsWith('{"data"')) {
        tally.answered++;
        times.push(ms);
        answered?.(JSON.parse(answer.text).data);
      } else fail(what, `${answer.status} ${answer.text}`);
    } catch (error) {
      fail(what, String(error));
    }
  };

  const underWay = new Set<Promise<void>>();
  const startedAt = performance.now();
  const total = Math.round(perSecond * seconds);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - startedAt) * perSecond) / 1_000));
      while (tally.sent < due) {
        const sending = send(next(), startedAt + (tally.sent * 1_000) / perSecond);
        tally.sent++;
        underWay.add(sending);
        sending.finally(() => underWay.delete(sending));
      }
      if (tally.sent < total) return;
      clearInterval(timer);
      resolve();
    }, tickMs);
  });
  await Promise.all(underWay);
  agent.destroy();
  return { perSecond, ...tally, latency: timingOf(times), refusal: timingOf(refusals) };
}

function isShed({ status, headers, text }: Answer): boolean {
  return status === 503 && headers['retry-after'] !== undefined && text.includes('"OVERLOADED"');
}

function post(agent: Agent, url: string, body: Buffer): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': body.length };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
