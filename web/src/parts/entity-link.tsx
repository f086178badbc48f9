import { Link } from '@tanstack/react-router';
import type { EntityNameFragment } from '../generated/graphql.ts';
import styles from './entity-link.module.css';
import { kindClass } from './kind.ts';

/** A name that leads to its page, with the mark of its kind unless the words around tell it. */
export function EntityLink({ entity, isPlain = false }: { entity: EntityNameFragment; isPlain?: boolean }) {
  return (
    <Link
      to="/entity/$id"
      params={{ id: entity.id }}
      className={isPlain ? styles.plain : `${styles.link} ${kindClass(entity.kind)}`}
    >
      {entity.name}
    </Link>
  );
}
