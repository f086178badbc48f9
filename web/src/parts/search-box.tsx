import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type RefObject, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { useAnswer } from '../client.ts';
import { SearchDocument } from '../generated/graphql.ts';
import { useLanguage } from '../i18n/language.tsx';
import { grouped, type Hit, hitOf } from './hits.ts';
import { kindClass } from './kind.ts';
import { Marked } from './marked.tsx';
import { type Place, useGo } from './places.ts';
import styles from './search-box.module.css';
import { useTrending } from './trending.ts';
import { visits } from './visited.ts';

/** What can be chosen: a hit, or all of them. */
interface Option extends Pick<Hit, 'key' | 'kind' | 'title' | 'notes' | 'passage' | 'language'> {
  go: () => void;
}

interface OptionGroup {
  title: string;
  options: Option[];
}

const settleMs = 120;

/** The words once they stand still for a moment, so that not every letter is asked. */
function useSettled(words: string): string {
  const [settled, settle] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => settle(words), settleMs);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

/**
 * One box for everything: results by kind as one types, by keyboard all the way. Empty, it offers where one was and
 * what is more in the news than before. `choose` takes what is chosen instead of going there; `inputRef` is given by
 * whoever focuses it by `/`.
 */
export function SearchBox({
  inputRef,
  label,
  kinds = null,
  choose,
}: {
  inputRef?: RefObject<HTMLInputElement | null>;
  label?: string;
  kinds?: readonly string[] | null;
  choose?: (place: Place) => void;
}) {
  const { t, language, day, number } = useLanguage();
  const go = useGo();
  const navigate = useNavigate();
  const id = useId();
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const query = useSettled(words.trim());
  const isAsking = isOpen && query !== '';
  const found = useAnswer(
    SearchDocument,
    { query, kinds: kinds === null ? null : [...kinds], first: 12, after: null, language },
    { pause: !isAsking },
  );
  const trending = useTrending({ pause: !isOpen || words !== '' });
  const edges = useDeferredValue(isAsking ? found.data?.search.edges : undefined);
  const isCurrent = query === words.trim() && !found.isWaiting;

  const leave = () => {
    setOpen(false);
    setActive(-1);
  };
  const goTo = (place: Place) => {
    leave();
    setWords('');
    if (choose !== undefined) choose(place);
    else go(place);
  };
  const listAll = () => {
    leave();
    void navigate({ to: '/search', search: { q: words.trim() } });
  };

  const hits = useMemo(() => (edges ?? []).map((edge) => hitOf(edge, { t, day, number })), [edges, t, day, number]);
  const suggested: OptionGroup[] = [
    {
      title: t.search.recent,
      options: visits()
        .filter(({ place }) => choose === undefined || place.page === 'entity')
        .map(({ kind, title, place }) => ({
          key: `visited ${place.id}`,
          kind,
          title,
          notes: [],
          passage: null,
          language: undefined,
          go: () => goTo(place),
        })),
    },
    {
      title: t.search.trending,
      options: (trending.data?.trending ?? []).slice(0, 6).map(({ entity, articleCount }) => ({
        key: `trend ${entity.id}`,
        kind: entity.kind,
        title: entity.name,
        notes: [t.timeline.articles(articleCount)],
        passage: null,
        language: undefined,
        go: () => goTo({ page: 'entity', id: entity.id }),
      })),
    },
  ];
  const results: OptionGroup[] = grouped(hits).map(({ group, hits: ofGroup }) => ({
    title: t.search.groups[group],
    options: ofGroup.map((hit) => ({ ...hit, go: () => goTo(hit.place) })),
  }));
  const shown = (words.trim() === '' ? suggested : results).filter(({ options }) => options.length > 0);
  const options = shown.flatMap((group) => group.options);
  const optionId = (index: number) => `${id}-option-${index}`;
  const isNothing = words.trim() !== '' && isCurrent && found.data !== undefined && hits.length === 0;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((now) => {
        const next = now + step;
        if (next >= options.length) return -1;
        return next < -1 ? options.length - 1 : next;
      });
    } else if (event.key === 'Enter') {
      const chosen = options[active];
      if (chosen !== undefined) chosen.go();
      else if (words.trim() !== '' && choose === undefined) listAll();
      else if (isCurrent) options[0]?.go();
      event.preventDefault();
    } else if (event.key === 'Escape') {
      if (isOpen) leave();
      else setWords('');
    }
  };
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  });

  let position = -1;
  return (
    <search className={styles.box}>
      <svg className={styles.glass} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4.75" />
        <path d="m10.2 10.2 4.3 4.3" />
      </svg>
      <input
        ref={inputRef}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={label ?? t.search.label}
        aria-expanded={isOpen && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        enterKeyHint="search"
        placeholder={label ?? t.search.placeholder}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {inputRef !== undefined && (
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      )}
      <p className="unseen" role="status">
        {isOpen && isCurrent && words.trim() !== '' ? t.search.results(hits.length) : ''}
      </p>
      <div
        className={styles.popup}
        hidden={!isOpen || (shown.length === 0 && !isNothing)}
        // The box keeps the focus while something is chosen by pointer.
        onPointerDown={(event) => event.preventDefault()}
      >
        <div id={`${id}-list`} role="listbox" aria-label={t.search.title}>
          {shown.map(({ title, options: ofGroup }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox.
            <div key={title} role="group" aria-label={title} className={styles.group}>
              <p className={styles.groupTitle} aria-hidden="true">
                {title}
              </p>
              {ofGroup.map((option) => {
                position += 1;
                const index = position;
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys; aria-activedescendant tells which.
                  <div
                    key={option.key}
                    id={optionId(index)}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === active}
                    className={styles.option}
                    onPointerMove={() => setActive(index)}
                    onClick={option.go}
                  >
                    <span className={`${styles.name} ${kindClass(option.kind)}`} lang={option.language}>
                      <Marked text={option.title} />
                    </span>
                    <span className={styles.notes}>{option.notes.join(' · ')}</span>
                    {option.passage !== null && (
                      <span className={styles.passage} lang={option.language}>
                        <Marked text={option.passage} />
                      </span>
                    )}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        {isNothing && (
          <p className={styles.nothing}>
            {t.search.none(words.trim())} {t.search.noneHint}
          </p>
        )}
        {words.trim() !== '' && !isNothing && choose === undefined && (
          <button type="button" className={styles.all} tabIndex={-1} onClick={listAll}>
            {t.search.all(words.trim())} <kbd>↵</kbd>
          </button>
        )}
      </div>
    </search>
  );
}
