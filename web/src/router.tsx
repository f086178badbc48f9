import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import {
  articleAddress,
  changesAddress,
  daysAddress,
  eventsAddress,
  networkAddress,
  pairAddress,
  searchAddress,
  suggestionsAddress,
} from './addresses.ts';
import { Shell } from './parts/shell.tsx';
import { NothingHere, SomethingBroke } from './parts/states.tsx';
import { readParams, writeParams } from './search-params.ts';
import { ArticleView } from './views/article/article.tsx';
import { EntityView } from './views/entity/entity.tsx';
import { EventView } from './views/events/event.tsx';
import { EventsView } from './views/events/events.tsx';
import { HomeView } from './views/home/home.tsx';
import { SearchView } from './views/search/search.tsx';
import { StoriesView } from './views/stories/stories.tsx';
import { StoryView } from './views/stories/story.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: () => <NothingHere /> });
const getParentRoute = () => root;

/** What only editors use comes when they do. */
const curation = () => import('./views/curation/index.ts');

const routes = [
  createRoute({ getParentRoute, path: '/', component: HomeView }),
  createRoute({ getParentRoute, path: '/search', validateSearch: searchAddress, component: SearchView }),
  createRoute({ getParentRoute, path: '/entity/$id', validateSearch: daysAddress, component: EntityView }),
  createRoute({ getParentRoute, path: '/article/$id', validateSearch: articleAddress, component: ArticleView }),
  createRoute({ getParentRoute, path: '/events', validateSearch: eventsAddress, component: EventsView }),
  createRoute({ getParentRoute, path: '/event/$id', component: EventView }),
  createRoute({ getParentRoute, path: '/stories', validateSearch: daysAddress, component: StoriesView }),
  createRoute({ getParentRoute, path: '/story/$id', component: StoryView }),
  createRoute({
    getParentRoute,
    path: '/network',
    validateSearch: networkAddress,
    // Drawing networks takes as much code as all else; it comes when it is needed.
    component: lazyRouteComponent(() => import('./views/network/network.tsx'), 'NetworkView'),
  }),
  createRoute({
    getParentRoute,
    path: '/curation',
    validateSearch: suggestionsAddress,
    component: lazyRouteComponent(curation, 'SuggestionsView'),
  }),
  createRoute({
    getParentRoute,
    path: '/curation/pair',
    validateSearch: pairAddress,
    component: lazyRouteComponent(curation, 'PairView'),
  }),
  createRoute({
    getParentRoute,
    path: '/curation/changes',
    validateSearch: changesAddress,
    component: lazyRouteComponent(curation, 'ChangesView'),
  }),
  createRoute({ getParentRoute, path: '/curation/ingest', component: lazyRouteComponent(curation, 'IngestView') }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch: readParams,
  stringifySearch: writeParams,
  pathParamsAllowedCharacters: [':'],
  scrollRestoration: true,
  defaultPreload: false,
  defaultErrorComponent: (broken) => <SomethingBroke {...broken} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
