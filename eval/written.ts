/** Words put together as they are written. */
export function written(words: readonly string[]): string {
  let inQuotes = false;
  let text = '';
  let glue = true;
  for (const word of words.filter((one) => one !== '')) {
    const closes = word === '"' && inQuotes;
    text += glue || closes || /^[.,!?;:)%]|^-$|^\/$/.test(word) ? word : ` ${word}`;
    if (word === '"') inQuotes = !inQuotes;
    glue = /^[($/-]$/.test(word) || (word === '"' && inQuotes);
  }
  return text;
}
