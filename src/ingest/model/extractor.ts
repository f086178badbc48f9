import type { ModelConfig } from '../../config.ts';
import { ExtractionError } from '../../errors.ts';
import { documentOf } from '../extract/document.ts';
import type { Sentence } from '../extract/sentences.ts';
import type { CleanArticle, Extraction, Extractor } from '../types.ts';
import { parseAnswer } from './answer.ts';
import { ModelClient } from './client.ts';
import { ground, type PieceAnswer } from './ground.ts';
import { LeftOut } from './left-out.ts';
import { piecesOf, textOf } from './pieces.ts';
import { askedAgain, messagesFor, promptVersion } from './prompt.ts';

/**
 * Reads articles by a language model. What it answers is looked up in the article, so that nothing is stored that does
 * not stand there.
 * @param stop ends requests under way
 */
export function modelExtractor(config: ModelConfig, stop?: AbortSignal): Extractor {
  const client = new ModelClient(config);
  const leftOut = new LeftOut();

  async function extract(article: CleanArticle): Promise<Extraction> {
    const failed = new AbortController();
    const signal = stop === undefined ? failed.signal : AbortSignal.any([stop, failed.signal]);
    const pieces = piecesOf(documentOf(article).sentences, config.pieceTokens);
    try {
      const answers = await Promise.all(pieces.map((piece) => readPiece(article, piece, signal)));
      const own = new LeftOut();
      const extraction = ground(article, answers, own);
      leftOut.add(own);
      return extraction;
    } catch (error) {
      // An article is read whole or not at all: its other parts need no answer any more.
      failed.abort();
      throw error;
    }
  }

  async function readPiece(article: CleanArticle, piece: Sentence[], signal: AbortSignal): Promise<PieceAnswer> {
    const messages = messagesFor(article, textOf(article.text, piece));
    const first = await ask(messages);
    if ('answer' in first) return { piece, answer: first.answer };
    const second = await ask(askedAgain(messages, first.content, first.problem));
    if ('answer' in second) return { piece, answer: second.answer };
    throw new ExtractionError(
      `expected the language model to answer in the agreed form, twice got another: ${second.problem}`,
    );

    async function ask(asked: typeof messages) {
      if (signal.aborted) throw new ExtractionError('reading the article was stopped');
      const { content, isCut } = await client.ask(asked, signal);
      const longest = `expected at most ${config.answerTokens} tokens (NEWSGRAPH_MODEL_ANSWER_TOKENS), it was cut there`;
      const answer = isCut ? { problem: longest } : parseAnswer(content);
      return 'problem' in answer ? { content, problem: answer.problem } : { answer };
    }
  }

  return {
    name: `model:${config.name}`,
    version: promptVersion,
    readsAtOnce: config.concurrency,
    extract,
    summary: () =>
      [
        `${config.name}: ${client.requests} answers, ${client.tokens} tokens`,
        ...(leftOut.total === 0 ? [] : [`left out since it does not stand in the article: ${leftOut}`]),
      ].join('; '),
  };
}
