import { Link } from '@tanstack/react-router';
import styles from './passage.module.css';

/** Where an article names an entity. */
interface Mention {
  surface: string;
  start: number;
  end: number;
  sentence: string;
}

/** The sentence in which an article first names the entity. */
export function Passage({ id, language, mention }: { id: string; language: string; mention: Mention }) {
  const { sentence, surface, start, end } = mention;
  const at = sentence.indexOf(surface);
  return (
    <p className={styles.passage} lang={language}>
      <Link to="/article/$id" params={{ id }} search={{ at: `${start}-${end}` }}>
        {at === -1 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <mark>{surface}</mark>
            {sentence.slice(at + surface.length)}
          </>
        )}
      </Link>
    </p>
  );
}
