import { useState } from 'react';
import { keep, kept } from './kept.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The chosen theme; `system` follows what the system prefers. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, change] = useState<Theme>(() => themes.find((name) => name === kept('theme')) ?? 'system');
  const choose = (chosen: Theme) => {
    keep('theme', chosen === 'system' ? null : chosen);
    if (chosen === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = chosen;
    change(chosen);
  };
  return [theme, choose];
}
