/** A form of an English verb: its grammar beside the word itself. */
export interface VerbForm {
  word: string;
  form: 'base' | 'third' | 'past' | 'participle' | 'pastOrParticiple' | 'gerund';
}

/** Past and participle of the verbs that don't take "-ed". */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  catch: ['caught', 'caught'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  freeze: ['froze', 'frozen'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  lay: ['laid', 'laid'],
  leave: ['left', 'left'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overcome: ['overcame', 'overcome'],
  overthrow: ['overthrew', 'overthrown'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  run: ['ran', 'run'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  shoot: ['shot', 'shot'],
  sink: ['sank', 'sunk'],
  slay: ['slew', 'slain'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
};
/** Verbs of more than one syllable that double their last letter. */
const doubling = new Set(['kidnap', 'commit', 'expel']);
const oneSyllable = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** Every form of an English verb that is told by its base ("arrest"); a form that looks like its base is told once. */
export function verbForms(base: string): VerbForm[] {
  const [past, participle] = irregular[base] ?? [pastOf(base), pastOf(base)];
  const told: VerbForm[] =
    past === participle
      ? [{ word: past, form: 'pastOrParticiple' }]
      : [
          { word: past, form: 'past' },
          { word: participle, form: 'participle' },
        ];
  const rest: VerbForm[] = [
    { word: base, form: 'base' },
    { word: thirdOf(base), form: 'third' },
    { word: gerundOf(base), form: 'gerund' },
  ];
  return [...told, ...rest.filter(({ word }) => told.every((other) => other.word !== word))];
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function thirdOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function gerundOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`;
}

function doubled(base: string): string {
  return doubling.has(base) || oneSyllable.test(base) ? base + base.slice(-1) : base;
}
