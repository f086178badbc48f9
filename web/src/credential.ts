const name = 'newsgraph.key';

/** The key or token that requests carry, as long as this tab is open; null where none is needed or known. */
export function credential(): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Carries it from now on; null carries none. A tab that keeps nothing is asked again after each load. */
export function carry(text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // Nothing is kept, so nothing is carried.
  }
}
