import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { keep, kept } from '../kept.ts';
import { en, type Messages } from './en.ts';
import { formats } from './formats.ts';
import { id } from './id.ts';

export const languages = { en, id } satisfies Record<string, Messages>;
export type Language = keyof typeof languages;

function isLanguage(value: string | null): value is Language {
  return value !== null && value in languages;
}

/** What was chosen, or else the first of the browser's languages that there is. */
function firstLanguage(): Language {
  const chosen = kept('language');
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

interface Spoken {
  language: Language;
  setLanguage: (language: Language) => void;
}

const Spoken = createContext<Spoken>({ language: 'en', setLanguage: () => {} });

export function Speaking({ children }: { children: ReactNode }) {
  const [language, change] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setLanguage = useCallback((chosen: Language) => {
    keep('language', chosen);
    change(chosen);
  }, []);
  return <Spoken value={useMemo(() => ({ language, setLanguage }), [language, setLanguage])}>{children}</Spoken>;
}

/** The texts of the interface, and how its language writes days and numbers. */
export function useLanguage() {
  const { language, setLanguage } = use(Spoken);
  return { language, setLanguage, t: languages[language] as Messages, ...formats(language) };
}
