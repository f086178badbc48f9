import { useAnswer } from '../../client.ts';
import { EdgeEvidenceDocument } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { EvidenceList } from '../../parts/evidence.tsx';
import { ShowQuery } from '../../parts/show-query.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import styles from './network.module.css';
import { Panel } from './panel.tsx';

/** Why two names are connected: the ways, the counts, the sentences. */
export function EdgePanel({
  ends,
  days,
  onClose,
}: {
  ends: readonly string[];
  days: { from: string | null; to: string | null } | null;
  onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const answer = useAnswer(EdgeEvidenceDocument, { ends: [...ends], days, language });
  return (
    <Panel title={t.network.edge} onClose={onClose} aside={<ShowQuery asked={[answer.asked]} />}>
      <Answered answer={answer}>
        {({ network: { nodes, edges } }) => {
          const [edge] = edges;
          if (edge === undefined) return <Empty title={t.network.alone} />;
          return (
            <>
              <p className={styles.ends}>
                {nodes.map(({ entity }) => (
                  <EntityLink key={entity.id} entity={entity} />
                ))}
              </p>
              <p className={styles.note}>
                {edge.kinds.map((kind) => t.relation[kind]).join(' · ')}
                <br />
                {t.network.shared(edge.articleCount)}
                {edge.eventCount > 0 && `, ${t.network.sharedEvents(edge.eventCount)}`}
              </p>
              <EvidenceList evidence={edge.evidence} atFirst={6} />
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}
