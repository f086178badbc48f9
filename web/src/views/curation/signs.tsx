import styles from './signs.module.css';
import { useTexts } from './texts.ts';

/** What speaks for two names being one, and what against, in the words of the server. */
export function Signs({
  speaksFor,
  speaksAgainst,
}: {
  speaksFor: readonly string[];
  speaksAgainst: readonly string[];
}) {
  const { c } = useTexts();
  const sides = [
    { title: c.suggested.for, signs: speaksFor, side: 'for' },
    { title: c.suggested.against, signs: speaksAgainst, side: 'against' },
  ];
  return (
    <dl className={styles.signs}>
      {sides
        .filter(({ signs }) => signs.length > 0)
        .map(({ title, signs, side }) => (
          <div key={side} data-side={side}>
            <dt>{title}</dt>
            {signs.map((sign) => (
              <dd key={sign} lang="en">
                {sign}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
