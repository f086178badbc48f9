import type { Span } from '../../types.ts';

/** Where one clause ends and another begins. */
const border =
  /[;:]\s|,\s+(?=(?:sementara|sedangkan|namun|tetapi|tapi|lalu|kemudian|while|but|although|who|which|where|with|setelah|sehingga|hingga|so|and)\s)|\s(?=(?:yang|setelah|usai|seusai|sebelum|saat|ketika|karena|sehingga|agar|supaya|lantaran|after|before|when|while|because|who|which|since|following)\s)/giu;

/** Said not to have happened, or not yet, or only wished for. */
const unreal =
  /(?<![\p{L}])(?:tidak|tak|belum|bukan|batal|gagal|jika|bila|apabila|kalau|seandainya|seharusnya|harus|perlu|agar|supaya|berencana|rencana|rencananya|wacana|usulan|mengusulkan|meminta|diminta|mendesak|menuntut|berharap|diharapkan|bisa|dapat|mungkin|ingin|mau|calon|untuk|tanpa|not|never|no|n't|if|would|could|should|may|might|must|can|unless|without|plans? to|planned to|hopes? to|wants? to|urged?|urges|called for|calls for|demand(?:ed|s|ing)?|threaten(?:ed|s)?|to avoid|denied|failed to|refused to|possible|potential|proposed)(?![\p{L}])[^,;]{0,45}$/iu;
/** What is to come counts only with its day. */
const future = /(?<![\p{L}])(?:akan|bakal|will|is to|are to|scheduled|dijadwalkan|to be)(?![\p{L}])[^,;]{0,40}$/iu;

/** The clause of a sentence that a span stands in. */
export function clauseAround(text: string, sentence: Span, { start, end }: Span): Span {
  let [from, to] = [sentence.start, sentence.end];
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

/** Whether the words before a cue take it back. */
export function isUnreal(text: string, clause: Span, at: number): boolean {
  return unreal.test(text.slice(clause.start, at));
}

export function isFuture(text: string, clause: Span, at: number): boolean {
  return future.test(text.slice(clause.start, at));
}
