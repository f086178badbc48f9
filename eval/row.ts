/** How well one task is done in one language: one line of the scorecard. */
export interface Row {
  task: string;
  /** ISO 639-1, or `all`. */
  language: string;
  /** 0 to 1, as are recall and f1. */
  precision: number;
  recall: number;
  f1: number;
  /** How many there are. */
  gold: number;
  /** How many were found, rightly or not. */
  predicted: number;
  /** Left out but for a baseline: the task of the lines that it is there to be compared with. */
  baselineOf?: string;
  /** The least that F1 must be; left out for figures that are only told. */
  floor?: number;
}

/** How many were found rightly, found, and there to find. */
export interface Counts {
  right: number;
  predicted: number;
  gold: number;
}

/** A line from its counts; nothing found and nothing there to find count as 0. */
export function row(task: string, language: string, { right, predicted, gold }: Counts, floor?: number): Row {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  return {
    task,
    language,
    precision,
    recall,
    f1: f1(precision, recall),
    gold,
    predicted,
    ...(floor === undefined ? {} : { floor }),
  };
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Whether a figure is below its floor; not a number is below every floor. */
export function isBelow({ f1, floor }: Row): boolean {
  return floor !== undefined && !(f1 >= floor);
}

/** The lines with each baseline behind those that it is there to be compared with, by language. */
export function withBaselinesBeside(rows: readonly Row[]): Row[] {
  const measured = rows.filter(({ baselineOf }) => baselineOf === undefined);
  return measured.flatMap((row, index) => {
    const isLastOf = (task: string) =>
      isOf(task, row) &&
      !measured.slice(index + 1).some((later) => later.language === row.language && isOf(task, later));
    const baselines = rows.filter(
      ({ baselineOf, language }) => baselineOf !== undefined && language === row.language && isLastOf(baselineOf),
    );
    return [row, ...baselines];
  });
}

/** Whether a line is of a task, as all or as one of its readers: `task: reader`. */
function isOf(task: string, row: Row): boolean {
  return row.task === task || row.task.startsWith(`${task}: `);
}
