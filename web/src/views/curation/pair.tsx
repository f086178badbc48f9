import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type Answer, useAnswer } from '../../client.ts';
import {
  KeepApartDocument,
  MergePairDocument,
  OneOfPairDocument,
  PairDocument,
  type PairQuery,
  SuggestionsDocument,
  type SuggestionsQuery,
} from '../../generated/graphql.ts';
import { ArticleLine, Lines } from '../../parts/lines.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { Section } from '../../parts/section.tsx';
import { Answered, Empty, NothingHere } from '../../parts/states.tsx';
import { ChangeList } from './change-list.tsx';
import { apartFor } from './changes-of.ts';
import { Decision } from './decision.tsx';
import { Frame } from './frame.tsx';
import styles from './pair.module.css';
import { useSend } from './send.ts';
import { type Entity, Side } from './side.tsx';
import { Signs } from './signs.tsx';
import { useTexts } from './texts.ts';

/** Two entities side by side, to decide whether they are one; the second is searched for when there is none yet. */
export function PairView() {
  const { into, from } = useSearch({ from: '/curation/pair' });
  if (into === undefined) return <NothingHere />;
  if (from === undefined) return <SearchForOther key={into} id={into} />;
  return <Compared key={`${into} ${from}`} into={into} from={from} />;
}

function SearchForOther({ id }: { id: string }) {
  const { t, c, language } = useTexts();
  const navigate = useNavigate({ from: '/curation/pair' });
  const answer = useAnswer(OneOfPairDocument, { id, language });
  return (
    <Frame title={c.pair.title} asked={[answer.asked]}>
      <Answered answer={answer} lines={8}>
        {({ entity, decided }) =>
          entity === null ? (
            <Empty title={t.notFound.entity(id)} />
          ) : (
            <div className={styles.sides}>
              <Side entity={entity} role={c.pair.stays} shared={new Set()} />
              <section className={styles.other} aria-label={c.pair.sameAs}>
                <p>{c.pair.sameAsHint}</p>
                <SearchBox
                  label={c.pair.sameAs}
                  kinds={[typeOf[entity.kind]]}
                  choose={({ id: from }) => void navigate({ search: { into: id, from } })}
                />
                {decided.nodes.length > 0 && (
                  <>
                    <h2>{c.pair.decidedAbout}</h2>
                    <ChangeList changes={decided.nodes} />
                    {decided.totalCount > decided.nodes.length && (
                      <Link to="/curation/changes" search={{ about: id }}>
                        {c.changes.all}
                      </Link>
                    )}
                  </>
                )}
              </section>
            </div>
          )
        }
      </Answered>
    </Frame>
  );
}

const typeOf = { ACTOR: 'Actor', ORGANIZATION: 'Organization', PLACE: 'Place' };

function Compared({ into, from }: { into: string; from: string }) {
  const { t, c, language } = useTexts();
  const answer = useAnswer(PairDocument, { into, from, language });
  const suggested = useAnswer(SuggestionsDocument, { kinds: null, language });
  return (
    <Frame title={c.pair.title} asked={[answer.asked, suggested.asked]}>
      <Answered answer={answer} lines={12}>
        {({ into: one, from: other, together, decided }) => {
          const missing = one === null ? into : from;
          if (one === null || other === null) return <Empty title={t.notFound.entity(missing)} />;
          const isOne = one.id === other.id;
          const isApart = apartFor(one.id, other.id, decided.nodes);
          return (
            <>
              <Around answer={suggested} into={into} from={from} isDecided={isOne || isApart} />
              {isOne && <AreOne entity={one} id={one.id === from ? into : from} />}
              {isApart && (
                <p className={`${styles.decided} ${styles.verdict}`} role="status">
                  {c.pair.apart}
                </p>
              )}
              {!isOne && !isApart && <Deciding into={one} from={other} />}
              {decided.nodes.length > 0 && (
                <Section title={c.pair.decided} count={decided.nodes.length}>
                  <ChangeList changes={decided.nodes} />
                </Section>
              )}
              {!isOne && <Sides into={one} from={other} together={together} />}
            </>
          );
        }}
      </Answered>
    </Frame>
  );
}

/** What the graph says of the pair, and the way to the suggestions before and after it. */
function Around({
  answer,
  into,
  from,
  isDecided,
}: {
  answer: Answer<SuggestionsQuery>;
  into: string;
  from: string;
  isDecided: boolean;
}) {
  const { c, percent } = useTexts();
  const suggestions = answer.data?.suggestions ?? [];
  const index = suggestions.findIndex(
    ({ a, b }) => (a.id === into && b.id === from) || (a.id === from && b.id === into),
  );
  const suggestion = suggestions[index];
  const to = (position: number, label: string) => {
    const found = suggestions[position];
    return (
      found !== undefined && (
        <Link to="/curation/pair" search={{ into: found.a.id, from: found.b.id }}>
          {label}: {found.a.name}, {found.b.name}
        </Link>
      )
    );
  };
  return (
    <div className={styles.around}>
      {suggestion === undefined ? (
        <p className={styles.note}>{answer.data !== undefined && !isDecided && c.pair.unsuggested}</p>
      ) : (
        <div>
          <p className={styles.score}>
            <span>{percent(suggestion.score)}</span> {c.suggested.likely} ·{' '}
            {c.pair.position(index + 1, suggestions.length)}
          </p>
          <Signs {...suggestion} />
        </div>
      )}
      <p className={styles.ways}>
        {index > 0 && to(index - 1, c.pair.before)}
        {to(index + 1, c.pair.next)}
      </p>
    </div>
  );
}

function AreOne({ entity, id }: { entity: Entity; id: string }) {
  const { c } = useTexts();
  return (
    <div className={styles.decided} role="status">
      <p className={styles.verdict}>{c.pair.one}</p>
      <p>
        {c.pair.oneHint(id, entity.name)}{' '}
        <Link to="/entity/$id" params={{ id: entity.id }}>
          {c.pair.open}
        </Link>
      </p>
    </div>
  );
}

function Deciding({ into, from }: { into: Entity; from: Entity }) {
  const { c } = useTexts();
  const send = useSend();
  return (
    <section className={styles.decision} aria-label={c.pair.decide}>
      <Decision
        choices={[
          {
            label: c.pair.merge(from.name, into.name),
            decide: async (why) => (await send(MergePairDocument, { into: into.id, from: from.id, ...why })).faults,
          },
          {
            label: c.pair.keepApart,
            decide: async (why) => (await send(KeepApartDocument, { a: into.id, b: from.id, ...why })).faults,
          },
        ]}
      />
      <p className={styles.note}>
        {c.pair.consequence}{' '}
        <Link to="/curation/pair" search={{ into: from.id, from: into.id }} replace>
          {c.pair.swap}
        </Link>
      </p>
    </section>
  );
}

function Sides({ into, from, together }: { into: Entity; from: Entity; together: PairQuery['together'] }) {
  const { c } = useTexts();
  const ofFrom = new Set(from.coMentions.edges.map(({ node }) => node.id));
  const shared = new Set(into.coMentions.edges.map(({ node }) => node.id).filter((id) => ofFrom.has(id)));
  return (
    <>
      <div className={styles.sides}>
        <Side entity={into} role={c.pair.stays} shared={shared} />
        <Side entity={from} role={c.pair.joins} shared={shared} />
      </div>
      <Section title={together.totalCount === 0 ? c.pair.togetherNone : c.pair.together(together.totalCount)}>
        <Lines>
          {together.nodes.map((article) => (
            <ArticleLine key={article.id} article={article} />
          ))}
        </Lines>
      </Section>
    </>
  );
}
