import occupations from './occupations.json' with { type: 'json' };
import lexicon from './titles.json' with { type: 'json' };

/** An office or position as a text writes it. */
export interface WrittenTitle {
  start: number;
  end: number;
  title: string;
}

interface Word {
  start: number;
  end: number;
  text: string;
}

const longestTitle = 16;
const phrases = (list: readonly string[]) => new Set(list.map((phrase) => phrase.toLowerCase()));
const heads = { id: phrases(lexicon.heads.id), en: phrases([...lexicon.heads.en, ...occupations.english]) };
/** Offices and occupations that Indonesian news sets before a name. */
const offices = new Set([...heads.id, ...phrases([...occupations.offices, ...occupations.heads])]);
const prefixes = phrases([...lexicon.prefixes.id, ...lexicon.prefixes.en]);
const ranks = phrases([...lexicon.ranks, ...occupations.address]);
const longestPhrase = 4;
/** Small words inside a title: "Kepala Bidang Hukum dan Humas", "Minister for the Arts". */
const joints = /^(?:dan|&|untuk|bidang|urusan|atas|of|and|for|the|tim|kuasa|divisi|bagian|umum)$/i;
const modifiers =
  /^(?:foreign|finance|financial|defen[cs]e|interior|health|justice|home|press|prime|chief|executive|senior|junior|deputy|vice|district|police|campaign|party|opposition|supreme|assistant|associate|national|general|managing|regional|local|state|federal|former|acting|interim|ex|head|founding|team|club|company|union|government|cabinet|parliamentary|presidential|military|army|naval|security|energy|trade|education|environment|labou?r|transport|sports?|culture|information|communications|research|policy|political|economic|legal|medical|crown|lead|co|longtime|veteran|fellow)$/i;
/** Written in one with an office: "ex-president". */
const formerly = /^(?:then|ex|former|acting)-/;
const clitics = /^(?:itu|tersebut|ini)$/i;

/** The title that ends where a name or its body begins ("Kepala Bidang Hukum |Kejati Jateng"), if there is one. */
export function titleBefore(text: string, from: number, end: number): WrittenTitle | null {
  const words = wordsOf(text, Math.max(from, end - 200), end);
  const last = words.at(-1);
  if (last === undefined || !/^\.?\s*$/.test(text.slice(last.end, end))) return null;
  return indonesianBefore(text, words) ?? englishBefore(text, words);
}

/** The title that begins at `start` ("the |chairman of the panel"), without what it is of. */
export function titleAfter(text: string, start: number, end: number): WrittenTitle | null {
  const words = wordsOf(text, start, Math.min(end, start + 200));
  for (let first = 0; first <= Math.min(4, words.length - 1); first++) {
    const length = headAt(words, first, heads.id) || headAt(words, first, heads.en);
    if (length > 0) {
      let last = first + length - 1;
      // "chief |scientist|"
      for (;;) {
        const next = last + 1 < words.length && adjacent(text, words[last], words[last + 1]) ? last + 1 : null;
        const more = next === null ? 0 : headAt(words, next, heads.en) || (isCapitalised(words[next]) ? 1 : 0);
        if (more === 0) break;
        last += more;
      }
      return written(text, words, prefixed(words, first), last);
    }
    const word = words[first];
    if (word === undefined || !(prefixes.has(word.text.toLowerCase()) || modifiers.test(word.text))) return null;
    if (!adjacent(text, word, words[first + 1])) return null;
  }
  return null;
}

/**
 * Where ranks, degrees and forms of address before a name begin ("|AKP Siswanto", "|Mr Key").
 * @param language ISO 639-1; an English "mayor" or "Attorney General" is an office, an Indonesian "Mayor" a rank
 */
export function beforeRanks(text: string, from: number, name: number, language = 'id'): number {
  const words = wordsOf(text, Math.max(from, name - 80), name);
  let first = words.length;
  for (;;) {
    const length = [4, 3, 2, 1].find((count) => count <= first && ranks.has(phrase(words, first - count, count)));
    if (length === undefined) break;
    const isOffice = [length, length + 1].some(
      (count) => count <= first && heads.en.has(phrase(words, first - count, count)),
    );
    if (language === 'en' && isOffice) break;
    first -= length;
  }
  return words[first]?.start ?? name;
}

/** How many words of a name are titles, ranks and forms of address ("Presiden Prabowo": one). */
export function leadingTitles(words: readonly string[]): number {
  let first = 0;
  for (;;) {
    const length = [4, 3, 2, 1].find((count) => {
      const said = words
        .slice(first, first + count)
        .join(' ')
        .toLowerCase();
      return (
        first + count < words.length &&
        (ranks.has(said) || prefixes.has(said) || heads.id.has(said) || heads.en.has(said))
      );
    });
    if (length === undefined) return first;
    first += length;
  }
}

const firstWordsOf = (list: ReadonlySet<string>) => new Set([...list].map((one) => one.split(' ')[0] ?? ''));
const officesBegin = firstWordsOf(offices);
const ranksBegin = firstWordsOf(ranks);
/** Behind a rank: the force that it is of. */
const branches = /^(?:Pol|TNI|Purn|Inf|Arm|Kav|Mar|Czi|Cpl|Cpm|Chb|Tek|Pnb|PM|Adm|[Ll]aut)$/;

/** Whether an Indonesian office can begin with the first of some words; quick. */
export function beginsOffice(words: string): boolean {
  const blank = words.search(/\s/);
  return officesBegin.has((blank === -1 ? words : words.slice(0, blank)).toLowerCase());
}

/** How many tokens the office takes that begins at `at` in an Indonesian sentence ("Direktur Utama": 2); 0 where none does. */
export function officeLength(tokens: readonly { text: string }[], at: number): number {
  return lengthAt(tokens, at, offices, officesBegin);
}

/** Whether an English word stands before an office as a part of it: "foreign", "deputy". */
export function isTitleModifier(word: string): boolean {
  return modifiers.test(word) || prefixes.has(word.toLowerCase());
}

const englishBegin = firstWordsOf(heads.en);

/** How many tokens the English office takes that begins at `at` ("Prime Minister": 2); 0 where none does. */
export function englishOfficeLength(tokens: readonly { text: string }[], at: number): number {
  return lengthAt(tokens, at, heads.en, englishBegin);
}

/** How many tokens the rank, degree or form of address takes that begins at `at` ("Brigadir Jenderal (Pol)": 5); 0 where none does. */
export function rankLength(tokens: readonly { text: string }[], at: number): number {
  let length = lengthAt(tokens, at, ranks, ranksBegin);
  if (length === 0) return 0;
  while (branches.test(tokens[at + length]?.text ?? '')) length++;
  const isBracketed = tokens[at + length]?.text === '(' && tokens[at + length + 2]?.text === ')';
  return isBracketed && branches.test(tokens[at + length + 1]?.text ?? '') ? length + 3 : length;
}

const prefixesBegin = firstWordsOf(prefixes);

/** How many tokens the word takes that begins at `at` and stands before an office ("Mantan", "Pelaksana Tugas"); 0 where none does. */
export function prefixLength(tokens: readonly { text: string }[], at: number): number {
  return lengthAt(tokens, at, prefixes, prefixesBegin);
}

const leading = phrases(occupations.leading);

/** Whether the office of so many tokens at `at` leads a body whose name follows it at once: "CEO |Rimba Lestari". */
export function leadsBody(tokens: readonly { text: string }[], at: number, length: number): boolean {
  const said = tokens.slice(at, at + length).map(({ text }) => text);
  return leading.has(said.join(' ').toLowerCase().replaceAll(' - ', '-'));
}

const agents = phrases(occupations.agents);

/** Whether somebody with this title is one of a person's ("kuasa hukum |Budi|"), whose name may follow it. */
export function isAgent(title: string): boolean {
  return agents.has(title.toLowerCase().replace(/^(?:mantan|eks) /, ''));
}

const sharing = phrases(occupations.sharing);

/** Whether the tokens are an office without a body, of a kind which one holder has beside another ("Pendiri", "peneliti"). */
export function isShared(tokens: readonly { text: string }[], from: number, to: number): boolean {
  return sharing.has(tokens[from]?.text.toLowerCase() ?? '') || /^co$/i.test(tokens[from]?.text ?? '')
    ? to - from <= 5
    : false;
}

function lengthAt(
  tokens: readonly { text: string }[],
  at: number,
  list: ReadonlySet<string>,
  begin: ReadonlySet<string>,
): number {
  const first = tokens[at]?.text.toLowerCase();
  if (first === undefined || !begin.has(first)) return 0;
  let length = list.has(first) ? 1 : 0;
  let said = first;
  for (let count = 2; count <= longestPhrase && at + count <= tokens.length; count++) {
    const next = tokens[at + count - 1]?.text.toLowerCase() ?? '';
    said += next === '-' || said.endsWith('-') ? next : ` ${next}`;
    if (list.has(said) || (said.endsWith('nya') && list.has(said.slice(0, -3)))) length = count;
  }
  return length;
}

/** Those of the lexicon that the tagger's model learned with. */
const titleWords = new Set(
  [...heads.id, ...phrases([...lexicon.heads.en, ...lexicon.ranks])].flatMap((title) => title.split(' ')),
);

/** Whether a lower-case word can stand in an office, a rank or a form of address. */
export function isTitleWord(word: string): boolean {
  return titleWords.has(word);
}

const livings = phrases([...occupations.heads, ...occupations.sharing]);

/** Whether a title is an occupation rather than an office: "pengamat politik", "Penulis". */
export function isOccupation(title: string): boolean {
  const [first = '', second = ''] = title.toLowerCase().split(' ');
  return (
    (livings.has(first) || livings.has(`${first} ${second}`)) &&
    !/^(?:pendiri|founder|co-founder|ceo|chairman|pembina|dosen|guru)$/.test(first)
  );
}

/** The title of each of several people ("district councillors": "district councillor"), or null where it is of one. */
export function ofEach(title: string): string | null {
  const last = title.split(' ').at(-1)?.toLowerCase() ?? '';
  const several = last.endsWith('s') && !heads.en.has(last) && !heads.id.has(last) && heads.en.has(last.slice(0, -1));
  return several ? title.slice(0, -1) : null;
}

/** The head comes first: "Kepala Bidang Hukum". */
function indonesianBefore(text: string, words: readonly Word[]): WrittenTitle | null {
  let found: WrittenTitle | null = null;
  for (let first = words.length - 1; first >= Math.max(0, words.length - longestTitle); first--) {
    const word = words[first];
    const next = words[first + 1];
    if (word === undefined || (next !== undefined && !adjacent(text, word, next))) break;
    const length = headAt(words, first, heads.id);
    const joined = next !== undefined && /^dan$/i.test(words[first - 1]?.text ?? '');
    if (length > 0) {
      found = written(text, words, prefixed(words, first), words.length - 1);
      if (joined && found !== null) return found;
    } else if (!isCapitalised(word) && !joints.test(word.text)) break;
  }
  return found;
}

/** The head comes last ("Deputy Prime Minister"), or has an "of" behind it ("Secretary of State for Defence"). */
function englishBefore(text: string, words: readonly Word[]): WrittenTitle | null {
  for (let last = words.length - 1; last >= Math.max(0, words.length - 8); last--) {
    const length = [4, 3, 2, 1].find(
      (count) => last - count + 1 >= 0 && heads.en.has(singular(phrase(words, last - count + 1, count))),
    );
    if (length !== undefined) {
      let first = last - length + 1;
      for (;;) {
        const before = words[first - 1];
        if (before === undefined || !adjacent(text, before, words[first])) break;
        if (!modifiers.test(before.text) && !prefixes.has(before.text.toLowerCase())) break;
        first--;
      }
      return written(text, words, first, words.length - 1);
    }
    const word = words[last];
    const before = words[last - 1];
    if (word === undefined || before === undefined || !adjacent(text, before, word)) return null;
    if (!isCapitalised(word) && !joints.test(word.text)) return null;
  }
  return null;
}

function prefixed(words: readonly Word[], first: number): number {
  let start = first;
  for (;;) {
    const length = [2, 1].find((count) => start - count >= 0 && prefixes.has(phrase(words, start - count, count)));
    if (length === undefined) return start;
    start -= length;
  }
}

function headAt(words: readonly Word[], first: number, list: ReadonlySet<string>): number {
  for (let count = longestPhrase; count > 0; count--) {
    if (first + count <= words.length && list.has(singular(phrase(words, first, count)))) return count;
  }
  return 0;
}

/** "councillors" and "ministers" are titles of several people. */
function singular(title: string): string {
  return heads.en.has(title) || !title.endsWith('s') ? title : title.slice(0, -1);
}

function phrase(words: readonly Word[], first: number, count: number): string {
  return words
    .slice(first, first + count)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase()
    .replace(formerly, '');
}

function written(text: string, words: readonly Word[], first: number, last: number): WrittenTitle | null {
  const start = words[first]?.start;
  const end = words[last]?.end;
  if (start === undefined || end === undefined || clitics.test(words[last]?.text ?? '')) return null;
  return { start, end, title: text.slice(start, end).replace(/\s+/g, ' ') };
}

function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^[\p{Lu}\p{N}]/u.test(word.text);
}

function adjacent(text: string, word: Word | undefined, next: Word | undefined): boolean {
  return word !== undefined && next !== undefined && /^\s+$/.test(text.slice(word.end, next.start));
}

function wordsOf(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*\.?|&/gu)].map(({ index, 0: word }) => {
    const dot = word.endsWith('.') && !ranks.has(word.toLowerCase()) && !prefixes.has(word.toLowerCase()) ? 1 : 0;
    return { start: start + index, end: start + index + word.length - dot, text: word.slice(0, word.length - dot) };
  });
}
