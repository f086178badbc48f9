import { useParams } from '@tanstack/react-router';
import { useAnswer } from '../../client.ts';
import { StoryPageDocument } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ArticleLine, EventLine, Lines } from '../../parts/lines.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered, NothingHere } from '../../parts/states.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import styles from './story.module.css';
import { textsOf } from './texts.ts';

export function StoryView() {
  const { id } = useParams({ from: '/story/$id' });
  return <StoryPage key={id} id={id} />;
}

/** Who tells the story: each text once, its copies beneath it; and what it tells of. */
function StoryPage({ id }: { id: string }) {
  const { t, language, day } = useLanguage();
  const answer = useAnswer(StoryPageDocument, { id, language });
  const node = answer.data?.node;
  if (node === null || (node !== undefined && !('title' in node))) {
    return <NothingHere>{t.notFound.story(id)}</NothingHere>;
  }
  return (
    <Answered answer={answer} lines={10}>
      {({ node: story }) => {
        if (story === null || !('title' in story)) return null;
        const { title, articleCount, independentSourceCount, firstPublishedAt, lastSeenAt, entities, events } = story;
        return (
          <>
            <ViewHead
              title={title}
              asked={[answer.asked]}
              kicker={
                <>
                  <span>{t.events.newsrooms(independentSourceCount)}</span>
                  <span>{t.stories.articles(articleCount)}</span>
                  <span>{t.stories.span(day(firstPublishedAt ?? lastSeenAt), day(lastSeenAt))}</span>
                </>
              }
            />
            <div className={styles.columns}>
              <Section title={t.stories.texts}>
                <Lines>
                  {textsOf(story.articles.nodes).map(({ first, copies }) => (
                    <ArticleLine key={first.id} article={first}>
                      {copies.length > 0 && (
                        <div className={styles.copies}>
                          <p>{t.stories.copiesOf}</p>
                          <Lines>
                            {copies.map((copy) => (
                              <ArticleLine key={copy.id} article={copy} />
                            ))}
                          </Lines>
                        </div>
                      )}
                    </ArticleLine>
                  ))}
                </Lines>
              </Section>
              <div className={styles.side}>
                <Section title={t.stories.events} count={events.length}>
                  <Lines>
                    {events.map((event) => (
                      <EventLine key={event.id} event={event} />
                    ))}
                  </Lines>
                </Section>
                <Section title={t.stories.named} count={entities.length}>
                  <p className={styles.names}>
                    {entities.map((entity) => (
                      <EntityLink key={entity.id} entity={entity} />
                    ))}
                  </p>
                </Section>
              </div>
            </div>
          </>
        );
      }}
    </Answered>
  );
}
