import type { Span } from '../../types.ts';
import type { Cue } from './cues.ts';

/** Where one clause ends and another begins. */
const border =
  /[;:]\s|,\s+(?=(?:sementara|sedangkan|namun|tetapi|tapi|lalu|kemudian|while|but|although|who|which|where|with|setelah|sehingga|hingga|so|and)\s)|\s(?=(?:yang|setelah|usai|seusai|sebelum|saat|ketika|karena|sehingga|agar|supaya|lantaran|meski|meskipun|after|before|when|while|because|who|which|since|following)\s)/giu;

/** Said not to have happened, or not yet, or only wished for. */
const unreal =
  /(?<![\p{L}])(?:tidak|tak|belum|bukan|batal|gagal|jika|bila|apabila|kalau|seandainya|seharusnya|harus|perlu|agar|supaya|sering|seringkali|kerap|biasanya|selalu|kadang|kadang-kadang|berencana|rencana|rencananya|wacana|usulan|mengusulkan|meminta|diminta|mendesak|menuntut|berharap|diharapkan|bisa|dapat|mungkin|ingin|mau|calon|untuk|tanpa|rangka|risiko|ancaman|potensi|dugaan|jangan|not|never|often|usually|regularly|always|sometimes|rarely|no|n't|if|would|could|should|may|might|must|can|unless|without|plans? to|planned to|intends? to|hopes? to|wants? to|urged?|urges|called for|calls for|demand(?:ed|s|ing)?|threaten(?:ed|s)?|to avoid|denied|failed to|refused to|possible|potential|proposed|risk of|calls? to|whether|alleged(?:ly)?)(?![\p{L}])[^,;]{0,45}$/iu;
/** What is spoken of and not told; an event that has a name of its own is told even so ("terkait |penangkapan ..."). */
const ofMatter = /(?<![\p{L}])(?:seperti|misalnya|soal|tentang|terkait|about)(?![\p{L}])[^,;]{0,45}$/iu;
/** Where nouns tell of what may befall anybody: "pencegahan |banjir", "the risk of |fire". */
const inGeneral =
  /(?<![\p{L}])(?:bahaya|pencegahan|mencegah|cegah|penanganan|menangani|antisipasi|mengantisipasi|mitigasi|penanggulangan|menanggulangi|simulasi|rawan|menghindari|menekan|angka|kasus-kasus|sejenis|prevention of|prevent(?:ing|s)?|avoid(?:ing)?|fears? of|threat of|in case of|against|such as)\s+(?:\p{L}+\s+){0,2}$/iu;
/** "keluarga korban |tewas": who somebody is to the dead. */
const ofVictims =
  /(?<![\p{L}])(?:keluarga|ahli waris|kerabat|jenazah|jasad|para|jumlah|data|identitas|foto)\s+(?:\p{Ll}+\s+)?korban\s+(?:yang\s+)?$/iu;
/** "datang ke Mapolres untuk melakukan |audiensi": what somebody came for. */
const cameFor =
  /(?<![\p{L}])(?:datang|tiba|hadir|mendatangi|bertolak|terbang|berkumpul|arrived|came|travel(?:l)?ed|flew|gathered)\s[^,;]{0,60}\b(?:untuk|to|for)\s(?:\p{L}+\s){0,3}$/iu;
/** What is to come counts only with its day. */
const future =
  /(?<![\p{L}])(?:akan|bakal|mendatang|will|is to|are to|scheduled|dijadwalkan|to be|set to)(?![\p{L}])[^,;]{0,40}$/iu;
/** "Saat itu", "at that time": on the day that was told of before. */
const sameTime =
  /^[\s"“]*(?:(?:pada\s+)?(?:saat|waktu|hari|malam|pagi) itu|kala itu|ketika itu|di hari yang sama|(?:at|by) (?:that|the) (?:same )?time|(?:on )?(?:that|the same) (?:day|evening|night|morning)|dalam (?:kunjungan|pertemuan) (?:itu|tersebut)|during (?:the|that|his|her|their) (?:visit|meeting|trip))(?![\p{L}])/iu;
/** What happened before that of which the article tells. */
const background =
  /(?<![\p{L}])(?:sebelumnya|sebelum|dulu|dahulu|pernah|silam|sempat|mantan|eks|sejak|previous(?:ly)?|earlier|former(?:ly)?|once|since|had|ago|years? later)(?![\p{L}])/iu;

/** "Diberitakan sebelumnya, ...": what the paper has told before is no other time. */
const recap = /^\s*(?:seperti\s+)?(?:di\p{L}+|diketahui)\s+sebelumnya(?![\p{L}])/iu;

/** What the first word of a sentence is where a clause that hangs on another begins it. */
export const subordinate =
  /^["“]?(?:sebelum|setelah|usai|seusai|saat|ketika|sejak|selain|after|before|when|while|since|following|having|once|upon|by|in)(?![\p{L}])/iu;

/** The clause of a sentence that a span stands in. */
export function clauseAround(text: string, sentence: Span, { start, end }: Span): Span {
  let [from, to] = [sentence.start, endOfFirst(text, sentence, end)];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(border)) {
    const at = sentence.start + match.index;
    if (at <= start && start - at > 1) from = at + match[0].length;
    else if (at >= end) {
      to = at;
      break;
    }
  }
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

/** "Sebelum menangkap keduanya|, Kejari Lima ...": where a clause that begins a sentence ends. */
function endOfFirst(text: string, sentence: Span, from: number): number {
  if (!subordinate.test(text.slice(sentence.start, sentence.start + 20))) return sentence.end;
  const comma = text.indexOf(',', sentence.start);
  return comma >= from && comma < sentence.end ? comma : sentence.end;
}

/** Whether the words before a cue take it back. */
export function isUnreal(text: string, clause: Span, { start, voice }: Cue): boolean {
  const before = text.slice(clause.start, start);
  if (ofVictims.test(before)) return true;
  if ((voice === 'noun' ? inGeneral : ofMatter).test(before)) return true;
  return unreal.test(before) && !cameFor.test(before);
}

export function isFuture(text: string, clause: Span, at: number): boolean {
  return future.test(text.slice(clause.start, at));
}

/** Whether a clause tells of an earlier time than the article does. */
export function isBackground(text: string, { start, end }: Span): boolean {
  return background.test(text.slice(start, end).replace(recap, ''));
}

/** Whether a sentence tells of the time that was told of before. */
export function isSameTime(text: string, { start, end }: Span): boolean {
  return sameTime.test(text.slice(start, Math.min(end, start + 60)));
}
