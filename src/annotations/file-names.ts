const longest = 120;

/**
 * Gives every id a file name of its own (without extension): letters, digits, `.`, `_` and `-` stay, all else becomes
 * `-`; a name that was given before gets a number.
 */
export function fileNames(): (id: string) => string {
  /** Every name given, with the last number that stands behind it. */
  const given = new Map<string, number>();
  return (id) => {
    const name =
      id
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+|-+$/g, '')
        .slice(0, longest) || 'article';
    let own = name;
    // Another id may be named as this one would be with its number.
    for (let count = given.get(name.toLowerCase()) ?? 1; given.has(own.toLowerCase()); count++) {
      own = `${name}-${count + 1}`;
      given.set(name.toLowerCase(), count + 1);
    }
    given.set(own.toLowerCase(), 1);
    return own;
  };
}
