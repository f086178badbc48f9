import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Answer } from '../../client.ts';
import type { ArticleLineFragment, EntityNewsQuery } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { without } from '../../parts/arrivals.ts';
import type { Days } from '../../parts/days.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ArticleLine, EventLine, Lines, StatementLine } from '../../parts/lines.tsx';
import { Passage } from '../../parts/passage.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered } from '../../parts/states.tsx';
import styles from './news.module.css';

/**
 * What happened, what was said and what was written in the days that are shown; articles that came in meanwhile stand
 * first once they are shown, `arrivals` tells of those that wait.
 */
export function News({
  answer,
  id,
  days,
  shown,
  arrivals,
}: {
  answer: Answer<EntityNewsQuery>;
  id: string;
  days: Days;
  shown: readonly ArticleLineFragment[];
  arrivals: ReactNode;
}) {
  const { t } = useLanguage();
  return (
    <Answered answer={answer} lines={8}>
      {({ entity }) => {
        if (entity === null) return null;
        const { articles, events, coMentions } = entity;
        const { edges } = articles;
        const statements = 'statements' in entity ? entity.statements : null;
        const isBusy = answer.isWaiting;
        // What there is nothing of in all days is no part of the page; in some days it says so.
        const isNarrowed = days.from !== undefined || days.to !== undefined;
        const isShown = (count: number) => count > 0 || isNarrowed;
        return (
          <div className={styles.columns}>
            <Section title={t.entity.articles} count={articles.totalCount} isBusy={isBusy} aside={arrivals}>
              <Lines>
                {without(
                  shown,
                  edges.map(({ node }) => node),
                ).map((article) => (
                  <ArticleLine key={article.id} article={article} isNew />
                ))}
                {edges.map(({ node, mentions: [mention] }) => (
                  <ArticleLine key={node.id} article={node} isNew={shown.some((one) => one.id === node.id)}>
                    {mention !== undefined && <Passage id={node.id} language={node.language} mention={mention} />}
                  </ArticleLine>
                ))}
              </Lines>
              {edges.length === 0 && shown.length === 0 && <Nothing />}
            </Section>
            <div className={styles.column}>
              {isShown(events.totalCount) && (
                <Section
                  title={t.entity.events}
                  count={events.totalCount}
                  isBusy={isBusy}
                  aside={
                    events.totalCount > events.nodes.length && (
                      <Link to="/events" search={{ with: id, ...days }}>
                        {t.entity.allEvents}
                      </Link>
                    )
                  }
                >
                  <Lines>
                    {events.nodes.map((event) => (
                      <EventLine key={event.id} event={event} />
                    ))}
                  </Lines>
                  {events.nodes.length === 0 && <Nothing />}
                </Section>
              )}
              {statements !== null && isShown(statements.totalCount) && (
                <Section title={t.entity.statements} count={statements.totalCount} isBusy={isBusy}>
                  <ul>
                    {statements.nodes.map((statement) => (
                      <StatementLine key={statement.id} statement={statement} isSpeakerKnown />
                    ))}
                  </ul>
                  {statements.nodes.length === 0 && <Nothing />}
                </Section>
              )}
              {isShown(coMentions.totalCount) && (
                <Section title={t.entity.coMentions} count={coMentions.totalCount} isBusy={isBusy}>
                  <ul className={styles.together}>
                    {coMentions.edges.map(({ node, articleCount }) => (
                      <li key={node.id}>
                        <EntityLink entity={node} />
                        <span title={t.entity.together(articleCount)}>{articleCount}</span>
                      </li>
                    ))}
                  </ul>
                  {coMentions.edges.length === 0 && <Nothing />}
                </Section>
              )}
            </div>
          </div>
        );
      }}
    </Answered>
  );
}

function Nothing() {
  const { t } = useLanguage();
  return <p className={styles.nothing}>{t.entity.nothing}</p>;
}
