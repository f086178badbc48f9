/** What only editors use, in one piece that is loaded when they do. */
export { Came } from './came.tsx';
export { ChangesView } from './changes.tsx';
export { IngestView } from './ingest.tsx';
export { PairView } from './pair.tsx';
export { SuggestionsView } from './suggestions.tsx';
export { Withdraw } from './withdraw.tsx';
