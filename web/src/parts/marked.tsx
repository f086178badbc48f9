/** A passage whose found words stand between `**`, with these words marked. */
export function Marked({ text }: { text: string }) {
  return text.split('**').map((part, index) => {
    const key = `${index} ${part}`;
    return index % 2 === 1 ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
  });
}
