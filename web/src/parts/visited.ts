import { useEffect } from 'react';
import { keep, kept } from '../kept.ts';
import type { Kind } from './kind.ts';
import type { Place } from './places.ts';

/** A page that was opened in this browser. */
export interface Visit {
  kind: Kind;
  title: string;
  place: Place;
}

const most = 6;

export function visits(): Visit[] {
  try {
    const found: unknown = JSON.parse(kept('visited') ?? '[]');
    // Written below and by nothing else.
    return Array.isArray(found) ? (found as Visit[]) : [];
  } catch {
    return [];
  }
}

/** Remembers this page as the one opened last. */
export function useVisited(kind: Kind, title: string | undefined, page: Place['page'], id: string): void {
  useEffect(() => {
    if (title === undefined) return;
    const others = visits().filter(({ place }) => place.id !== id);
    keep('visited', JSON.stringify([{ kind, title, place: { page, id } } satisfies Visit, ...others].slice(0, most)));
  }, [kind, title, page, id]);
}
