/** A name as it is compared: without case, accents and punctuation (`Sri Mulyani, S.E.` -> `sri mulyani s e`). */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name as part of an id (`Xi Jinping` -> `xi-jinping`). */
export function slug(name: string): string {
  return nameKey(name).replaceAll(' ', '-');
}

/** The keys a name is found under: the whole name, and what follows each word within it (`mulyani indrawati`). */
export function searchKeys(name: string): { key: string; whole: boolean }[] {
  const words = nameKey(name).split(' ');
  return words
    .map((_, index) => ({ key: words.slice(index).join(' '), whole: index === 0 }))
    .filter(({ key }) => key !== '');
}
