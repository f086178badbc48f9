import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useAnswer } from '../../client.ts';
import { WithdrawArticleDocument, WithdrawalDocument, type WithdrawalQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { EventLine, Lines } from '../../parts/lines.tsx';
import { Answered } from '../../parts/states.tsx';
import { Decision } from './decision.tsx';
import { useSend } from './send.ts';
import { useTexts } from './texts.ts';
import styles from './withdraw.module.css';

/** What goes with an article, and the withdrawal itself. */
export function Withdraw({ id }: { id: string }) {
  const { c, language } = useTexts();
  const navigate = useNavigate({ from: '/article/$id' });
  const send = useSend();
  const heading = useId();
  const answer = useAnswer(WithdrawalDocument, { id, language });
  const close = () => void navigate({ search: ({ withdraw, came, ...now }) => now, resetScroll: false });
  return (
    <section className={styles.withdraw} aria-labelledby={heading}>
      <h2 id={heading}>{c.withdraw.title}</h2>
      <Answered answer={answer} lines={3}>
        {({ article }) => article !== null && <Consequences article={article} />}
      </Answered>
      <p className={styles.record}>{c.withdraw.record}</p>
      <Decision
        isReasonNeeded
        hasFocus
        onCancel={close}
        choices={[
          {
            label: c.withdraw.do,
            isFinal: true,
            decide: async ({ reason, by }) => {
              const { faults } = await send(WithdrawArticleDocument, { id, reason: reason ?? '', by });
              if (faults.length === 0) close();
              return faults;
            },
          },
        ]}
      />
    </section>
  );
}

function Consequences({ article }: { article: NonNullable<WithdrawalQuery['article']> }) {
  const { c } = useTexts();
  const { id, events, statements, mentions } = article;
  const alone = events.filter(({ evidence }) =>
    evidence.every(({ article: { id: teller }, retractedAt }) => teller === id || retractedAt !== null),
  );
  const kept = events.length - alone.length;
  const entities = new Map(mentions.map(({ entity }) => [entity.id, entity]));
  const names = [...entities.values()].filter(
    ({ id: named, mentionCount }) => mentionCount <= mentions.filter(({ entity }) => entity.id === named).length,
  );
  return (
    <div className={styles.consequences}>
      {alone.length > 0 && (
        <div>
          <h3>{c.withdraw.alone}</h3>
          <Lines>
            {alone.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </Lines>
        </div>
      )}
      {names.length > 0 && (
        <div>
          <h3>{c.withdraw.names}</h3>
          <p className={styles.names}>
            {names.map((entity) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
          </p>
        </div>
      )}
      <p>
        {statements.length > 0 && c.withdraw.statements(statements.length)} {kept > 0 && c.withdraw.shared(kept)}
        {alone.length + names.length + statements.length === 0 && ` ${c.withdraw.nothing}`}
      </p>
    </div>
  );
}
