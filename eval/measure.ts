/** One line of the table: what was measured, and the least that it must be. */
export interface Measure {
  name: string;
  /** 0 to 1. */
  figure: number;
  /** Null for a figure that is only told. */
  floor: number | null;
  /** Where the data came from. */
  data: string;
}

/** A part of the evaluation. */
export interface Part {
  name: string;
  /** What of the evaluation data folder it reads; it is skipped where that is missing. */
  needs: readonly string[];
  measure(): Promise<Measure[]>;
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
