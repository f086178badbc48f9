import type { Member } from './cast.ts';
import { type Part, sentence as s } from './draft.ts';
import type { EventKind } from './happenings.ts';
import type { Language } from './sources.ts';

/** How a language tells the news. */
interface Phrases {
  nouns: readonly string[];
  titles: ((a: string, b: string, word: string, noun: string) => string)[];
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
    (a, b, word, noun) => `${a} dan ${b} bahas ${noun} ${word}`,
    (a, b, word, noun) => `Soal ${noun} ${word}, ${a} temui ${b}`,
    (a, b, word, noun) => `${noun.toUpperCase()} ${word}: langkah baru ${a} bersama ${b}`,
    (a, _b, word, noun) => `${a} soroti ${noun} ${word}`,
  ],
  event: (kind, a, b, place, day) =>
    day === null
      ? s`${a} ${kind.id} ${b} di ${place}, menurut keterangan resmi.`
      : s`${a} ${kind.id} ${b} di ${place} pada ${day}, menurut keterangan resmi.`,
  opening: (a, b, place, word) => s`${a} dan ${b} menjadi perhatian di ${place} karena urusan ${word}.`,
  role: (holder, title, of, noun) => s`${holder} menjabat ${title} di ${of} dan memimpin urusan ${noun}.`,
  direct: (said, speaker) => s`"${{ said }}," kata ${speaker} kepada wartawan.`,
  indirect: (said, speaker) => s`${speaker} mengatakan bahwa ${{ said }}.`,
  unnamed: (said) => s`"${{ said }}," ujar seorang pejabat yang menolak disebut namanya.`,
  claims: [
    (about, word, noun) => s`sikap ${about} tentang ${noun} ${word} perlu didengar lebih dulu`,
    (about, _word, noun) => s`kami percaya ${about} akan menepati janji soal ${noun}`,
    (about, word, noun) => s`tanpa ${about} urusan ${word} dan ${noun} tidak akan selesai tahun ini`,
  ],
  remarks: [
    (word, noun, other) => s`masalah ${noun} ${word} harus selesai sebelum ${other} dimulai`,
    (word, noun, other) => s`kita tidak boleh menunda ${noun} hanya karena ${other} ${word}`,
    (_word, noun, other) => s`angka ${noun} dan ${other} menunjukkan arah yang lebih baik`,
  ],
  sentences: [
    (member, word, noun, other) => s`${member} menilai ${noun} ${word} akan menentukan arah ${other} tahun ini.`,
    (member, word, noun, other) =>
      s`Laporan yang diterima ${member} menyebut ${noun} meningkat sejak ${other} ${word} dibahas.`,
    (member, _word, noun, other) =>
      s`Sejumlah kelompok di sekitar ${member} menunggu hasil ${noun} dan ${other} yang dijanjikan.`,
    (member, word, noun, other) => s`Hingga kini ${member} belum menanggapi ${noun} soal ${word} maupun ${other}.`,
    (member, _word, noun, other) => s`Rencana ${noun} itu disambut ${member}, yang meminta ${other} diawasi bersama.`,
  ],
  pairs: [
    (a, b, word, noun) => s`${a} bersama ${b} menyusun daftar ${noun} yang terkait ${word}.`,
    (a, b, _word, noun) => s`Perbedaan pandangan antara ${a} dan ${b} tentang ${noun} belum selesai.`,
    (a, b, word, noun) => s`Di luar urusan ${word}, ${a} juga meminta ${b} membuka catatan ${noun}.`,
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
    (a, b, word, noun) => `${a} and ${b} discuss ${word} ${noun}`,
    (a, b, word, noun) => `On ${word} ${noun}, ${a} turns to ${b}`,
    (a, b, word, noun) => `${noun.toUpperCase()} ${word}: a new step by ${a} with ${b}`,
    (a, _b, word, noun) => `${a} raises ${word} ${noun}`,
  ],
  event: (kind, a, b, place, day) =>
    day === null
      ? s`${a} ${kind.en} ${b} in ${place}, according to an official statement.`
      : s`${a} ${kind.en} ${b} in ${place} on ${day}, according to an official statement.`,
  opening: (a, b, place, word) => s`${a} and ${b} drew attention in ${place} over the matter of ${word}.`,
  role: (holder, title, of, noun) => s`${holder} serves as ${title} at ${of} and is in charge of ${noun}.`,
  direct: (said, speaker) => s`"${{ said }}," ${speaker} told reporters.`,
  indirect: (said, speaker) => s`${speaker} said that ${{ said }}.`,
  unnamed: (said) => s`"${{ said }}," said an official who asked not to be named.`,
  claims: [
    (about, word, noun) => s`the view of ${about} on ${word} ${noun} has to be heard first`,
    (about, _word, noun) => s`we trust that ${about} will keep the promise about ${noun}`,
    (about, word, noun) => s`without ${about} the matter of ${word} and ${noun} will not be settled this year`,
  ],
  remarks: [
    (word, noun, other) => s`the problem of ${word} ${noun} must be solved before the ${other} begins`,
    (word, noun, other) => s`we must not put off the ${noun} because of ${word} ${other}`,
    (_word, noun, other) => s`figures for ${noun} and ${other} point in a better direction`,
  ],
  sentences: [
    (member, word, noun, other) =>
      s`${member} expects that ${word} ${noun} will decide the course of ${other} this year.`,
    (member, word, noun, other) => s`A report seen by ${member} says ${noun} grew since the ${word} ${other} came up.`,
    (member, _word, noun, other) =>
      s`Several groups around ${member} await the ${noun} and the ${other} that were promised.`,
    (member, word, noun, other) => s`So far ${member} has not answered the ${noun} about ${word} or the ${other}.`,
    (member, _word, noun, other) =>
      s`The plan for ${noun} was welcomed by ${member}, who wants the ${other} watched together.`,
  ],
  pairs: [
    (a, b, word, noun) => s`${a} and ${b} drew up a list of ${noun} that has to do with ${word}.`,
    (a, b, _word, noun) => s`The difference between ${a} and ${b} over ${noun} is not settled yet.`,
    (a, b, word, noun) => s`Apart from the matter of ${word}, ${a} asked ${b} to open the records on ${noun}.`,
  ],
  offices: ['Chair', 'Director', 'Secretary', 'Spokesperson', 'Treasurer', 'Commissioner'],
  copied: (source) => `This report was carried by ${source}.`,
  link: 'Read also: ',
};

export const phrases: Readonly<Record<Language, Phrases>> = { id: indonesian, en: english };
