import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../client.ts';
import { SearchDocument } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { type Group, grouped, groups, type Hit, hitOf } from '../../parts/hits.ts';
import { kindClass } from '../../parts/kind.ts';
import { Marked } from '../../parts/marked.tsx';
import { More } from '../../parts/more.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { listParam, someOf } from '../../search-params.ts';
import styles from './search.module.css';

/** Everything that a search finds, by kind, with the passages. */
export function SearchView() {
  const { t } = useLanguage();
  const { q } = useSearch({ from: '/search' });
  if (q === undefined) {
    return (
      <>
        <ViewHead title={t.search.title} asked={[]} />
        <Empty title={t.search.start} />
      </>
    );
  }
  return <Results key={q} query={q} />;
}

function Results({ query }: { query: string }) {
  const { t, language, day, number } = useLanguage();
  const navigate = useNavigate({ from: '/search' });
  const { kind } = useSearch({ from: '/search' });
  const kinds = someOf(groups, kind);
  const [after, setAfter] = useState<string | null>(null);
  const answer = useAnswer(SearchDocument, {
    query,
    kinds: kinds.length === 0 ? null : kinds,
    first: 30,
    after,
    language,
  });
  const choose = (chosen: readonly Group[]) => {
    setAfter(null);
    void navigate({ search: (now) => ({ ...now, kind: listParam(chosen) }) });
  };
  return (
    <>
      <ViewHead title={query} kicker={t.search.title} asked={[answer.asked]} />
      <div className={styles.filters}>
        <button type="button" aria-pressed={kinds.length === 0} onClick={() => choose([])}>
          {t.search.anyKind}
        </button>
        {groups.map((group) => (
          <button
            key={group}
            type="button"
            aria-pressed={kinds.includes(group)}
            onClick={() => choose(kinds.includes(group) ? kinds.filter((one) => one !== group) : [...kinds, group])}
          >
            {t.search.groups[group]}
          </button>
        ))}
      </div>
      <Answered answer={answer} lines={10}>
        {({ search: { edges, pageInfo, totalCount } }) => {
          if (edges.length === 0) return <Empty title={t.search.none(query)}>{t.search.noneHint}</Empty>;
          const hits = edges.map((edge) => hitOf(edge, { t, day, number }));
          return (
            <>
              <p className={styles.count} role="status">
                {t.search.results(totalCount)}
              </p>
              <div className={styles.groups}>
                {grouped(hits).map(({ group, hits: ofGroup }) => (
                  <Section key={group} title={t.search.groups[group]}>
                    <ul className={styles.hits}>
                      {ofGroup.map((hit) => (
                        <Line key={hit.key} hit={hit} />
                      ))}
                    </ul>
                  </Section>
                ))}
              </div>
              <More page={pageInfo} isWaiting={answer.isWaiting} label={t.search.more} onMore={setAfter} />
            </>
          );
        }}
      </Answered>
    </>
  );
}

function Line({ hit }: { hit: Hit }) {
  const { kind, title, notes, passage, language, place } = hit;
  const name = `${styles.name} ${kindClass(kind)}`;
  const { id, at } = place;
  return (
    <li>
      <p className={styles.top}>
        {place.page === 'article' ? (
          <Link to="/article/$id" params={{ id }} search={{ at }} className={name} lang={language}>
            <Marked text={title} />
          </Link>
        ) : (
          <Link to={`/${place.page}/$id`} params={{ id }} className={name} lang={language}>
            <Marked text={title} />
          </Link>
        )}
        <span className={styles.notes}>{notes.join(' · ')}</span>
      </p>
      {passage !== null && (
        <p className={styles.passage} lang={language}>
          <Marked text={passage} />
        </p>
      )}
    </li>
  );
}
