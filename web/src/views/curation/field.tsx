import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import type { Fault } from './send.ts';

/** What ties an input to its label and to what is wrong with it. */
interface FieldInput {
  id: string;
  name: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

/** An input under its label, and beneath it what the server says is wrong with it. */
export function Field({
  label,
  name,
  faults,
  isWide = false,
  children,
}: {
  label: string;
  name: string;
  faults: readonly Fault[];
  isWide?: boolean;
  children: (input: FieldInput) => ReactNode;
}) {
  const id = useId();
  const own = faults.filter(({ field }) => field === name);
  const isWrong = own.length > 0;
  return (
    <div className={styles.field} data-wide={isWide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({ id, name, 'aria-invalid': isWrong, 'aria-describedby': isWrong ? `${id}-fault` : undefined })}
      {isWrong && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {own.map(({ message }) => message).join(' ')}
        </p>
      )}
    </div>
  );
}
