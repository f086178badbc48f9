import { useEffect, useId, useRef, useState } from 'react';
import { keep, kept } from '../../kept.ts';
import { useViewer } from '../../viewer.ts';
import styles from './decision.module.css';
import { Field } from './field.tsx';
import type { Fault } from './send.ts';
import { useTexts } from './texts.ts';

/** Why something is decided and who decides it, as far as the server does not know. */
export interface Why {
  reason: string | null;
  by: string | null;
}

export interface Choice {
  label: string;
  /** Whether it can't be taken back. */
  isFinal?: boolean;
  decide: (why: Why) => Promise<readonly Fault[]>;
}

/** Asks why, and does what is chosen. What the server refuses is told at its field, or beneath. */
export function Decision({
  choices,
  isReasonNeeded = false,
  hasFocus = false,
  onCancel,
}: {
  choices: readonly Choice[];
  isReasonNeeded?: boolean;
  hasFocus?: boolean;
  onCancel?: () => void;
}) {
  const { c } = useTexts();
  const viewer = useViewer();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isSending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  // Whoever opened it is about to write.
  useEffect(() => {
    if (hasFocus) form.current?.querySelector('input')?.focus();
  }, [hasFocus]);
  const decide = async (choice: Choice) => {
    const { current } = form;
    if (current === null || !current.reportValidity()) return;
    const given = new FormData(current);
    const text = (name: string) => String(given.get(name) ?? '').trim() || null;
    if (viewer?.name == null) keep('author', text('by'));
    setSending(true);
    setFaults(await choice.decide({ reason: text('reason'), by: text('by') }));
    setSending(false);
  };
  const fields = ['reason', 'by'];
  const others = faults.filter(({ field }) => field === null || !fields.includes(field));
  const [first] = choices;
  return (
    <form
      ref={form}
      className={styles.form}
      aria-describedby={others.length > 0 ? `${id}-faults` : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        if (first !== undefined && choices.length === 1) void decide(first);
      }}
    >
      <Field label={c.why} name="reason" faults={faults}>
        {(field) => <input {...field} type="text" maxLength={1000} required={isReasonNeeded} />}
      </Field>
      {viewer?.name === null && (
        <Field label={c.by} name="by" faults={faults}>
          {(field) => (
            <input {...field} type="text" maxLength={200} defaultValue={kept('author') ?? ''} autoComplete="name" />
          )}
        </Field>
      )}
      <div className={styles.choices} data-many={choices.length > 1 || undefined}>
        {choices.map((choice) => (
          <button
            key={choice.label}
            type={choices.length === 1 ? 'submit' : 'button'}
            className={styles.choice}
            data-final={choice.isFinal || undefined}
            disabled={isSending}
            onClick={choices.length === 1 ? undefined : () => void decide(choice)}
          >
            {isSending ? c.sending : choice.label}
          </button>
        ))}
        {onCancel !== undefined && (
          <button type="button" className={styles.cancel} onClick={onCancel}>
            {c.cancel}
          </button>
        )}
      </div>
      <div id={`${id}-faults`} role="alert" className={styles.faults}>
        {others.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </div>
    </form>
  );
}
