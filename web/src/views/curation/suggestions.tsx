import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useAnswer } from '../../client.ts';
import { type EntityKind, SuggestionsDocument, type SuggestionsQuery } from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { Frame } from './frame.tsx';
import { Signs } from './signs.tsx';
import styles from './suggestions.module.css';
import { useTexts } from './texts.ts';

type Suggestion = SuggestionsQuery['suggestions'][number];

/** Names that may be one, likeliest first, with what speaks for and against each pair. */
export function SuggestionsView() {
  const { t, c, language } = useTexts();
  const navigate = useNavigate({ from: '/curation' });
  const { kind } = useSearch({ from: '/curation' });
  const answer = useAnswer(SuggestionsDocument, { kinds: kind === undefined ? null : [kind], language });
  const choose = (chosen: EntityKind | undefined) => void navigate({ search: { kind: chosen } });
  return (
    <Frame title={c.suggestions} asked={[answer.asked]}>
      <div className={styles.top}>
        <p>{c.suggested.lead}</p>
        <select
          aria-label={c.suggested.anyKind}
          value={kind ?? ''}
          onChange={({ target }) => choose((target.value || undefined) as EntityKind | undefined)}
        >
          <option value="">{c.suggested.anyKind}</option>
          {Object.entries(t.kinds).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Answered answer={answer} lines={10}>
        {({ suggestions }) => {
          if (suggestions.length === 0) return <Empty title={c.suggested.none}>{c.suggested.noneHint}</Empty>;
          return (
            <>
              <p className={styles.count} role="status">
                {c.suggested.count(suggestions.length)}
              </p>
              <ol className={styles.pairs}>
                {suggestions.map((one) => (
                  <Pair key={`${one.a.id} ${one.b.id}`} suggestion={one} />
                ))}
              </ol>
            </>
          );
        }}
      </Answered>
    </Frame>
  );
}

function Pair({ suggestion }: { suggestion: Suggestion }) {
  const { t, c, percent, number } = useTexts();
  const { a, b, score, speaksFor, speaksAgainst } = suggestion;
  return (
    <li className={styles.pair}>
      <p className={styles.score}>
        <span>{percent(score)}</span> {c.suggested.likely}
      </p>
      <div>
        {[a, b].map((entity) => (
          <p key={entity.id} className={styles.name}>
            <EntityLink entity={entity} /> <span>{t.entity.mentions(number(entity.mentionCount))}</span>
          </p>
        ))}
        <Link
          to="/curation/pair"
          search={{ into: a.id, from: b.id }}
          className={styles.compare}
          aria-label={`${c.suggested.compare}: ${a.name}, ${b.name}`}
        >
          {c.suggested.compare}
        </Link>
      </div>
      <Signs speaksFor={speaksFor} speaksAgainst={speaksAgainst} />
    </li>
  );
}
