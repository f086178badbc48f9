/** Small things that this browser remembers; where it keeps nothing, nothing is remembered. */
type Name = 'author' | 'language' | 'theme' | 'visited';

export function kept(name: Name): string | null {
  try {
    return localStorage.getItem(`newsgraph.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it when it is null. */
export function keep(name: Name, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`newsgraph.${name}`);
    else localStorage.setItem(`newsgraph.${name}`, value);
  } catch {
    // A full or closed store: what was chosen holds until the page is left.
  }
}
