import { Link } from '@tanstack/react-router';
import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import type { Block } from './blocks.ts';
import { Notes } from './notes.tsx';
import { type Piece, piecesOf, type Span } from './pieces.ts';
import { type NameSpan, type Reading, spanOf } from './readings.ts';
import styles from './text.module.css';

/** The text paragraph by paragraph, what is marked in it, and beside each paragraph what was read out of it. */
export function Text({
  body,
  blocks,
  language,
  names,
  readings,
  asked,
  isWhole,
}: {
  body: string;
  blocks: readonly Block[];
  language: string;
  names: readonly NameSpan[];
  readings: readonly Reading[];
  asked: Span | null;
  isWhole: boolean;
}) {
  const { t, number } = useLanguage();
  /** The reading that is pointed at, in the text or beside it. */
  const [lit, setLit] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const spans = useMemo(
    () => [...names, ...readings.map(spanOf), ...(asked === null ? [] : [asked])],
    [names, readings, asked],
  );
  const place = asked === null ? null : `${asked.start}-${asked.end}`;
  useEffect(() => {
    if (place !== null) frame.current?.querySelector('[data-asked]')?.scrollIntoView({ block: 'center' });
  }, [place]);
  return (
    <div ref={frame}>
      {blocks.map((block) =>
        block.kind === 'furniture' ? (
          <details key={block.start} className={styles.furniture} open={isWhole}>
            <summary>{t.article.hidden(number(block.end - block.start))}</summary>
            {block.segments.map(({ kind, start, end }) => (
              <div key={start} className={styles.segment}>
                <span className={styles.segmentKind}>{t.article.segment[kind]}</span>
                <p lang={language}>{body.slice(start, end).trim()}</p>
              </div>
            ))}
          </details>
        ) : (
          <div key={block.start} className={styles.row}>
            <p className={styles.paragraph} lang={language}>
              {piecesOf(body, block.start, block.end, spans).map((piece) => (
                <Marked key={piece.start} piece={piece} lit={lit} setLit={setLit} />
              ))}
            </p>
            <Notes
              readings={readings.filter(({ start }) => start >= block.start && start < block.end)}
              lit={lit}
              setLit={setLit}
            />
          </div>
        ),
      )}
    </div>
  );
}

/** Which reading is pointed at, in the text or beside it. */
export interface Lit {
  lit: string | null;
  setLit: (key: string | null) => void;
}

/** A piece with everything that covers it: a name leads to its page, the rest is drawn over and under. */
function Marked({ piece: { text, spans }, lit, setLit }: { piece: Piece<Span | NameSpan> } & Lit) {
  if (spans.length === 0) return <Fragment>{text}</Fragment>;
  const name = spans.find((span): span is NameSpan => 'entity' in span);
  const reading = spans.find(({ layer }) => layer === 'event' || layer === 'role' || layer === 'statement');
  const layers = new Set(spans.map(({ layer }) => layer));
  const isLit = spans.some(({ key }) => key === lit);
  const words =
    name === undefined ? (
      text
    ) : (
      <Link to="/entity/$id" params={{ id: name.entity.id }} className={styles.name} data-kind={name.entity.kind}>
        {text}
      </Link>
    );
  const isOnlyName = layers.size === 1 && name !== undefined;
  if (isOnlyName) return words;
  return (
    <span
      className={styles.piece}
      data-event={layers.has('event') || undefined}
      data-role={layers.has('role') || undefined}
      data-statement={layers.has('statement') || undefined}
      data-asked={layers.has('asked') || undefined}
      data-lit={isLit || undefined}
      onPointerEnter={() => setLit(reading?.key ?? null)}
      onPointerLeave={() => setLit(null)}
    >
      {words}
    </span>
  );
}
