import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { QuoteFragment } from '../generated/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './evidence.module.css';

/** Evidence with the copies of its sentence that other articles print. */
interface Told {
  first: QuoteFragment;
  others: QuoteFragment[];
}

/** Each sentence once, as it first appeared; who else printed the same stands with it. */
function told(evidence: readonly QuoteFragment[]): Told[] {
  const byWords = new Map<string, QuoteFragment[]>();
  for (const one of evidence) byWords.set(one.quote, [...(byWords.get(one.quote) ?? []), one]);
  return [...byWords.values()].flatMap((same) => {
    const [first, ...others] = same.toSorted((a, b) => when(a).localeCompare(when(b)));
    return first === undefined ? [] : [{ first, others }];
  });
}

function when({ article }: QuoteFragment): string {
  return article.publishedAt ?? article.ingestedAt;
}

const shownAtFirst = 3;

/** The sentences that say so, verbatim, each leading to where it stands; the rest of many is a press away. */
export function EvidenceList({
  evidence,
  atFirst = shownAtFirst,
}: {
  evidence: readonly QuoteFragment[];
  atFirst?: number;
}) {
  const { t } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const all = told(evidence);
  const shown = isWhole ? all : all.slice(0, atFirst);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ first, others }) => (
          <li key={`${first.article.id} ${first.start}`}>
            <Evidence evidence={first} others={others} />
          </li>
        ))}
      </ul>
      {all.length > atFirst && (
        <button type="button" className={styles.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.entity.fewer : t.entity.more(all.length - atFirst)}
        </button>
      )}
    </>
  );
}

function Evidence({ evidence, others }: { evidence: QuoteFragment; others: readonly QuoteFragment[] }) {
  const { t, day, percent } = useLanguage();
  const { quote, start, end, article, confidence, extractor, retractedAt } = evidence;
  return (
    <figure className={styles.evidence} data-retracted={retractedAt !== null}>
      <blockquote lang={article.language}>
        <Link to="/article/$id" params={{ id: article.id }} search={{ at: `${start}-${end}` }} title={t.evidence.read}>
          <mark>{quote}</mark>
        </Link>
      </blockquote>
      <figcaption>
        <span className={styles.source}>{article.source?.name ?? t.evidence.unknownSource}</span>
        <span>{article.publishedAt === null ? t.evidence.undated : day(article.publishedAt)}</span>
        <span title={t.evidence.by(extractor)}>{t.evidence.confidence(percent(confidence))}</span>
        {retractedAt !== null && <span className={styles.retracted}>{t.evidence.retracted}</span>}
        {others.length > 0 && (
          <span className={styles.others}>
            +{' '}
            {others.map(({ article: other, start: from, end: to }, index) => (
              <span key={other.id}>
                {index > 0 && ', '}
                <Link to="/article/$id" params={{ id: other.id }} search={{ at: `${from}-${to}` }}>
                  {other.source?.name ?? t.evidence.unknownSource}
                </Link>
              </span>
            ))}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
