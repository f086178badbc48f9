/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kinds of named things; each kind's own file adds its value. */
export type EntityKind =
  /** A person who acts in the news. */
  | 'ACTOR'
  /** A body: a ministry, party, company, club, medium, alliance. */
  | 'ORGANIZATION'
  /** A country, region, city or named building; countries can take part in events. */
  | 'PLACE';

export type HeadlinesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HeadlinesQuery = { articles: { totalCount: number, nodes: Array<{ title: string, publishedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingsQueryVariables = Exact<{
  who: Array<string> | string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type MeetingsQuery = { events: { nodes: Array<{ title: string, date: string | null, independentSourceCount: number, place: { name: string } | null, evidence: Array<{ quote: string, article: { source: { name: string } | null } }> }> } };

export type ProfileQueryVariables = Exact<{
  name: string;
}>;


export type ProfileQuery = { actor: { name: string, mentionCount: number, roles: Array<{ title: string, of:
        | { name: string }
        | { name: string }
        | { name: string }
       | null, evidence: Array<{ quote: string }> }>, coMentions: { edges: Array<{ articleCount: number, node:
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
          | { name: string, kind: EntityKind }
         }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const HeadlinesDocument = new TypedDocumentString(`
    query Headlines($first: Int!, $after: String) {
  articles(first: $first, after: $after) {
    totalCount
    nodes {
      title
      publishedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:4a2b32f9926971d14cbb0a428e530cfc08bb5f830fce46494e82c47b393b0e20"}) as unknown as TypedDocumentString<HeadlinesQuery, HeadlinesQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($who: [ID!]!, $from: Date, $to: Date) {
  events(
    filter: {type: [MEETING, CALL], participants: {all: $who}, date: {from: $from, to: $to}}
  ) {
    nodes {
      title
      date
      place {
        name(language: "en")
      }
      independentSourceCount
      evidence {
        quote
        article {
          source {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:1496fae40472ab12f13847850f63634256f98d67ba35d4bfa52f656e858b8bdb"}) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile($name: String!) {
  actor(name: $name) {
    name
    mentionCount
    roles {
      title
      of {
        name(language: "en")
      }
      evidence {
        quote
      }
    }
    coMentions(first: 3) {
      edges {
        articleCount
        node {
          name(language: "en")
          kind
        }
      }
    }
  }
}
    `, {"hash":"sha256:265cd504a87a2ed4a6486d173b6b9721dc604f970a4d5ab720c368f6ac5c0857"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;