/** Words of the reports of matches; a few of them may stand anywhere. */
const ofSport =
  /(?<![\p{L}])(?:goals?|scored|scoring|half-?time|midfielders?|strikers?|goalkeepers?|defenders?|coach|league|tournament|season|semi-?finals?|quarter-?finals?|innings|wickets?|grand prix|penalty kick|first half|second half|kick-?off|world cup|gol|kiper|pelatih|babak|liga|bek|gelandang|skor|timnas|pemain|klub|musim ini|laga|pertandingan|turnamen|assist)(?![\p{L}])/giu;
const ofElections =
  /(?<![\p{L}])(?:elections?|voters?|ballots?|primary|primaries|caucus(?:es)?|candidates?|constituenc(?:y|ies)|polls?|votes?|incumbent|pemilu|pilkada|pilpres|caleg|paslon|suara)(?![\p{L}])/giu;
const fewestOfElections = 2;
const fewestWords = 5;
const fewestKinds = 4;

/** What a contest is about; null where an article is about none. */
export type Contest = 'SPORT' | 'ELECTION';

/** The kind of contest that an article reports on. */
export function contestOf(text: string): Contest | null {
  const found = [...text.matchAll(ofSport)].map(([word]) => word.toLowerCase());
  if (found.length >= fewestWords && new Set(found).size >= fewestKinds) return 'SPORT';
  return [...text.matchAll(ofElections)].length >= fewestOfElections ? 'ELECTION' : null;
}
