import pictures from './picture-credits.json' with { type: 'json' };
import verbs from './verbs.json' with { type: 'json' };

const anyOf = (names: readonly string[]) => `(?:${names.flatMap((name) => [name, name.toUpperCase()]).join('|')})`;
const agency = anyOf(pictures.agencies);
const owner = anyOf([...pictures.agencies, ...pictures.newsrooms]);
const photographer = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4}";

/** What most lines have not, so that they are looked at no further. */
const hint = new RegExp(
  [
    '[Ii]mage|[Pp]hoto|PHOTO|[Pp]icture|Video:|Audio:|[Cc]aption|[Cc]redit|[Cc]ourtesy|/',
    '\\((?:[Ll]eft|[Rr]ight|[LR]\\)|top|bottom|far|cent|second|third|fourth|file)',
    ', (?:left|right|center|centre)\\b',
    '^(?:JUST WATCHED|Media |Enlarge|Facebook Twitter)',
    `\\b${agency}\\b`,
  ].join('|'),
  'u',
);
const indonesian = /\b(?:yang|dan|di|ke|dari|untuk|dengan|ini|itu|pada|dalam|oleh|saat|akan|tidak)\b/;

const longestCaption = 400;
const longestCredit = 150;
const mostSentences = 3;
const credit = new RegExp(
  [
    // Image: Jane Miller.; Photograph: Jane Miller/PA
    '\\b(?:Image|Photo|Picture|Photograph|Video|Audio|Credit|Photo credit|Image credit): \\p{Lu}[^.\\n]{1,80}(?:\\.(?= |$)|$)',
    // (Photo by Jane Miller/Getty Images); (Courtesy of the zoo)
    '\\((?:(?:[Ff]ile )?(?:[Pp]hoto|[Ii]mage|[Pp]icture)(?:graph)?(?: [Cc]redit)?(?: by\\b| courtesy\\b|:| ?/)|[Cc]ourtesy (?:of|photo)\\b|AP Photo\\b)[^()\\n]{1,120}\\)\\.?',
    // [Photo/Agencies]
    '\\[(?:Photo|Image)[/:][^\\]\\n]{1,80}\\]$',
    // (Jane Miller/AP); (Jane Miller / The Daily Example)
    `\\(${photographer} ?/ ?\\p{Lu}[^()\\n]{1,60}\\)$`,
    // REUTERS/Jane Miller
    `\\b${owner}/${photographer}$`,
    // Jane Miller/AP
    `\\b${photographer}/(?:${photographer}/)?${owner}$`,
    `\\bvia ${owner}$`,
  ].join('|'),
  'u',
);

/**
 * How much of an English line, from its beginning, is a caption that ends with the credit of its picture; else 0. Before more
 * of the article it is one sentence.
 */
export function creditedCaptionLength(line: string): number {
  if (!hint.test(line) || indonesian.test(line)) return 0;
  const text = line.trimEnd();
  const longest = longestCaption + longestCredit;
  // What is cut off must not look like the end.
  const found = credit.exec(text.length > longest ? `${text.slice(0, longest)}\n` : text);
  if (found === null || found.index > longestCaption) return 0;
  const length = found.index + found[0].length;
  const sentences = text.slice(0, found.index).split(/[.!?]["”’]? +(?=["“‘]?\p{Lu})/u).length;
  return sentences > (length === text.length ? mostSentences : 1) ? 0 : length;
}

/** How CNN, the BBC, NPR and the Guardian set players and pictures into a text. */
const frames =
  /^(?:JUST WATCHED\b|Media (?:caption|playback is)\b|Image (?:copyright|caption|source)\b|Enlarge this image\b|Facebook Twitter Pinterest\b|FILE PHOTO\b)|\bHide Caption \d+ of \d+$/;
const place =
  '(?:left|right|l|r|top|bottom|cent(?:er|re)|(?:second|third|fourth) from (?:the )?(?:left|right)|far (?:left|right))';
const inOneSentence = [
  // Ana Silva (left) and Jane Miller at the opening
  new RegExp(`\\((?:(?:pictured|above|seen) )?${place}\\)`, 'i'),
  // Ana Silva, left, speaks
  /, (?:left|right|cent(?:er|re)), (?:and|with|is|are|[a-z]+(?:s|ing)) /,
  /\bin (?:this|an?) (?:[\p{L}\d.,]+ ){0,4}(?:file|handout|undated|archive|combination|combo|courtesy|\d{4}) (?:\p{L}+ ){0,2}(?:photo|photograph|picture|image)\b/u,
];
/** Only where the line has no end: articles say it too. */
const withoutEnd = [/\((?:pictured|file)\b[^()]{0,40}\)/i, /\b(?:is|are) (?:pictured|photographed)\b/];
const beginsWithAgency = new RegExp(`^(?:Handout - )?${agency}(?: - (?:${agency}|Contributor))? \\p{Lu}`, 'u');
/** A headline has fewer words without a capital. */
const fewestSmallWords = 4;

/** Whether a line of its own tells by its words that it is a caption, in English. */
export function saysItIsCaption(line: string): boolean {
  if (line.length > longestCaption || !hint.test(line) || indonesian.test(line)) return false;
  if (frames.test(line)) return true;
  if (/[.!?]["”’]? +["“‘]?\p{Lu}\p{Ll}/u.test(line)) return false;
  if (inOneSentence.some((one) => one.test(line))) return true;
  if (hasEnd(line)) return false;
  const small = line.match(/(?<= )\p{Ll}/gu)?.length ?? 0;
  return withoutEnd.some((one) => one.test(line)) || (small >= fewestSmallWords && beginsWithAgency.test(line));
}

const longestPlainCaption = 120;
/** Marks within a line, and a genitive that is a verb: "Ana Silva's in Port Ellis". */
const noPhrase = /[!?:;$"“”–—]|\. |['’]s (?:not|now|a|an|the|at|back|in|off|on|out|up)\b/;
const mostPlainWords = 15;
const shortestProse = 80;

/**
 * Whether an English line is the caption of a picture by where it stands and how it is made: alone or as one of two between
 * paragraphs, short, about a name and without a verb; not the name under a quotation.
 * @param before the article's line before; null where there is none
 * @param after tells the two lines after
 */
export function isPlainCaption(line: string, before: string | null, after: () => readonly string[]): boolean {
  if (before === null || !isProse(before) || /["”’]$/.test(before) || !namesWithoutVerb(line)) return false;
  const [next = '', second = ''] = after();
  return isProse(next) || (namesWithoutVerb(next) && isProse(second));
}

function isProse(line: string): boolean {
  return line.length >= shortestProse && hasEnd(line);
}

function hasEnd(line: string): boolean {
  return /[.!?:;…]["”’')\]]*$/.test(line);
}

/** A heading joins its words by "and" or "for", too. */
const joints = new Set(['of', 'at', 'in', 'on', 'by', 'from', 'near', 'during']);
const verbWords = new Set([...verbs.auxiliaries, ...verbs.pasts, ...verbs.plainForms, ...verbs.pronouns]);

const depiction =
  /^(?:(?:File|Stock|Archive|Satellite|Aerial|Undated) )?(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Vv]iew|Map|Logo|Portrait|Screenshot|Illustration|Statue|Flag) of /;

function namesWithoutVerb(line: string): boolean {
  const phrase = line.replace(/\.$/, '');
  if (line.length > longestPlainCaption || !/^\p{Lu}/u.test(phrase) || noPhrase.test(phrase)) return false;
  const words = phrase.split(/,? +/);
  if (words.length > mostPlainWords || !words.slice(1).some((word) => /^\p{Lu}/u.test(word))) return false;
  const beginsWithOwner = /^(?:\p{Lu}\S* )*\p{Lu}\S*['’]s /u.test(phrase);
  if (!beginsWithOwner && !words.some((word) => joints.has(word))) return false;
  // With a full stop only what no sentence is like: "The city's flag on the town hall.", "Ana Silva in Port Ellis in 2008."
  const isPhrase = beginsWithOwner || /^(?:The|An?) /.test(phrase) || depiction.test(phrase) || isOfNames(words);
  return (isPhrase || phrase.length === line.length) && !words.some(mayBeVerb);
}

/** Whether words begin with a name of several and are all of names, years and what joins them. */
function isOfNames(words: readonly string[]): boolean {
  return (
    /^\p{Lu}/u.test(words[1] ?? '') &&
    words.every((word) => /^[\p{Lu}\d]|^(?:and|the|an?)$/u.test(word) || joints.has(word))
  );
}

function mayBeVerb(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return (
    verbWords.has(plain) ||
    verbWords.has(plain.replace(/'s$/, '')) ||
    /^\p{Ll}.*(?:ed|[^s']s)$/u.test(word.replaceAll('’', "'"))
  );
}
