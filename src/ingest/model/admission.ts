import { ExtractionError } from '../../errors.ts';

interface Waiting {
  tokens: number;
  admit(): void;
  refuse(error: ExtractionError): void;
}

/**
 * Lets so many requests be under way at once, first come first served, and so many tokens be spent in all. A request
 * sets aside what it may cost at most, so that the budget holds whatever the answers are like.
 */
export class Admission {
  /** Tokens of the answers so far. */
  spent = 0;
  private readonly concurrency: number;
  private readonly budget: number;
  private readonly waiting: Waiting[] = [];
  private running = 0;
  private reserved = 0;

  constructor(concurrency: number, budgetTokens: number | null) {
    this.concurrency = concurrency;
    this.budget = budgetTokens ?? Number.POSITIVE_INFINITY;
  }

  /**
   * Does the work as soon as it may.
   * @param tokens the most that it can cost
   * @throws {ExtractionError} when the budget has no room for it
   */
  async run<Answer extends { tokens: number }>(tokens: number, work: () => Promise<Answer>): Promise<Answer> {
    await new Promise<void>((admit, refuse) => {
      this.waiting.push({ tokens, admit, refuse });
      this.proceed();
    });
    try {
      const answer = await work();
      this.spent += answer.tokens;
      return answer;
    } finally {
      this.running--;
      this.reserved -= tokens;
      this.proceed();
    }
  }

  private proceed(): void {
    for (let [next] = this.waiting; next !== undefined; [next] = this.waiting) {
      const { tokens } = next;
      if (this.spent + tokens > this.budget) {
        next.refuse(
          new ExtractionError(
            `expected at most ${this.budget} tokens in one run (NEWSGRAPH_MODEL_BUDGET_TOKENS), got ${this.spent} spent and ${tokens} more that this article may take; it was not read`,
          ),
        );
      } else if (this.running < this.concurrency && this.spent + this.reserved + tokens <= this.budget) {
        this.running++;
        this.reserved += tokens;
        next.admit();
      } else {
        return;
      }
      this.waiting.shift();
    }
  }
}
