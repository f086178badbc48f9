import { Link, useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { kindClass } from '../../parts/kind.ts';
import { eventNames } from '../../parts/lines.tsx';
import type { EventReading, Reading, RoleReading, StatementReading } from './readings.ts';
import styles from './text.module.css';
import type { Lit } from './text.tsx';

/** What was read out of a paragraph, in reading order. */
export function Notes({ readings, lit, setLit }: { readings: readonly Reading[] } & Lit) {
  const { t } = useLanguage();
  const navigate = useNavigate({ from: '/article/$id' });
  if (readings.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {readings.map((reading) => (
        <li
          key={reading.key}
          className={styles.note}
          data-kind={reading.kind}
          data-lit={reading.key === lit || undefined}
          onPointerEnter={() => setLit(reading.key)}
          onPointerLeave={() => setLit(null)}
        >
          <Told reading={reading} />
          <button
            type="button"
            className={styles.show}
            onClick={() =>
              void navigate({
                search: (now) => ({ ...now, at: `${reading.start}-${reading.end}` }),
                resetScroll: false,
              })
            }
          >
            {t.article.showInText}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What was read, in a few words. */
function Told({ reading }: { reading: Reading }) {
  switch (reading.kind) {
    case 'event':
      return <EventTold reading={reading} />;
    case 'role':
      return <RoleTold reading={reading} />;
    case 'statement':
      return <StatementTold reading={reading} />;
  }
}

function EventTold({ reading: { event, participants, ...read } }: { reading: EventReading }) {
  const { t, dayAsKnown } = useLanguage();
  return (
    <>
      <p>
        <Link to="/event/$id" params={{ id: event.id }} className={kindClass('EVENT')}>
          <strong>{t.eventType[event.type]}</strong> {eventNames(event)}
        </Link>
      </p>
      <p className={styles.facts}>
        {event.date !== null && <span>{dayAsKnown(event.date, event.datePrecision)}</span>}
        {event.place !== null && <EntityLink entity={event.place} />}
        <Sureness {...read} />
      </p>
      <ul className={styles.parts}>
        {participants.map(({ role, entity }) => (
          <li key={`${role} ${entity.id}`}>
            <EntityLink entity={entity} /> {t.part[role]}
          </li>
        ))}
      </ul>
    </>
  );
}

function RoleTold({ reading: { title, holder, of, validFrom, validTo, ...read } }: { reading: RoleReading }) {
  const { t, day } = useLanguage();
  return (
    <>
      <p>
        <EntityLink entity={holder} /> <strong>{title}</strong>
      </p>
      <p className={styles.facts}>
        {of !== null && <EntityLink entity={of} />}
        {validFrom !== null && <span>{`${t.entity.from} ${day(validFrom)}`}</span>}
        {validTo !== null && <span>{`${t.entity.until} ${day(validTo)}`}</span>}
        <Sureness {...read} />
      </p>
    </>
  );
}

function StatementTold({ reading: { speaker, cue, wording, about } }: { reading: StatementReading }) {
  const { t } = useLanguage();
  return (
    <>
      <p>
        <span className={kindClass('STATEMENT')}>
          {speaker === null ? t.article.says : <EntityLink entity={speaker} isPlain />} <em>{cue ?? t.article.said}</em>
        </span>
      </p>
      <p className={styles.facts}>
        <span>{t.wording[wording]}</span>
        {about.map((entity) => (
          <EntityLink key={entity.id} entity={entity} />
        ))}
      </p>
    </>
  );
}

function Sureness({ confidence, extractor }: { confidence: number; extractor: string }) {
  const { t, percent } = useLanguage();
  return <span title={t.evidence.by(extractor)}>{t.evidence.confidence(percent(confidence))}</span>;
}
