import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { kindClass } from '../../parts/kind.ts';
import { edgeKey, type Picture } from './model.ts';
import styles from './network.module.css';
import { Panel } from './panel.tsx';

interface NameActions {
  onExpand: (id: string) => void;
  onPathFrom: (id: string) => void;
  onRemove: (id: string) => void;
  isPinned: boolean;
  onPin: (id: string) => void;
  onEdge: (edge: string) => void;
  onClose: () => void;
}

/** What can be done with a name of the network, and whom it is connected with. */
export function NamePanel({ picture, id, isPinned, ...actions }: { picture: Picture; id: string } & NameActions) {
  const { t } = useLanguage();
  const { label, kind, articleCount } = picture.getNodeAttributes(id);
  const neighbours = picture
    .mapNeighbors(id, (other, look) => ({ other, look, edge: edgeKey(id, other) }))
    .toSorted((a, b) => picture.getEdgeAttribute(b.edge, 'weight') - picture.getEdgeAttribute(a.edge, 'weight'));
  return (
    <Panel title={label} onClose={actions.onClose}>
      <p className={styles.note}>
        <span className={kindClass(kind)}>{t.kind[kind]}</span> · {t.timeline.articles(articleCount)}
      </p>
      <p className={styles.actions}>
        <Link to="/entity/$id" params={{ id }}>
          {t.network.open}
        </Link>
        <button type="button" onClick={() => actions.onExpand(id)}>
          {t.network.expand}
        </button>
        <button type="button" onClick={() => actions.onPathFrom(id)}>
          {t.network.pathFrom}
        </button>
        <button type="button" aria-pressed={isPinned} onClick={() => actions.onPin(id)}>
          {isPinned ? t.network.unpin : t.network.pin}
        </button>
        <button type="button" onClick={() => actions.onRemove(id)}>
          {t.network.remove}
        </button>
      </p>
      <ul className={styles.names}>
        {neighbours.map(({ other, look, edge }) => (
          <li key={other}>
            <button type="button" className={kindClass(look.kind)} onClick={() => actions.onEdge(edge)}>
              {look.label}
            </button>
            <span>{picture.getEdgeAttribute(edge, 'articleCount')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
