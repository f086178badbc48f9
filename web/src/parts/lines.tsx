import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type {
  ArticleLineFragment,
  EntityNameFragment,
  EventLineFragment,
  ParticipantRole,
  StatementLineFragment,
} from '../generated/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { EntityLink } from './entity-link.tsx';
import { kindClass } from './kind.ts';
import styles from './lines.module.css';

/** The names in an event's title, without its type, which is written in the language of the interface; '' for none. */
export function eventNames({ title }: Pick<EventLineFragment, 'title'>): string {
  return title.split(': ').slice(1).join(': ');
}

export function Lines({ children }: { children: ReactNode }) {
  return <ul className={styles.lines}>{children}</ul>;
}

/** Marks what came in while the page was open. */
function New() {
  const { t } = useLanguage();
  return <span className={styles.new}> {t.live.isNew}</span>;
}

/** An article in a list: when, what, who published it; beneath it what is asked for. */
export function ArticleLine({
  article,
  isNew = false,
  children,
}: {
  article: ArticleLineFragment;
  isNew?: boolean;
  children?: ReactNode;
}) {
  const { t, day } = useLanguage();
  const { id, title, publishedAt, source, language, pubStatus } = article;
  return (
    <li className={styles.line}>
      <time className={styles.when} dateTime={publishedAt ?? undefined}>
        {publishedAt === null ? t.evidence.undated : day(publishedAt)}
        {isNew && <New />}
      </time>
      <div className={styles.what}>
        <Link to="/article/$id" params={{ id }} className={styles.headline} lang={language}>
          {title}
        </Link>
        <p className={styles.note}>
          {source?.name ?? t.evidence.unknownSource}
          {pubStatus !== 'USABLE' && <span className={styles.status}> {t.article.status[pubStatus]}</span>}
        </p>
        {children}
      </div>
    </li>
  );
}

/** An event in a list: when, what kind, who, where, told by how many; then those of `others` that its title leaves out. */
export function EventLine({
  event,
  isNew = false,
  others = [],
}: {
  event: EventLineFragment;
  isNew?: boolean;
  others?: readonly { entity: EntityNameFragment; role: ParticipantRole }[];
}) {
  const { t, dayAsKnown } = useLanguage();
  const { id, type, date, datePrecision, place, independentSourceCount, isRetracted } = event;
  return (
    <li className={styles.line}>
      <time className={styles.when} dateTime={date ?? undefined}>
        {date === null ? t.events.undated : dayAsKnown(date, datePrecision)}
        {isNew && <New />}
      </time>
      <div className={styles.what}>
        <Link to="/event/$id" params={{ id }} className={`${styles.event} ${kindClass('EVENT')}`}>
          <span className={styles.type}>{t.eventType[type]}</span> {eventNames(event)}
        </Link>
        <p className={styles.note}>
          {place !== null && (
            <>
              <EntityLink entity={place} />
              {' · '}
            </>
          )}
          {t.events.newsrooms(independentSourceCount)}
          {others
            .filter(({ entity }) => !event.title.includes(entity.name) && entity.id !== place?.id)
            .map(({ entity, role }) => (
              <Fragment key={`${entity.id} ${role}`}>
                {' · '}
                <EntityLink entity={entity} /> {t.part[role]}
              </Fragment>
            ))}
          {isRetracted && <span className={styles.status}> {t.article.status.RETRACTED}</span>}
        </p>
      </div>
    </li>
  );
}

/** What somebody said, in the words of an article, with the place where it stands. */
export function StatementLine({
  statement,
  isSpeakerKnown = false,
}: {
  statement: StatementLineFragment;
  isSpeakerKnown?: boolean;
}) {
  const { t, day } = useLanguage();
  const { text, speaker, cue, article, start, end, wording, about } = statement;
  return (
    <li className={styles.statement}>
      {!isSpeakerKnown && speaker !== null && (
        <p className={styles.speaker}>
          <EntityLink entity={speaker} /> {cue !== null && <em lang={article.language}>{cue}</em>}
        </p>
      )}
      <blockquote lang={article.language} className={wording === 'DIRECT' ? styles.direct : styles.indirect}>
        <Link to="/article/$id" params={{ id: article.id }} search={{ at: `${start}-${end}` }}>
          {text}
        </Link>
      </blockquote>
      <p className={styles.note}>
        {isSpeakerKnown && cue !== null && (
          <>
            <em lang={article.language}>{cue}</em>
            {' · '}
          </>
        )}
        {t.wording[wording]} · {article.source?.name ?? t.evidence.unknownSource} ·{' '}
        {article.publishedAt === null ? t.evidence.undated : day(article.publishedAt)}
      </p>
      {about.length > 0 && (
        <p className={styles.about}>
          {about.map((entity) => (
            <EntityLink key={entity.id} entity={entity} />
          ))}
        </p>
      )}
    </li>
  );
}
