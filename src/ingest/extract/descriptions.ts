import { groupBy } from '../../group-by.ts';
import { adjectives } from '../names/index.ts';
import type { ExtractedMention, ExtractedRole, Span } from '../types.ts';
import type { Document, Names } from './document.ts';
import type { Sentence } from './sentences.ts';
import { notIn } from './statements/topics.ts';
import forms from './title-forms.json' with { type: 'json' };
import { beginsOffice, englishOfficeLength, isOccupation, isTitleModifier, officeLength } from './titles.ts';

/** A title that stands for somebody: "the minister", "politikus PDIP itu". */
interface Description extends Span {
  fits: (person: Person) => boolean;
}

/** Whom the article gives an office or a rank. */
interface Person {
  roles: readonly Pick<ExtractedRole, 'title' | 'of'>[];
  /** Stars of a general's rank; 0 where none is told. */
  stars: number;
}

const usual = new Map(Object.entries(forms));
/** What makes another office of an office: the vice president is not "the president". */
const other =
  /^(?:vice|deputy|assistant|former|ex|then|outgoing|incoming|emeritus|honorary|associate|mantan|eks|bekas|wakil|staf)$/;
/** Words that tell that "itu" is of something else: "Ketua KPU dalam |keputusan itu|". */
const noOffice =
  /^(?:dalam|di|dengan|dan|dari|ke|kepada|karena|menjadi|oleh|pada|saat|sebagai|tentang|terkait|untuk|yang|(?:me[nmr]|di)\p{Ll}{4,})$/iu;
/** Offices that many hold at once. */
const several =
  /^(?:anggota|pengurus|humas|pimpinan|pemimpin|pembina|penyidik|hakim|jaksa|kuasa hukum|pengacara|penasihat|asisten|legislator|manajer|imam|sultan|raja|pangeran|paus|emir|kaisar)/i;
/** Before an office that nobody is meant by: "Keputusan |Presiden|", "calon |Gubernur|". */
const ofOthers =
  /(?:\p{Lu}\p{L}*|(?<!\p{L})(?:para|seorang|sejumlah|beberapa|calon|bakal|kandidat|cawapres|capres|jabatan|posisi|kursi|mantan|eks|bekas|wakil|pemilihan|istri|suami|putra|putri|anak|setiap|peraturan|keputusan|instruksi|kantor|rumah|mobil|sebagai|jadi|menjadi|selaku|dan|serta|atau))\s+$|\($/u;
const capitals = /(?<![\p{L}-])\p{Lu}\p{L}{2,}(?:\s+\p{Lu}\p{L}*)*/gu;
/** Behind an office that tells of more than the office: "Presiden |ke-7|", "Menteri Keuangan |(Menkeu)|", "CEO |dari|". */
const ofMore =
  /^(?:\s*[()/-]|\p{L}|,?\s+(?:\p{Lu}|\p{N})|\s+(?:ke-|terpilih|dari|baru|lama|sebelum|petahana|saat itu|pertama|kedua|ketiga|dan\s))/u;
/** Members of a party, whatever office they hold there. */
const members = /^(?:politikus|kader|legislator)$/;
/** Generals by their stars, where the rank ends before a name. */
const stars: readonly RegExp[] = [
  'Brigjen|Brigadir Jenderal|Laksma|Laksamana Pertama|Marsma|Marsekal Pertama',
  'Irjen|Inspektur Jenderal|Mayjen|Mayor Jenderal|Laksda|Laksamana Muda|Marsda|Marsekal Muda',
  'Komjen|Komisaris Jenderal|Letjen|Letnan Jenderal|Laksdya|Laksamana Madya|Marsdya|Marsekal Madya',
  'Jenderal|Laksamana|Marsekal',
].map((rank) => new RegExp(`(?<!\\p{L})(?:${rank})(?:\\s+\\(?(?:Pol|TNI|Purn)\\)?)*\\s+$`, 'u'));
const counts: readonly string[] = ['satu', 'dua', 'tiga', 'empat'];

/**
 * Where a title alone stands for a person, outside of quotations, in text order: the one person of the article before
 * it whose office fits, or else the one named nearest before it; nobody where two fit equally.
 */
export function descriptions(document: Document, names: Names, roles: readonly ExtractedRole[]): ExtractedMention[] {
  const { text, language, sentences, quotations } = document;
  const outer = quotations.map((quotation) => quotation.outer);
  const mentions = notIn(names.mentions, outer);
  const people = peopleOf(text, names, mentions, roles);
  if (people.size === 0) return [];
  const named = mentions.filter(({ entity }) => people.has(entity));
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const found = sentences.flatMap((sentence) => {
    const here = bySentence.get(sentence) ?? [];
    const described = language === 'en' ? english(text, sentence, here) : indonesian(text, sentence, here);
    return described.flatMap(({ start, end, fits }): ExtractedMention[] => {
      const entity = antecedent(named, start, (one) => {
        const person = people.get(one);
        return person !== undefined && fits(person);
      });
      return entity === null ? [] : [{ entity, start, end, sentence }];
    });
  });
  return notIn(found, outer);
}

function peopleOf(
  text: string,
  { entities }: Names,
  mentions: readonly ExtractedMention[],
  roles: readonly ExtractedRole[],
): Map<string, Person> {
  const byHolder = groupBy(roles, ({ holder }) => holder);
  const actors = new Set(entities.filter(({ kind }) => kind === 'ACTOR').map(({ key }) => key));
  const people = new Map<string, Person>();
  for (const [holder, held] of byHolder) people.set(holder, { roles: held, stars: 0 });
  for (const { entity, start } of mentions) {
    if (!actors.has(entity)) continue;
    const count = starsBefore(text.slice(Math.max(0, start - 40), start));
    if (count > 0) people.set(entity, { roles: people.get(entity)?.roles ?? [], stars: count });
  }
  return people;
}

function starsBefore(before: string): number {
  if (!/(?:jen|Jenderal|Laks|Mars)/.test(before)) return 0;
  return stars.findIndex((rank) => rank.test(before)) + 1;
}

/** Who of those named before `start` fits: the only one, or who stands alone in the nearest sentence. */
function antecedent(
  named: readonly ExtractedMention[],
  start: number,
  fits: (entity: string) => boolean,
): string | null {
  const before = named.filter((mention) => mention.end <= start);
  const fitting = new Set([...new Set(before.map(({ entity }) => entity))].filter(fits));
  if (fitting.size < 2) return [...fitting][0] ?? null;
  const last = before.findLast(({ entity }) => fitting.has(entity));
  const near = new Set(
    before
      .filter(({ entity, sentence }) => sentence === last?.sentence && fitting.has(entity))
      .map(({ entity }) => entity),
  );
  return near.size === 1 && last !== undefined ? last.entity : null;
}

/** "the |French foreign minister|", but not "the minister of health", "the minister's" or "the minister Jane Roe". */
function english(text: string, sentence: Sentence, mentions: readonly ExtractedMention[]): Description[] {
  return [
    ...text.slice(sentence.start, sentence.end).matchAll(/(?<![\p{L}-])the((?:\s+\p{L}[\p{L}-]*){1,4})/giu),
  ].flatMap((match) => {
    const start = sentence.start + match.index;
    const words = wordsIn(text, start + 3, start + match[0].length);
    const country = adjectives.get(words[0]?.text ?? '') ?? null;
    const first = country === null ? 0 : 1;
    let last = first;
    while (isTitleModifier(words[last]?.text ?? '') && englishOfficeLength(words, last) === 0) last++;
    const length = englishOfficeLength(words, last);
    const end = words[last + length - 1]?.end;
    if (length === 0 || end === undefined) return [];
    if (/^(?:['’]s?(?!\p{L})|\s+(?:of|for|to be)(?!\p{L})|\s+\p{Lu}|-)/u.test(text.slice(end, end + 10))) return [];
    if (mentions.some((one) => one.start < end && one.end > start)) return [];
    const said = words.slice(first, last + length).map((word) => usualWord(word.text));
    return [
      {
        start,
        end,
        fits: ({ roles }: Person) =>
          roles.some(({ title, of }) => (country === null || of === null || of === country) && endsWith(title, said)),
      },
    ];
  });
}

/** Whether an office is what was said, and no other that is named after it ("Vice President"). */
function endsWith(title: string, said: readonly string[]): boolean {
  const [head = ''] = title.split(/\s(?:of|for|to)\s/i);
  const words = head.split(/\s+/).map(usualWord).join(' ').split(' ');
  const from = words.length - said.length;
  if (from < 0 || said.some((word, index) => words[from + index] !== word)) return false;
  return !words.slice(0, from).some((word) => other.test(word));
}

/** "sang |menteri|", "|politikus PDIP| itu", "|jenderal bintang dua| itu". */
function indonesian(text: string, sentence: Sentence, mentions: readonly ExtractedMention[]): Description[] {
  const said = text.slice(sentence.start, sentence.end);
  const pointed = [...said.matchAll(/(?<![\p{L}-])(?:itu|tersebut)(?![\p{L}-])/giu)].flatMap((match) => {
    const end = sentence.start + match.index;
    const before =
      /(?:\p{L}[\p{L}-]*\s+){1,7}$/u.exec(said.slice(Math.max(0, match.index - 80), match.index))?.[0] ?? '';
    return described(text, { start: end - before.length, end }, end + match[0].length, mentions);
  });
  const honoured = [...said.matchAll(/(?<![\p{L}-])sang((?:\s+\p{L}[\p{L}-]*){1,3})/giu)].flatMap((match) => {
    const start = sentence.start + match.index;
    const words = wordsIn(text, start + 4, start + match[0].length);
    const length = officeLength(words, 0);
    const end = words[length - 1]?.end;
    if (length === 0 || end === undefined) return [];
    return described(text, { start: start + 4, end }, end, mentions).map((one) => ({ ...one, start }));
  });
  const alone = [...said.matchAll(capitals)].flatMap((match) => {
    if (!beginsOffice(match[0])) return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const words = wordsIn(text, start, end);
    const isAlone = officeLength(words, 0) === words.length && !isOccupation(match[0]) && !several.test(match[0]);
    if (!isAlone || ofOthers.test(said.slice(0, match.index)) || ofMore.test(text.slice(end, end + 12))) return [];
    return described(text, { start, end }, end, mentions);
  });
  return notIn(
    [...alone, ...honoured].sort((a, b) => a.start - b.start),
    pointed,
  )
    .concat(pointed)
    .sort((a, b) => a.start - b.start);
}

/** The title whose words end a stretch, the last that begins in it. */
function described(
  text: string,
  { start, end }: Span,
  until: number,
  mentions: readonly ExtractedMention[],
): Description[] {
  const words = wordsIn(text, start, end);
  const general = /jenderal bintang (?<count>satu|dua|tiga|empat)\s*$/i.exec(text.slice(start, end));
  if (general !== null) {
    const count = counts.indexOf(general.groups?.['count']?.toLowerCase() ?? '') + 1;
    return [{ start: start + general.index, end: until, fits: (person) => person.stars === count }];
  }
  let first = words.length - 1;
  while (first >= 0 && officeLength(words, first) === 0) first--;
  while (first > 0 && first + officeLength(words, first - 1) - 1 > first) first--;
  if (words[first - 1]?.text.toLowerCase() === 'wakil') first--;
  const begin = words[first];
  if (words.slice(Math.max(0, first + officeLength(words, first))).some((word) => noOffice.test(word.text))) return [];
  if (
    begin === undefined ||
    /^(?:para|seorang|sejumlah|beberapa|kedua|semua|dua|tiga|jajaran|kalangan|calon|kandidat|jabatan|posisi|kursi)$/i.test(
      words[first - 1]?.text ?? '',
    )
  )
    return [];
  const inside = mentions.filter((one) => one.start >= begin.start && one.end <= end);
  const named = inside.at(0);
  const title = words.slice(first).filter((word) => named === undefined || word.end <= named.start);
  const phrase = title.map((word) => usualWord(word.text)).join(' ');
  const fits = ({ roles }: Person) =>
    roles.some((role) => {
      const isOf = named === undefined || named.entity === role.of;
      return isOf && ((named !== undefined && members.test(phrase)) || startsWith(role.title, phrase));
    });
  return [{ start: begin.start, end: until, fits }];
}

/** Whether an Indonesian office is what was said: "Menteri Keuangan" is "menteri", and so is "Menkeu". */
function startsWith(title: string, phrase: string): boolean {
  const words = title.split(/\s+/).map(usualWord).join(' ');
  const own = words.replace(/^(?:plt|pj|pjs|plh|penjabat)\.? /, '');
  if (phrase === 'menteri' && /^men(?!ko\b|teri)\p{Ll}{2,}(?: |$)/u.test(own)) return true;
  return `${own} `.startsWith(`${phrase} `);
}

function usualWord(word: string): string {
  const lower = word.toLowerCase();
  return usual.get(lower) ?? lower;
}

function wordsIn(text: string, start: number, end: number): (Span & { text: string })[] {
  return [...text.slice(start, end).matchAll(/\p{L}[\p{L}-]*/gu)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word,
  }));
}
