import { useState } from 'react';
import type { NetworkAddress } from '../../addresses.ts';
import type { EntityKind, RelationKind } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { DaysFields } from '../../parts/days.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { listParam } from '../../search-params.ts';
import styles from './network.module.css';

export const entityKinds: readonly EntityKind[] = ['ACTOR', 'ORGANIZATION', 'PLACE'];
export const relationKinds: readonly RelationKind[] = [
  'PARTICIPATES_IN',
  'HOLDS_ROLE',
  'SAID',
  'LOCATED_IN',
  'CO_MENTIONED',
];

/** How many names may be shown; the last is the most that the API gives. */
const sizes = [50, 200, 500, 2000];

/** Where the network begins and what of it is shown. */
export function Filters({
  seeds,
  nameOf,
  depth,
  min,
  most,
  kinds,
  via,
  days,
  change,
}: {
  seeds: readonly string[];
  nameOf: (id: string) => string;
  depth: number;
  min: number;
  most: number;
  kinds: readonly EntityKind[];
  via: readonly RelationKind[];
  days: { from?: string | undefined; to?: string | undefined };
  change: (address: NetworkAddress) => void;
}) {
  const { t } = useLanguage();
  // On a phone they would push the picture out of sight.
  const [isWide] = useState(() => matchMedia('(width >= 60rem)').matches);
  const toggled = <Kind extends string>(all: readonly Kind[], now: readonly Kind[], kind: Kind) =>
    all.filter((one) => (one === kind ? !now.includes(one) : now.includes(one)));
  return (
    <div className={styles.filters}>
      <div className={styles.seeds}>
        <SearchBox
          label={t.network.add}
          kinds={['Actor', 'Organization', 'Place']}
          choose={({ id }) => change({ seeds: listParam([...new Set([...seeds, id])]) })}
        />
        <ul aria-label={t.network.seeds}>
          {seeds.map((id) => (
            <li key={id}>
              {nameOf(id)}{' '}
              <button
                type="button"
                aria-label={`${t.events.without}: ${nameOf(id)}`}
                onClick={() => change({ seeds: listParam(seeds.filter((seed) => seed !== id)) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      </div>
      <details className={styles.choices} open={isWide}>
        <summary>{t.network.filters}</summary>
        <fieldset>
          <legend>{t.network.show}</legend>
          {entityKinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={() => {
                  const chosen = toggled(entityKinds, kinds, kind);
                  change({ kind: chosen.length === entityKinds.length ? undefined : listParam(chosen) });
                }}
              />
              {t.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.network.relations}</legend>
          {relationKinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={via.includes(kind)}
                onChange={() => change({ via: listParam(toggled(relationKinds, via, kind)) })}
              />
              {t.relation[kind]}
            </label>
          ))}
        </fieldset>
        <div className={styles.numbers}>
          <label>
            {t.network.depth}
            <select value={depth} onChange={({ target }) => change({ depth: Number(target.value) })}>
              <option>1</option>
              <option>2</option>
              <option>3</option>
            </select>
          </label>
          <label>
            {t.network.minArticles}
            <input
              type="number"
              min={1}
              max={1000}
              value={min}
              onChange={({ target }) => change({ min: Math.max(1, target.valueAsNumber || 1) })}
            />
          </label>
          <label>
            {t.network.most}
            <select value={most} onChange={({ target }) => change({ most: Number(target.value) })}>
              {[...new Set([...sizes, most])]
                .toSorted((a, b) => a - b)
                .map((size) => (
                  <option key={size}>{size}</option>
                ))}
            </select>
          </label>
          <DaysFields days={days} onChange={({ from, to }) => change({ from, to })} />
        </div>
      </details>
    </div>
  );
}
