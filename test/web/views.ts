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
  { name: 'network-start', at: '/network', ready: 'Search for somebody' },
] as const;
