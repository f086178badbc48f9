const longestName = 64;

/** Gives names that strangers choose back as they are, as long as there are few of them; `other` for all beyond. */
export function boundedNames(most: number): (name: string | null) => string {
  const known = new Set<string>();
  return (name) => {
    if (name === null) return 'anonymous';
    if (known.has(name)) return name;
    if (known.size >= most || name.length > longestName) return 'other';
    known.add(name);
    return name;
  };
}
