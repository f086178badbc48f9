const longest = 120;

/**
 * Gives every id a file name of its own (without extension): letters, digits, `.`, `_` and `-` stay, all else becomes
 * `-`; a name that was given before gets a number.
 */
export function fileNames(): (id: string) => string {
  const given = new Map<string, number>();
  return (id) => {
    const name =
      id
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+|-+$/g, '')
        .slice(0, longest) || 'article';
    const count = (given.get(name.toLowerCase()) ?? 0) + 1;
    given.set(name.toLowerCase(), count);
    return count === 1 ? name : `${name}-${count}`;
  };
}
