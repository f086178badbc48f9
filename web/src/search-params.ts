/** What stands behind `?` in addresses: plain texts, so that an address can be read and written by hand. */
export type Texts = Record<string, string | undefined>;

export function readParams(search: string): Texts {
  return Object.fromEntries(new URLSearchParams(search));
}

export function writeParams(params: Record<string, unknown>): string {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  // Commas, colons and at signs mean nothing here, and ids and lists are full of them.
  return text === '' ? '' : `?${text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@')}`;
}

/** A calendar day, or nothing when it is none. */
export function dayParam(value: unknown): string | undefined {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return isDay ? value : undefined;
}

export function textParam(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One of some texts, or nothing. */
export function oneOf<Text extends string>(texts: readonly Text[], value: unknown): Text | undefined {
  return texts.find((text) => text === value);
}

/** Those of a comma-separated list that are allowed, each once. */
export function someOf<Text extends string>(texts: readonly Text[], value: string | undefined): Text[] {
  const asked = new Set(listOf(value));
  return texts.filter((text) => asked.has(text));
}

export function listOf(value: string | undefined): string[] {
  return value === undefined ? [] : [...new Set(value.split(',').filter((part) => part !== ''))];
}

/** The list as it stands in an address; nothing when it is empty. */
export function listParam(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(',');
}

/** A whole number within bounds, or nothing. */
export function numberParam(value: unknown, smallest: number, largest: number): number | undefined {
  const number = Number(value);
  return typeof value !== 'undefined' && Number.isInteger(number) && number >= smallest && number <= largest
    ? number
    : undefined;
}

/** Days of a view's address as the API takes them; null when all days are meant. */
export function rangeOf({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  return from === undefined && to === undefined ? null : { from: from ?? null, to: to ?? null };
}
