import type { PairQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceList } from '../../parts/evidence.tsx';
import { kindClass } from '../../parts/kind.ts';
import { ArticleLine, EventLine, Lines } from '../../parts/lines.tsx';
import { Passage } from '../../parts/passage.tsx';
import styles from './pair.module.css';
import { useTexts } from './texts.ts';

export type Entity = NonNullable<PairQuery['into']>;

/** One of two entities with what tells who or what it is; whom the other is named with as well is marked. */
export function Side({ entity, role, shared }: { entity: Entity; role: string; shared: ReadonlySet<string> }) {
  const { t, c, day, number } = useTexts();
  const { name, kind, aliases, wikidataId, mentionCount, firstSeenAt, lastSeenAt, articles, events, coMentions } =
    entity;
  const roles = 'roles' in entity ? entity.roles : [];
  return (
    <section className={styles.side} aria-label={name}>
      <p className={styles.role}>{role}</p>
      <h2 className={styles.name}>
        <EntityLink entity={entity} isPlain />
      </h2>
      <p className={styles.facts}>
        <span className={kindClass(kind)}>{t.kind[kind]}</span>
        <span>{t.entity.mentions(number(mentionCount))}</span>
        {firstSeenAt !== null && lastSeenAt !== null && (
          <span>{t.stories.span(day(firstSeenAt), day(lastSeenAt))}</span>
        )}
        {wikidataId !== null && <span>Wikidata {wikidataId}</span>}
      </p>
      <p className={styles.facts}>
        {t.entity.aliases}: {aliases.join(', ') || c.pair.none}
      </p>
      {kind === 'ACTOR' && (
        <>
          <h3>{t.entity.roles}</h3>
          {roles.length === 0 && <p className={styles.note}>{c.pair.none}</p>}
          {roles.map(({ title, of, evidence }) => (
            <div key={`${title} ${of?.id}`} className={styles.office}>
              <p>
                <strong className={styles.title}>{title}</strong> {of !== null && <EntityLink entity={of} />}
              </p>
              <EvidenceList evidence={evidence} atFirst={1} />
            </div>
          ))}
        </>
      )}
      <h3>
        {t.entity.articles} <span>{number(articles.totalCount)}</span>
      </h3>
      <Lines>
        {articles.edges.map(({ node, mentions: [mention] }) => (
          <ArticleLine key={node.id} article={node}>
            {mention !== undefined && <Passage id={node.id} language={node.language} mention={mention} />}
          </ArticleLine>
        ))}
      </Lines>
      {events.totalCount > 0 && (
        <>
          <h3>
            {t.entity.events} <span>{number(events.totalCount)}</span>
          </h3>
          <Lines>
            {events.nodes.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </Lines>
        </>
      )}
      <h3>{t.entity.coMentions}</h3>
      {coMentions.edges.length === 0 && <p className={styles.note}>{c.pair.none}</p>}
      <ul className={styles.company}>
        {coMentions.edges.map(({ node }) => (
          <li key={node.id} data-shared={shared.has(node.id) || undefined}>
            <EntityLink entity={node} />
            {shared.has(node.id) && <span className="unseen"> ({c.pair.shared})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
