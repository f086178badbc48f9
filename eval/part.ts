import type { OnError } from './errors.ts';
import type { Row } from './row.ts';
import type { SpacyReader } from './spacy-names.ts';

/** What the parts of the evaluation are asked for. */
export interface PartOptions {
  /** Takes every miss and every false find, or null when nobody asked. */
  onError: OnError | null;
  /** Another reader of English names, to compare with. */
  spacy: SpacyReader;
}

/** A part of the evaluation, which measures one or more tasks on one corpus. */
export interface Part {
  /** The corpus's folder. */
  corpus: string;
  /** @param folder the folder that holds the corpus's folder */
  measure(folder: string, options: PartOptions): Promise<Row[]>;
}
