import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../../client.ts';
import {
  type ChangeKind,
  type ChangeLineFragment,
  RemoveAliasDocument,
  SubjectsDocument,
  type SubjectsQuery,
  UndoKeepApartDocument,
  UndoMergeDocument,
} from '../../generated/graphql.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import styles from './change-list.module.css';
import { canUndo } from './changes-of.ts';
import { Decision, type Why } from './decision.tsx';
import { useSend } from './send.ts';
import { useTexts } from './texts.ts';

type Known = SubjectsQuery['nodes'][number];

/** Decisions, latest first, all that came after the last of them included: what, who, when, why, and what takes them back. */
export function ChangeList({ changes, onUndone }: { changes: readonly ChangeLineFragment[]; onUndone?: () => void }) {
  const { language } = useTexts();
  // The API tells of so many at a time; of what is further down the ids stand for themselves.
  const ids = [...new Set(changes.flatMap(({ subjects }) => subjects))].slice(0, 100);
  const { data } = useAnswer(SubjectsDocument, { ids, language });
  const known = new Map(ids.map((id, index) => [id, data?.nodes[index] ?? null]));
  return (
    <ol className={styles.changes}>
      {changes.map((change) => (
        <Change
          key={change.id}
          change={change}
          known={known}
          isOpen={canUndo(change, changes)}
          {...(onUndone === undefined ? {} : { onUndone })}
        />
      ))}
    </ol>
  );
}

function Change({
  change,
  known,
  isOpen,
  onUndone,
}: {
  change: ChangeLineFragment;
  known: ReadonlyMap<string, Known>;
  isOpen: boolean;
  onUndone?: () => void;
}) {
  const { c, day } = useTexts();
  const undo = useUndo(change);
  const [isAsking, setAsking] = useState(false);
  const { kind, at, by, reason, subjects, merge } = change;
  const [first = '', ...others] = subjects;
  const isMerge = kind === 'MERGE' || kind === 'UNDO_MERGE';
  const isQuestion = ['UNDO_MERGE', 'UNDO_KEEP_APART', 'TELL_APART'].includes(kind) && others.length === 1;
  const isRevocable = ['MERGE', 'KEEP_APART', 'ADD_ALIAS'].includes(kind);
  return (
    <li className={styles.change}>
      <time className={styles.when} dateTime={at}>
        {day(at)} {at.slice(11, 16)}
      </time>
      <div>
        <p>
          <strong>{c.changes.kind[kind]}</strong>{' '}
          {isMerge ? (
            <>
              <Subjects ids={others} sign="," known={known} /> <span className={styles.sign}>→</span>
              <Subjects ids={[first]} sign="" known={known} />
            </>
          ) : (
            <Subjects ids={subjects} sign={signOf[kind] ?? ','} known={known} />
          )}
        </p>
        <p className={styles.note}>
          {by === null ? c.changes.byItself : c.changes.by(by)}
          {reason !== null && <>: {reason}</>}
          {merge !== null && kind === 'MERGE' && merge.undoneAt !== null && (
            <> · {c.changes.undone(day(merge.undoneAt))}</>
          )}
          {isRevocable && kind !== 'MERGE' && !isOpen && <> · {c.changes.takenBack}</>}
          {isQuestion && (
            <>
              {' '}
              ·{' '}
              <Link to="/curation/pair" search={{ into: first, from: others[0] }}>
                {c.changes.again}
              </Link>
            </>
          )}
        </p>
        {isAsking && (
          <div className={styles.asking}>
            <Decision
              hasFocus
              onCancel={() => setAsking(false)}
              choices={[
                {
                  label: c.changes.undo,
                  decide: async (why) => {
                    const faults = await undo(why);
                    if (faults.length === 0) {
                      setAsking(false);
                      onUndone?.();
                    }
                    return faults;
                  },
                },
              ]}
            />
          </div>
        )}
      </div>
      {isOpen && !isAsking && (
        <button type="button" className={styles.undo} onClick={() => setAsking(true)}>
          {c.changes.undo}
        </button>
      )}
    </li>
  );
}

/** Takes a decision back. */
function useUndo({ kind, subjects, merge }: ChangeLineFragment) {
  const send = useSend();
  const [a = '', b = ''] = subjects;
  return async (why: Why) => {
    if (kind === 'MERGE') return (await send(UndoMergeDocument, { id: merge?.id ?? '', ...why })).faults;
    if (kind === 'KEEP_APART') return (await send(UndoKeepApartDocument, { a, b, ...why })).faults;
    // An alias is on record by the id that its name gives.
    const name = b.slice(b.indexOf(':') + 1).replaceAll('-', ' ');
    return (await send(RemoveAliasDocument, { id: a, name, ...why })).faults;
  };
}

/** How what a decision is about stands to each other. */
const signOf: Partial<Record<ChangeKind, string>> = {
  KEEP_APART: '≠',
  UNDO_KEEP_APART: '≠',
  TELL_APART: '≠',
  ADD_ALIAS: '=',
  REMOVE_ALIAS: '=',
};

function Subjects({ ids, sign, known }: { ids: readonly string[]; sign: string; known: ReadonlyMap<string, Known> }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && <span className={styles.sign}>{sign}</span>}
      <Subject id={id} node={known.get(id) ?? null} />
    </span>
  ));
}

/** What a decision is about; an id that leads to another stands for itself. */
function Subject({ id, node }: { id: string; node: Known }) {
  if (node !== null && node.id === id && 'name' in node) return <EntityLink entity={node} />;
  if (node !== null && 'title' in node) {
    return (
      <Link to="/article/$id" params={{ id }} lang={node.language}>
        {node.title}
      </Link>
    );
  }
  return <code>{id}</code>;
}
