/** A place between two tokens: what it can take, and the bracket that may close there. */
interface Place {
  expected: string;
  takes: 'value' | 'name' | ',' | ':' | 'nothing';
  closer: ']' | '}' | null;
}

const VALUE: Place = { expected: 'a value', takes: 'value', closer: null };
const FIRST_ELEMENT: Place = { expected: 'a value or "]"', takes: 'value', closer: ']' };
const NAME: Place = { expected: 'a property name', takes: 'name', closer: null };
const FIRST_NAME: Place = { expected: 'a property name or "}"', takes: 'name', closer: '}' };
const COLON: Place = { expected: '":"', takes: ':', closer: null };
const AFTER_ELEMENT: Place = { expected: '"," or "]"', takes: ',', closer: ']' };
const AFTER_PROPERTY: Place = { expected: '"," or "}"', takes: ',', closer: '}' };
const END: Place = {
  expected: 'the end (a file with one article a line is named .jsonl)',
  takes: 'nothing',
  closer: null,
};

const TOKEN_START = /[^ \t\r\n]/g;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)\b/y;
const STRING_STOP = /["\\\p{Cc}]/gu;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Finds the first token that can't stand where it does, in a text that JSON.parse has refused.
 * JSON.parse itself tells the position of some errors only, in words that change between versions.
 */
export function findSyntaxError(text: string): { offset: number; expected: string } {
  const open: Place[] = [];
  let place = VALUE;
  const start = (token: RegExp, from: number) => matchFrom(token, text, from)?.index ?? text.length;
  for (let offset = start(TOKEN_START, 0); ; offset = start(TOKEN_START, offset)) {
    const char = text[offset];
    if (char === undefined) return { offset, expected: place.expected };
    if (char === place.closer) {
      open.pop();
      place = open.at(-1) ?? END;
      offset += 1;
    } else if (place.takes === 'value' && (char === '[' || char === '{')) {
      open.push(char === '[' ? AFTER_ELEMENT : AFTER_PROPERTY);
      place = char === '[' ? FIRST_ELEMENT : FIRST_NAME;
      offset += 1;
    } else if (place.takes === char) {
      place = char === ',' && place.closer === '}' ? NAME : VALUE;
      offset += 1;
    } else if (char === '"' && (place.takes === 'value' || place.takes === 'name')) {
      const string = readString(text, offset);
      if (!string.closed) return { offset: string.end, expected: 'the rest of a string' };
      place = place.takes === 'name' ? COLON : (open.at(-1) ?? END);
      offset = string.end;
    } else {
      const scalar = place.takes === 'value' ? matchFrom(SCALAR, text, offset) : null;
      if (!scalar) return { offset, expected: place.expected };
      place = open.at(-1) ?? END;
      offset += scalar[0].length;
    }
  }
}

/** Where the string that opens at `start` ends, or where it stops being one. */
function readString(text: string, start: number): { end: number; closed: boolean } {
  let offset = start + 1;
  for (;;) {
    const stop = matchFrom(STRING_STOP, text, offset);
    if (!stop) return { end: text.length, closed: false };
    if (stop[0] === '"') return { end: stop.index + 1, closed: true };
    // Of the control characters JSON forbids the first 32 only.
    const length = stop[0] === '\\' ? (matchFrom(ESCAPE, text, stop.index)?.[0].length ?? 0) : Number(stop[0] > '\x1f');
    if (length === 0) return { end: stop.index, closed: false };
    offset = stop.index + length;
  }
}

/** Searches from an offset on; the pattern is global or sticky. */
function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
