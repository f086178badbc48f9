import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Something with a page of its own. */
export interface Place {
  page: 'entity' | 'article' | 'event' | 'story';
  id: string;
  /** Offsets of a passage of an article. */
  at?: string | undefined;
}

/** Goes to a page, as a link to it would. */
export function useGo(): (place: Place) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ page, id, at }: Place) => {
      if (page === 'article') void navigate({ to: '/article/$id', params: { id }, search: { at } });
      else void navigate({ to: `/${page}/$id`, params: { id } });
    },
    [navigate],
  );
}
