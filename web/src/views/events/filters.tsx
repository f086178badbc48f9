import type { EventsAddress } from '../../addresses.ts';
import { useAnswer } from '../../client.ts';
import { NamesDocument } from '../../generated/graphql.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { SearchBox } from '../../parts/search-box.tsx';
import { listOf, listParam } from '../../search-params.ts';
import styles from './events.module.css';

/** Which events: of what kind, with whom, where; and in what order. */
export function Filters({ address, change }: { address: EventsAddress; change: (changed: EventsAddress) => void }) {
  const { t, language } = useLanguage();
  const { type, with: ids, place, order = 'date' } = address;
  const people = listOf(ids);
  const named = place === undefined ? people : [...people, place];
  const names = useAnswer(NamesDocument, { ids: named, language }, { pause: named.length === 0 });
  const nameOf = (id: string) => {
    const known = names.data?.nodes.find((node) => node?.id === id);
    return known != null && 'name' in known ? known.name : id;
  };
  const chosen = [
    ...people.map((id) => ({
      id,
      words: `${t.events.with} ${nameOf(id)}`,
      without: { with: listParam(people.filter((one) => one !== id)) },
    })),
    ...(place === undefined
      ? []
      : [{ id: place, words: `${t.events.at} ${nameOf(place)}`, without: { place: undefined } }]),
  ];
  return (
    <div className={styles.filters}>
      <select
        aria-label={t.events.type}
        value={type ?? ''}
        onChange={({ target }) => change({ type: target.value || undefined })}
      >
        <option value="">{t.events.anyType}</option>
        {Object.entries(t.eventType).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={t.events.order}
        value={order}
        onChange={({ target }) => change({ order: target.value === 'reports' ? 'reports' : undefined })}
      >
        <option value="date">{t.events.byDate}</option>
        <option value="reports">{t.events.byReports}</option>
      </select>
      <div className={styles.with}>
        <SearchBox
          label={`${t.events.with} …`}
          kinds={['Actor', 'Organization', 'Place']}
          choose={({ id }) => change({ with: listParam([...new Set([...people, id])]) })}
        />
      </div>
      {chosen.length > 0 && (
        <ul className={styles.people}>
          {chosen.map(({ id, words, without }) => (
            <li key={words + id}>
              {words}{' '}
              <button type="button" aria-label={`${t.events.without}: ${nameOf(id)}`} onClick={() => change(without)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
