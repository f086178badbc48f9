import type { KnownEntity } from '../types.ts';
import { knownEntities } from './index.ts';

const forms = new Map(
  [...knownEntities.values()].flatMap((k) =>
    [...Object.values(k.names), ...k.aliases].map((n) => [n.replace(/([.,])/g, '$1'), k] as const),
  ),
);
export interface ListedName {
  first: number;
  last: number;
  known: KnownEntity;
  ambiguous: boolean;
}
export function listedNames(tokens: readonly { text: string }[]): ListedName[] {
  const found: ListedName[] = [];
  for (let i = 0; i < tokens.length; i++)
    for (let n = 6; n > 0; n--) {
      const known =
        i + n <= tokens.length
          ? forms.get(
              tokens
                .slice(i, i + n)
                .map((t) => t.text)
                .join(' '),
            )
          : undefined;
      if (known) {
        found.push({ first: i, last: i + n - 1, known, ambiguous: false });
        i += n - 1;
        break;
      }
    }
  return found;
}
