/** Words of the reports of matches; a few of them may stand anywhere. */
const ofSport =
  /(?<![\p{L}])(?:goals?|scored|scoring|half-?time|midfielders?|strikers?|goalkeepers?|defenders?|coach|league|tournament|season|semi-?finals?|quarter-?finals?|innings|wickets?|grand prix|penalty kick|first half|second half|kick-?off|world cup|gol|kiper|pelatih|babak|liga|bek|gelandang|skor|timnas|pemain|klub|musim ini|laga|pertandingan|turnamen|assist)(?![\p{L}])/giu;
const fewestWords = 5;
const fewestKinds = 4;

/** Whether an article reports on sport. */
export function isOfSport(text: string): boolean {
  const found = [...text.matchAll(ofSport)].map(([word]) => word.toLowerCase());
  return found.length >= fewestWords && new Set(found).size >= fewestKinds;
}
