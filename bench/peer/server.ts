/**
 * The peer: @neo4j/graphql over the graph that newsgraph wrote, behind the same HTTP layer. Its argument names the file of
 * type definitions; it listens on PORT until SIGTERM.
 */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import { Neo4jGraphQL, type Neo4jGraphQLContext } from '@neo4j/graphql';
import fastify from 'fastify';
import { connect } from '../measure/neo4j.ts';

const [, , file = 'type-defs.graphql'] = process.argv;
const typeDefs = readFileSync(new URL(file, import.meta.url), 'utf8');
const port = Number(process.env['PORT'] ?? 0);

const { driver, database } = connect(process.env);
const library = new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { GT: true, GTE: true, LT: true, LTE: true } }, excludeDeprecatedFields: {} },
});
const apollo = new ApolloServer<Pick<Neo4jGraphQLContext, 'sessionConfig'>>({
  schema: await library.getSchema(),
  plugins: [ApolloServerPluginLandingPageDisabled()],
  stopOnTerminationSignals: false,
});
await apollo.start();

const app = fastify({ logger: false });
await app.register(fastifyApollo(apollo), { context: async () => ({ sessionConfig: { database } }) });
app.get('/health', async () => ({ status: 'ok' }));
process.once('SIGTERM', async () => {
  await app.close();
  await apollo.stop();
  await driver.close();
});
await app.listen({ host: '127.0.0.1', port });
