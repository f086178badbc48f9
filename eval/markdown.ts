import { markdownTable } from '../tools/markdown-table.ts';
import type { Row } from './row.ts';

/** The lines of the short table, and what they are called there. */
const short: readonly { task: string; language: string; words: string }[] = [
  { task: 'articles: entities', language: 'all', words: 'entities, with their kind' },
  {
    task: 'articles: entities (baseline: capitalised words)',
    language: 'all',
    words: 'the same, baseline of capitalised words',
  },
  { task: 'articles: entities', language: 'en', words: 'entities, with their kind, English alone' },
  { task: 'articles: entities (baseline: spaCy)', language: 'en', words: 'the same, baseline of spaCy' },
  { task: 'articles: roles', language: 'all', words: 'roles' },
  { task: 'articles: events', language: 'all', words: 'events, by type, day and a participant' },
  { task: 'articles: statements, direct', language: 'all', words: 'quotations with their speaker' },
  { task: 'articles: statements, indirect', language: 'all', words: 'indirect speech with its speaker' },
  { task: 'html: body text', language: 'en', words: 'article text of HTML pages, runs of four words' },
  { task: 'near-duplicates, pairs', language: 'id', words: 'near-copies among Indonesian articles, pairs' },
];

/** What tasks are called in the long table; those that aren't here are called by their own name. */
const long: Readonly<Record<string, string>> = {
  'articles: entities': 'whole articles: entities, with their kind',
  'articles: entities (baseline: capitalised words)': 'the same, baseline of capitalised words',
  'articles: entities (baseline: spaCy)': 'the same, baseline of spaCy',
  'articles: roles': 'whole articles: roles',
  'articles: events': 'whole articles: events, by type, day and a participant',
  'articles: statements, direct': 'whole articles: quotations with their speaker',
  'articles: statements, indirect': 'whole articles: indirect speech with its speaker',
  'mentions, events and statements outside of furniture': "share of all that is read that isn't out of furniture",
};

/** The scorecard as Markdown: a short table of what is read over all languages, and one of every line. */
export function markdownOf(rows: readonly Row[], notes: readonly string[]): string {
  const inShort = short.flatMap(({ task, language, words }) => {
    const found = rows.find((row) => row.task === task && row.language === language);
    return found === undefined ? [] : [[words, ...figures(found)]];
  });
  const all = rows.map((row, index) => [
    row.task === rows[index - 1]?.task ? '' : (long[row.task] ?? row.task),
    row.language === 'all' ? 'both' : row.language,
    ...figures(row),
    row.gold.toLocaleString('en'),
  ]);
  const parts = [
    '## In short',
    markdownTable(['task', 'precision', 'recall', 'F1'], inShort),
    '## Every line',
    markdownTable(['task', 'language', 'precision', 'recall', 'F1', 'of'], all),
    ...notes,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Precision, recall and F1; where only recall means something, the others are empty. */
function figures({ task, precision, recall, f1 }: Row): string[] {
  const isRecallOnly = task.endsWith('(recall)');
  return [precision, recall, f1].map((figure, index) => (isRecallOnly && index !== 1 ? '' : figure.toFixed(3)));
}
