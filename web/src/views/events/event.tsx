import { Link, useParams } from '@tanstack/react-router';
import { type Asked, useAnswer } from '../../client.ts';
import { EventPageDocument, type EventPageQuery } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceList } from '../../parts/evidence.tsx';
import { kindClass } from '../../parts/kind.ts';
import { eventNames } from '../../parts/lines.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered, NothingHere } from '../../parts/states.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useVisited } from '../../parts/visited.ts';
import styles from './event.module.css';

type Event = NonNullable<EventPageQuery['event']>;

export function EventView() {
  const { id } = useParams({ from: '/event/$id' });
  return <EventPage key={id} id={id} />;
}

/** What happened, who took part as what, and the sentences of every newsroom that reports it. */
function EventPage({ id }: { id: string }) {
  const { t, language } = useLanguage();
  const answer = useAnswer(EventPageDocument, { id, language });
  const event = answer.data?.event;
  useVisited('EVENT', event == null ? undefined : `${t.eventType[event.type]}: ${eventNames(event)}`, 'event', id);
  if (event === null) return <NothingHere>{t.notFound.event(id)}</NothingHere>;
  return (
    <Answered answer={answer} lines={10}>
      {({ event: known }) => known !== null && <Told event={known} asked={answer.asked} />}
    </Answered>
  );
}

function Told({ event, asked }: { event: Event; asked: Asked }) {
  const { t, dayAsKnown } = useLanguage();
  const { type, date, datePrecision, place, participants, evidence, independentSourceCount, isRetracted } = event;
  return (
    <>
      <ViewHead
        title={eventNames(event) || t.eventType[type]}
        asked={[asked]}
        kicker={<span className={kindClass('EVENT')}>{t.eventType[type]}</span>}
        actions={
          participants.length > 0 && (
            <Link
              to="/network"
              search={{ seeds: participants.map(({ entity }) => entity.id).join(','), via: 'PARTICIPATES_IN' }}
            >
              {t.entity.network}
            </Link>
          )
        }
      >
        <p className={styles.facts}>
          <strong>{date === null ? t.events.undated : dayAsKnown(date, datePrecision)}</strong>
          {place !== null && <EntityLink entity={place} />}
          <span>{t.events.newsrooms(independentSourceCount)}</span>
        </p>
        {isRetracted && <p className={styles.retracted}>{t.events.retracted}</p>}
      </ViewHead>
      <div className={styles.columns}>
        <Section title={t.events.evidence} count={evidence.length}>
          <div className={styles.evidence}>
            <EvidenceList evidence={evidence} atFirst={20} />
          </div>
        </Section>
        <Section title={t.events.who} count={participants.length}>
          <ul className={styles.parts}>
            {participants.map(({ entity, role, evidence: saying }) => (
              <li key={`${role} ${entity.id}`}>
                <p>
                  <span className={styles.who}>
                    <EntityLink entity={entity} />
                  </span>{' '}
                  <span className={styles.part}>{t.part[role]}</span>
                </p>
                <details>
                  <summary>{t.entity.saidBy(saying.length)}</summary>
                  <EvidenceList evidence={saying} />
                </details>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}
