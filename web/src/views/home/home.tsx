import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../client.ts';
import { FrontDocument } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useArticleArrivals, useEventArrivals, without } from '../../parts/arrivals.ts';
import { ArrivalsLine } from '../../parts/arrivals-line.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ArticleLine, EventLine, Lines } from '../../parts/lines.tsx';
import { Section } from '../../parts/section.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { useTrending } from '../../parts/trending.ts';
import styles from './home.module.css';

/** What came last, and what is more in the news than before. */
export function HomeView() {
  const { t, language, number, day } = useLanguage();
  const front = useAnswer(FrontDocument, { language });
  const trending = useTrending();
  const articlesNew = useArticleArrivals(null);
  const eventsNew = useEventArrivals(null);
  const show = () => {
    articlesNew.show();
    eventsNew.show();
    front.retry();
  };
  return (
    <>
      <title>{`${t.home.title} · newsgraph`}</title>
      <Answered answer={front} lines={12}>
        {({ stats, articles, events }) => {
          const told = Object.fromEntries(
            Object.entries(stats).map(([name, value]) => [name, number(Number(value))]),
          ) as Record<keyof typeof stats, string>;
          const newArticles = <ArrivalsLine count={articlesNew.waiting.length} of="articles" onShow={show} />;
          if (stats.articles === 0) {
            return (
              <>
                <Empty title={t.home.empty}>{t.home.emptyHint}</Empty>
                {newArticles}
              </>
            );
          }
          return (
            <>
              <header className={styles.head}>
                <div>
                  <h1 className={styles.sum}>{t.home.sum(told)}</h1>
                  <p className={styles.rest}>{t.home.rest(told)}</p>
                </div>
                <ShowQuery asked={[front.asked, trending.asked]} />
              </header>
              <div className={styles.columns}>
                <Section title={t.home.newest} aside={newArticles}>
                  <Lines>
                    {articlesNew.shown.map((article) => (
                      <ArticleLine key={article.id} article={article} isNew />
                    ))}
                    {without(articles.nodes, articlesNew.shown).map((article) => (
                      <ArticleLine key={article.id} article={article} />
                    ))}
                  </Lines>
                </Section>
                <div className={styles.side}>
                  <Section
                    title={t.home.trending}
                    aside={trending.week !== null && t.home.week(day(trending.week.from), day(trending.week.to))}
                  >
                    <Answered answer={trending} lines={8}>
                      {({ trending: trends }) => (
                        <ol className={styles.trends}>
                          {trends.map(({ entity, articleCount, previousCount }) => (
                            <li key={entity.id}>
                              <EntityLink entity={entity} />
                              <span className={styles.trend} title={t.home.trend(articleCount, previousCount)}>
                                <meter
                                  min={0}
                                  max={trends[0]?.articleCount ?? 1}
                                  value={articleCount}
                                  aria-label={t.home.trend(articleCount, previousCount)}
                                />
                                {number(articleCount)}
                              </span>
                            </li>
                          ))}
                        </ol>
                      )}
                    </Answered>
                  </Section>
                  <Section
                    title={t.home.events}
                    aside={
                      <>
                        <ArrivalsLine count={eventsNew.waiting.length} of="events" onShow={show} />{' '}
                        <Link to="/events">{t.entity.allEvents}</Link>
                      </>
                    }
                  >
                    <Lines>
                      {eventsNew.shown.map((event) => (
                        <EventLine key={event.id} event={event} isNew />
                      ))}
                      {without(events.nodes, eventsNew.shown).map((event) => (
                        <EventLine key={event.id} event={event} />
                      ))}
                    </Lines>
                  </Section>
                </div>
              </div>
            </>
          );
        }}
      </Answered>
    </>
  );
}
