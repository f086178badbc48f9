import { keepApart } from '../../src/curation/keep-apart.ts';
import { mergeEntities, undoMerge } from '../../src/curation/merge.ts';
import type { Store } from '../../src/store/store.ts';

/** Decisions that leave the graph as it was but for what is suggested. */
export async function decideSomething(store: Store): Promise<void> {
  const sari = (time: string, reason: string) => ({ by: 'Sari', reason, at: `2025-02-03T${time}:00.000Z` });
  const [country, continent] = ['place:united-states', 'place:america'];
  const id = await mergeEntities(store, { into: country, from: [continent] }, sari('08:10', 'short for the country'));
  await undoMerge(store, id, sari('09:25', '“the Americas” in two articles'));
  await keepApart(store, 'place:beijing', 'place:china', sari('09:26', 'a city that stands for its country'));
}

/** Every view of the dashboard, with a text that stands in it when it is filled. */
export const views = [
  { name: 'front', at: '/', ready: 'Koreksi: Prabowo dan Anwar Bertemu 27 Januari' },
  { name: 'search', at: '/search?q=putin', ready: 'Xi and Putin hold video meeting' },
  { name: 'entity', at: '/entity/actor:vladimir-putin', ready: 'Named together with' },
  { name: 'article', at: '/article/article:kabarnusantara.example-4d413a292d260d50', ready: 'Show in the text' },
  { name: 'events', at: '/events', ready: 'Ottawa' },
  { name: 'map', at: '/events?view=map', ready: 'of which no article tells where' },
  { name: 'event', at: '/event/event:meeting-2025-01-21-vladimir-putin-xi-jinping', ready: 'Harian Samudra' },
  { name: 'stories', at: '/stories', ready: 'AS Tinggalkan WHO' },
  {
    name: 'story',
    at: '/story/story:kabarnusantara.example-4d413a292d260d50',
    ready: 'Xi and Putin hold video meeting',
  },
  { name: 'network', at: '/network?seeds=actor:donald-trump&depth=2', ready: 'Tedros Adhanom Ghebreyesus' },
  { name: 'suggestions', at: '/curation', ready: 'Side by side' },
  {
    name: 'pair',
    at: '/curation/pair?into=actor:mohammed-bin-abdulrahman-al-thani&from=actor:mohammed-bin-abdulrahman',
    ready: 'No article names both',
  },
  { name: 'decisions', at: '/curation/changes', ready: 'a city that stands for its country' },
  { name: 'drop-in', at: '/curation/ingest', ready: 'Drop a file here' },
  {
    name: 'withdraw',
    at: '/article/article:globaldispatch.example-851dfa7de7913d4c?withdraw=yes',
    ready: 'Named nowhere else',
  },
  { name: 'network-start', at: '/network', ready: 'Search for somebody' },
] as const;
