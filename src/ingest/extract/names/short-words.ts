import meanings from './short-words.json' with { type: 'json' };

const whole = new Map(Object.entries(meanings));

/** A lower-case name with its short words written out: "kejati jateng" is "kejaksaan tinggi jawa tengah". */
export function wholeWords(name: string): string {
  return name
    .split(' ')
    .map((word) => whole.get(word) ?? word)
    .join(' ');
}
