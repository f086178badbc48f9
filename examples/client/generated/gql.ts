/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Headlines($first: Int!, $after: String) {\n  articles(first: $first, after: $after) {\n    totalCount\n    nodes {\n      title\n      publishedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.HeadlinesDocument,
    "query Meetings($who: [ID!]!, $from: Date, $to: Date) {\n  events(\n    filter: {type: [MEETING, CALL], participants: {all: $who}, date: {from: $from, to: $to}}\n  ) {\n    nodes {\n      title\n      date\n      place {\n        name(language: \"en\")\n      }\n      independentSourceCount\n      evidence {\n        quote\n        article {\n          source {\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.MeetingsDocument,
    "query Profile($name: String!) {\n  actor(name: $name) {\n    name\n    mentionCount\n    roles {\n      title\n      of {\n        name(language: \"en\")\n      }\n      evidence {\n        quote\n      }\n    }\n    coMentions(first: 3) {\n      edges {\n        articleCount\n        node {\n          name(language: \"en\")\n          kind\n        }\n      }\n    }\n  }\n}": typeof types.ProfileDocument,
};
const documents: Documents = {
    "query Headlines($first: Int!, $after: String) {\n  articles(first: $first, after: $after) {\n    totalCount\n    nodes {\n      title\n      publishedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.HeadlinesDocument,
    "query Meetings($who: [ID!]!, $from: Date, $to: Date) {\n  events(\n    filter: {type: [MEETING, CALL], participants: {all: $who}, date: {from: $from, to: $to}}\n  ) {\n    nodes {\n      title\n      date\n      place {\n        name(language: \"en\")\n      }\n      independentSourceCount\n      evidence {\n        quote\n        article {\n          source {\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.MeetingsDocument,
    "query Profile($name: String!) {\n  actor(name: $name) {\n    name\n    mentionCount\n    roles {\n      title\n      of {\n        name(language: \"en\")\n      }\n      evidence {\n        quote\n      }\n    }\n    coMentions(first: 3) {\n      edges {\n        articleCount\n        node {\n          name(language: \"en\")\n          kind\n        }\n      }\n    }\n  }\n}": types.ProfileDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Headlines($first: Int!, $after: String) {\n  articles(first: $first, after: $after) {\n    totalCount\n    nodes {\n      title\n      publishedAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').HeadlinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Meetings($who: [ID!]!, $from: Date, $to: Date) {\n  events(\n    filter: {type: [MEETING, CALL], participants: {all: $who}, date: {from: $from, to: $to}}\n  ) {\n    nodes {\n      title\n      date\n      place {\n        name(language: \"en\")\n      }\n      independentSourceCount\n      evidence {\n        quote\n        article {\n          source {\n            name\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Profile($name: String!) {\n  actor(name: $name) {\n    name\n    mentionCount\n    roles {\n      title\n      of {\n        name(language: \"en\")\n      }\n      evidence {\n        quote\n      }\n    }\n    coMentions(first: 3) {\n      edges {\n        articleCount\n        node {\n          name(language: \"en\")\n          kind\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ProfileDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
