import type { Member } from './cast.ts';
import { type Part, sentence as s } from './draft.ts';
import type { EventKind } from './happenings.ts';
import type { Language } from './sources.ts';

/** How a language tells the news. */
interface Phrases {
  nouns: readonly string[];
  titles: ((who: string, word: string, noun: string, other: string) => string)[];
  event(kind: EventKind, a: Member, b: Member, place: Member, day: string | null): Part[];
  /** What an article begins with that reports no event. */
  opening(a: Member, b: Member, place: Member, word: string): Part[];
  role(holder: Member, title: string, of: Member, noun: string): Part[];
  direct(said: Part[], speaker: Member): Part[];
  indirect(said: Part[], speaker: Member): Part[];
  unnamed(said: Part[]): Part[];
  claims: ((about: Member, word: string, noun: string) => Part[])[];
  remarks: ((word: string, noun: string, other: string) => Part[])[];
  sentences: ((member: Member, word: string, noun: string, other: string) => Part[])[];
  pairs: ((a: Member, b: Member, word: string, noun: string) => Part[])[];
  offices: readonly string[];
  copied(source: string): string;
  link: string;
}

const indonesian: Phrases = {
  nouns:
    'pemerintah kebijakan anggaran warga program harga pembangunan keputusan aturan pertemuan pasar layanan jalan pelabuhan sekolah rumah listrik pangan investasi pajak rapat laporan proyek kerjasama hutan sungai bandara wisata energi data keamanan pemilu petani nelayan buruh guru dokter pasien kereta bantuan ekspor impor tambang lahan bank kredit utang upah beras minyak gas banjir cuaca penelitian teknologi olahraga budaya festival museum'.split(
      ' ',
    ),
  titles: [
    (who, word, noun, other) => `${who} bahas ${noun} ${word} dan ${other}`,
    (who, word, noun, other) => `Soal ${noun} ${word}, ${who} minta ${other} dibuka`,
    (who, word, noun, other) => `${noun.toUpperCase()} ${word}: langkah baru ${who} untuk ${other}`,
    (_who, word, noun, other) => `Warga soroti ${noun} ${word} setelah ${other} ditunda`,
  ],
  event: (kind, a, b, place, day) =>
    day === null ? s`${a} ${kind.id} ${b} di ${place}.` : s`${a} ${kind.id} ${b} di ${place} pada ${day}.`,
  opening: (a, b, place, word) => s`${a} dan ${b} menjadi perhatian di ${place} karena urusan ${word}.`,
  role: (holder, title, of, noun) => s`${holder} menjabat ${title} di ${of} dan memimpin urusan ${noun}.`,
  direct: (said, speaker) => s`"${{ said }}," kata ${speaker} kepada wartawan.`,
  indirect: (said, speaker) => s`${speaker} mengatakan bahwa ${{ said }}.`,
  unnamed: (said) => s`"${{ said }}," ujar seorang pejabat yang menolak disebut namanya.`,
  claims: [
    (about, word, noun) => s`kami ingin ${about} melihat ${noun} ${word} lebih dulu`,
    (about, word, noun) => s`kami tahu ${about} akan ada untuk ${noun} dan ${word}`,
    (about, word, noun) => s`tanpa ${about} tidak akan ada ${word} dan ${noun} tahun ini`,
  ],
  remarks: [
    (word, noun, other) => s`masalah ${noun} ${word} harus selesai sebelum ${other} mulai`,
    (word, noun, other) => s`kita tidak bisa hanya melihat ${noun} dari ${other} ${word}`,
    (word, noun, other) => s`${noun} dan ${other} tahun ini lebih baik dari ${word}`,
  ],
  sentences: [
    (member, word, noun, other) => s`${member} melihat ${noun} ${word} akan menjadi ${other} baru tahun ini.`,
    (member, word, noun, other) => s`Menurut ${member}, ${noun} ${word} sudah lebih baik dari ${other} yang lama.`,
    (member, word, noun, other) => s`${member} masih ingin ada ${noun} dan ${other} sebelum ${word} datang lagi.`,
    (member, word, noun, other) => s`${member} belum bicara soal ${noun} ${word} atau ${other} yang lain.`,
    (member, word, noun, other) => s`${member} juga meminta ${noun} ${word} dan ${other} untuk semua orang.`,
  ],
  pairs: [
    (a, b, word, noun) => s`${a} dan ${b} akan bersama melihat ${noun} ${word}.`,
    (a, b, word, noun) => s`${a} tidak sama dengan ${b} soal ${noun} dan ${word}.`,
    (a, b, word, noun) => s`${a} juga meminta ${b} untuk ${noun} ${word}.`,
  ],
  offices: ['Ketua', 'Direktur', 'Sekretaris', 'Juru Bicara', 'Bendahara', 'Komisaris'],
  copied: (source) => `Berita ini disiarkan kembali oleh ${source}.`,
  link: 'Baca Juga: ',
};

const english: Phrases = {
  nouns:
    'government policy budget residents programme prices construction decision rules talks market service road port school housing power food investment tax meeting report project trade forest river airport tourism energy data security election farmers fishermen workers teachers doctors patients railway aid exports imports mining land bank credit debt wages rice oil gas flood weather research technology sport culture festival museum'.split(
      ' ',
    ),
  titles: [
    (who, word, noun, other) => `${who} discusses ${word} ${noun} and ${other}`,
    (who, word, noun, other) => `On ${word} ${noun}, ${who} asks for ${other}`,
    (who, word, noun, other) => `${noun.toUpperCase()} ${word}: a new step by ${who} for ${other}`,
    (_who, word, noun, other) => `Residents question ${word} ${noun} after ${other} is put off`,
  ],
  event: (kind, a, b, place, day) =>
    day === null ? s`${a} ${kind.en} ${b} in ${place}.` : s`${a} ${kind.en} ${b} in ${place} on ${day}.`,
  opening: (a, b, place, word) => s`${a} and ${b} drew attention in ${place} over the matter of ${word}.`,
  role: (holder, title, of, noun) => s`${holder} serves as ${title} at ${of} and is in charge of ${noun}.`,
  direct: (said, speaker) => s`"${{ said }}," ${speaker} told reporters.`,
  indirect: (said, speaker) => s`${speaker} said that ${{ said }}.`,
  unnamed: (said) => s`"${{ said }}," said an official who asked not to be named.`,
  claims: [
    (about, word, noun) => s`we would like ${about} to see the ${word} ${noun} first`,
    (about, word, noun) => s`we know ${about} will be there for ${noun} and ${word}`,
    (about, word, noun) => s`without ${about} there will be no ${word} and no ${noun} this year`,
  ],
  remarks: [
    (word, noun, other) => s`the ${word} ${noun} has to be over before the ${other} is here`,
    (word, noun, other) => s`we can not see ${noun} only for the ${word} ${other}`,
    (word, noun, other) => s`${noun} and ${other} are better this year than ${word}`,
  ],
  sentences: [
    (member, word, noun, other) => s`${member} says ${word} ${noun} will make the new ${other} this year.`,
    (member, word, noun, other) => s`For ${member} the ${word} ${noun} has been more than the ${other} of last year.`,
    (member, word, noun, other) => s`${member} would also like the ${noun} and the ${other} before the ${word} comes.`,
    (member, word, noun, other) => s`${member} has not said what ${noun} is for ${word} or for ${other}.`,
    (member, word, noun, other) => s`${member} also wants ${word} ${noun} and more ${other} for all people.`,
  ],
  pairs: [
    (a, b, word, noun) => s`${a} and ${b} will be at the ${noun} about ${word}.`,
    (a, b, word, noun) => s`${a} is not of one view with ${b} on ${noun} and ${word}.`,
    (a, b, word, noun) => s`${a} also wants ${b} at the ${word} ${noun}.`,
  ],
  offices: ['Chair', 'Director', 'Secretary', 'Spokesperson', 'Treasurer', 'Commissioner'],
  copied: (source) => `This report was carried by ${source}.`,
  link: 'Read also: ',
};

export const phrases: Readonly<Record<Language, Phrases>> = { id: indonesian, en: english };
