import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Asked } from '../../client.ts';
import { carry, credential } from '../../credential.ts';
import { KeyForm } from '../../parts/key-form.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useViewer } from '../../viewer.ts';
import styles from './frame.module.css';
import { useTexts } from './texts.ts';

/** What stands around every view of curation: the way to the others, and who decides. Others than editors are asked for a key. */
export function Frame({ title, asked, children }: { title: string; asked: readonly Asked[]; children: ReactNode }) {
  const { c } = useTexts();
  const viewer = useViewer();
  if (viewer === undefined) return <Loading lines={8} />;
  if (!viewer.isEditor) {
    return (
      <>
        <ViewHead title={c.title} isList asked={[]} />
        <Empty title={c.guard}>{c.guardHint}</Empty>
        <KeyForm />
      </>
    );
  }
  return (
    <>
      <ViewHead title={title} kicker={c.title} isList asked={asked} />
      <nav className={styles.parts} aria-label={c.parts}>
        <Link to="/curation" activeOptions={{ exact: true, includeSearch: false }}>
          {c.suggestions}
        </Link>
        <Link to="/curation/changes" activeOptions={{ includeSearch: false }}>
          {c.decisions}
        </Link>
        <Link to="/curation/ingest">{c.dropIn}</Link>
        {viewer.name !== null && (
          <p className={styles.who}>
            {c.signedAs(viewer.name)}{' '}
            {credential() !== null && (
              <button
                type="button"
                onClick={() => {
                  carry(null);
                  location.reload();
                }}
              >
                {c.forget}
              </button>
            )}
          </p>
        )}
      </nav>
      {children}
    </>
  );
}
