import type { Row } from './row.ts';

/** What the parts of the evaluation are asked for. */
export interface PartOptions {
  /** Takes one line for every miss and every false find, or null when nobody asked. */
  onError: ((line: string) => void) | null;
}

/** A part of the evaluation, which measures one or more tasks on one corpus. */
export interface Part {
  /** The corpus's folder. */
  corpus: string;
  /** @param folder the folder that holds the corpus's folder */
  measure(folder: string, options: PartOptions): Promise<Row[]>;
}
