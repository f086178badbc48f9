import type { Resolvers } from '../generated/resolvers.ts';
import { Actor, actorQueries } from './actor.ts';
import { Article, ArticleLink, articleQueries, Mention, Source } from './article.ts';
import { Change, curationMutations, curationQueries, Merge } from './curation.ts';
import { Entity, entityQueries } from './entity.ts';
import { Event, eventQueries, Participant } from './event.ts';
import { EventPlace, EventPlaces, eventPlacesQueries } from './event-places.ts';
import { eventTimelineQueries } from './event-timeline.ts';
import { ingestMutations } from './ingest.ts';
import { NetworkEdge, NetworkNode, networkQueries } from './network.ts';
import { node, nodes, typename } from './node.ts';
import { Organization, organizationQueries } from './organization.ts';
import { Path, PathStep, pathQueries } from './paths.ts';
import { Place, placeQueries } from './place.ts';
import { Evidence, Role } from './role.ts';
import { SearchResult, searchQueries } from './search.ts';
import { Statement, statementQueries } from './statement.ts';
import { statsQueries } from './stats.ts';
import { Story, storyQueries } from './story.ts';
import { Subscription } from './subscription.ts';
import { MergeSuggestion, suggestionQueries } from './suggestion.ts';
import { Trend, trendQueries } from './trending.ts';
import { UserError } from './user-error.ts';
import { viewerQueries } from './viewer.ts';

/** Every resolver; one line a type. */
export const resolvers: Resolvers = {
  Actor,
  Article,
  ArticleLink,
  Change,
  Entity,
  Event,
  EventPlace,
  EventPlaces,
  Evidence,
  Mention,
  Merge,
  MergeSuggestion,
  NetworkEdge,
  NetworkNode,
  Node: { __resolveType: typename },
  Organization,
  Participant,
  Path,
  PathStep,
  Place,
  Role,
  SearchResult,
  Source,
  Statement,
  Story,
  Trend,
  UserError,
  Query: {
    node: (_, { id }, context) => node(id, context),
    nodes: (_, { ids }, context) => nodes(ids, context),
    ...actorQueries,
    ...articleQueries,
    ...curationQueries,
    ...entityQueries,
    ...eventQueries,
    ...eventPlacesQueries,
    ...eventTimelineQueries,
    ...networkQueries,
    ...organizationQueries,
    ...pathQueries,
    ...placeQueries,
    ...searchQueries,
    ...statementQueries,
    ...statsQueries,
    ...storyQueries,
    ...suggestionQueries,
    ...trendQueries,
    ...viewerQueries,
  },
  Mutation: { ...ingestMutations, ...curationMutations },
  Subscription,
};
