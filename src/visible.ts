/** Control characters, and those that turn the order in which others are shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** One line as a terminal may be given it: what would steer the terminal is written as in JSON (`\u001b`). */
export function visible(line: string): string {
  return line.replace(steering, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
