import type { Answer } from '../../client.ts';
import type { PathsQuery } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceList } from '../../parts/evidence.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import styles from './network.module.css';
import { Panel } from './panel.tsx';

/** How two names are connected over others, each step with the sentences that it rests on. */
export function PathPanel({ answer, onClose }: { answer: Answer<PathsQuery>; onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Panel title={t.network.path} onClose={onClose} aside={<ShowQuery asked={[answer.asked]} />}>
      <Answered answer={answer}>
        {({ paths }) => {
          if (paths.length === 0) return <Empty title={t.network.pathNone} />;
          return (
            <ol className={styles.paths}>
              {paths.map(({ steps }) => (
                <li key={steps.map(({ from, to, kind }) => `${from.id} ${kind} ${to.id}`).join(' ')}>
                  <ol>
                    {steps.map(({ from, to, kind, evidence }) => (
                      <li key={`${from.id} ${to.id}`} className={styles.step}>
                        <p className={styles.ends}>
                          <EntityLink entity={from} /> <span className={styles.note}>{t.relation[kind]}</span>{' '}
                          <EntityLink entity={to} />
                        </p>
                        <EvidenceList evidence={evidence} atFirst={1} />
                      </li>
                    ))}
                  </ol>
                </li>
              ))}
            </ol>
          );
        }}
      </Answered>
    </Panel>
  );
}
