import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../client.ts';
import { StoriesDocument } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { DaysFields } from '../../parts/days.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { More } from '../../parts/more.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { rangeOf } from '../../search-params.ts';
import styles from './stories.module.css';

/** What is told, by how many newsrooms, over which days. */
export function StoriesView() {
  const { from, to } = useSearch({ from: '/stories' });
  return <Stories key={`${from} ${to}`} from={from} to={to} />;
}

function Stories({ from, to }: { from: string | undefined; to: string | undefined }) {
  const { t, language, number, day } = useLanguage();
  const navigate = useNavigate({ from: '/stories' });
  const [after, setAfter] = useState<string | null>(null);
  const answer = useAnswer(StoriesDocument, { days: rangeOf({ from, to }), after, language });
  return (
    <>
      <ViewHead title={t.stories.title} isList asked={[answer.asked]} />
      <div className={styles.filters}>
        <DaysFields
          days={{ from, to }}
          onChange={(days) => void navigate({ search: { from: days.from, to: days.to } })}
        />
      </div>
      <Answered answer={answer} lines={12}>
        {({ stories: { nodes, totalCount, pageInfo } }) => {
          if (nodes.length === 0) return <Empty title={t.stories.none}>{t.stories.noneHint}</Empty>;
          return (
            <>
              <p className={styles.count} role="status">
                {t.stories.count(number(totalCount))}
              </p>
              <ol className={styles.stories}>
                {nodes.map((story) => (
                  <li key={story.id} className={styles.story}>
                    <p className={styles.told}>
                      <span className={styles.newsrooms}>{number(story.independentSourceCount)}</span>{' '}
                      {t.events.newsrooms(story.independentSourceCount).replace(/^\S+ /, '')}
                    </p>
                    <div>
                      <h2 className={styles.title}>
                        <Link to="/story/$id" params={{ id: story.id }}>
                          {story.title}
                        </Link>
                      </h2>
                      <p className={styles.note}>
                        {t.stories.articles(story.articleCount)} ·{' '}
                        {t.stories.span(day(story.firstPublishedAt ?? story.lastSeenAt), day(story.lastSeenAt))}
                      </p>
                      <p className={styles.names}>
                        {story.entities.map((entity) => (
                          <EntityLink key={entity.id} entity={entity} />
                        ))}
                      </p>
                    </div>
                  </li>
                ))}
              </ol>
              <More page={pageInfo} isWaiting={answer.isWaiting} label={t.stories.more} onMore={setAfter} />
            </>
          );
        }}
      </Answered>
    </>
  );
}
