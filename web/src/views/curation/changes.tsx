import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type ChangeGroup, type ChangesAddress, changeGroups } from '../../addresses.ts';
import { useAnswer } from '../../client.ts';
import { ChangesDocument } from '../../generated/graphql.ts';
import { More } from '../../parts/more.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { ChangeList } from './change-list.tsx';
import styles from './changes.module.css';
import { kindsOf } from './changes-of.ts';
import { Frame } from './frame.tsx';
import { useTexts } from './texts.ts';

/** All that was decided about the graph, latest first. */
export function ChangesView() {
  const search = useSearch({ from: '/curation/changes' });
  return <Changes key={JSON.stringify(search)} {...search} />;
}

function Changes({ of, about }: ChangesAddress) {
  const { c, number } = useTexts();
  const navigate = useNavigate({ from: '/curation/changes' });
  const [after, setAfter] = useState<string | null>(null);
  const answer = useAnswer(ChangesDocument, {
    kinds: of === undefined ? null : kindsOf[of],
    about: about === undefined ? null : [about],
    after,
  });
  return (
    <Frame title={c.decisions} asked={[answer.asked]}>
      <div className={styles.filters}>
        <select
          aria-label={c.decisions}
          value={of ?? ''}
          onChange={({ target }) =>
            void navigate({ search: { of: (target.value || undefined) as ChangeGroup, about } })
          }
        >
          <option value="">{c.changes.all}</option>
          {changeGroups.map((group) => (
            <option key={group} value={group}>
              {c.changes.group[group]}
            </option>
          ))}
        </select>
        {about !== undefined && (
          <p>
            {c.changes.about} <code>{about}</code>{' '}
            <button type="button" onClick={() => void navigate({ search: { of } })}>
              {c.changes.anything}
            </button>
          </p>
        )}
      </div>
      <Answered answer={answer} lines={10}>
        {({ changes: { nodes, totalCount, pageInfo } }) => {
          if (nodes.length === 0) return <Empty title={c.changes.none}>{c.changes.noneHint}</Empty>;
          return (
            <>
              <p className={styles.count} role="status">
                {c.changes.count(number(totalCount))}
              </p>
              <ChangeList changes={nodes} onUndone={() => setAfter(null)} />
              <More page={pageInfo} isWaiting={answer.isWaiting} label={c.changes.more} onMore={setAfter} />
            </>
          );
        }}
      </Answered>
    </Frame>
  );
}
