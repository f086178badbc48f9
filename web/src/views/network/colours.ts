import { useEffect, useState } from 'react';

const names = ['page', 'ink', 'ink-3', 'edge', 'actor', 'organization', 'place', 'accent'] as const;
export type Colours = Record<(typeof names)[number], string>;

/** The colours of the page as they are now, for what is not drawn by style sheets. */
function coloursNow(): Colours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const found = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(found) as Colours;
}

/** The same, renewed when the theme changes. */
export function useColours(): Colours {
  const [colours, setColours] = useState(coloursNow);
  useEffect(() => {
    const renew = () => setColours(coloursNow());
    const system = matchMedia('(prefers-color-scheme: dark)');
    const chosen = new MutationObserver(renew);
    system.addEventListener('change', renew);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      system.removeEventListener('change', renew);
      chosen.disconnect();
    };
  }, []);
  return colours;
}

export function colourOf(kind: 'ACTOR' | 'ORGANIZATION' | 'PLACE', colours: Colours): string {
  return { ACTOR: colours.actor, ORGANIZATION: colours.organization, PLACE: colours.place }[kind];
}
