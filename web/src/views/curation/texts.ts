import { en } from '../../i18n/curation/en.ts';
import { id } from '../../i18n/curation/id.ts';
import { type Language, useLanguage } from '../../i18n/language.tsx';

const curation = { en, id } satisfies Record<Language, typeof en>;

/** The texts of the interface, and as `c` those of curation. */
export function useTexts() {
  const spoken = useLanguage();
  return { ...spoken, c: curation[spoken.language] };
}
