const functionWords = {
  id: ['yang', 'dan', 'di', 'dengan', 'untuk', 'pada', 'dari', 'dalam', 'ini', 'itu', 'tidak', 'akan', 'oleh', 'ke'],
  en: ['the', 'and', 'of', 'to', 'in', 'that', 'for', 'on', 'with', 'was', 'is', 'by', 'at', 'said'],
};

/** The language of a text, `id` or `en`, whichever has more of its function words there. */
export function languageOf(text: string): 'id' | 'en' {
  const words = text
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const count = (known: readonly string[]) => words.filter((word) => known.includes(word)).length;
  return count(functionWords.en) > count(functionWords.id) ? 'en' : 'id';
}
