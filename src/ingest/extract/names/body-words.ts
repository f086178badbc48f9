import bodyWords from './body-words.json' with { type: 'json' };

const common = new Set(bodyWords);

/** Whether a word is one of offices and bodies, which no person is named: "Nasional", "Perikanan", "Kemendagri". */
export function isCommon(text: string): boolean {
  return common.has(text) || /^(?:(?:Ke|Pe)\p{Ll}{4,}an|Kemen\p{Ll}{3,})$/u.test(text);
}
