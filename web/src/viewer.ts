import { useAnswer } from './client.ts';
import { ViewerDocument } from './generated/graphql.ts';

/** Who looks at the page, as the server knows them. */
export interface Viewer {
  /** How records name them; null for the anonymous, who say so themselves. */
  name: string | null;
  isEditor: boolean;
}

/** Undefined until the server has told. Whoever may not even read is no editor. */
export function useViewer(): Viewer | undefined {
  const { data, error } = useAnswer(ViewerDocument, {}, { policy: 'cache-first' });
  if (error !== undefined) return { name: null, isEditor: false };
  return data === undefined ? undefined : { name: data.viewer.name, isEditor: data.viewer.role !== 'READER' };
}
