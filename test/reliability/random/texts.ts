import fc from 'fast-check';

/** Characters that texts of the world have and programs stumble over. */
const awkward = [
  '\0',
  '\ufffd',
  '\ufeff',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u202e',
  '\u2028',
  '\u0085',
  '\u0301',
  '\u0307',
  '\ud83d',
  '\ude00',
  '👩‍👩‍👧',
  '🇮🇩',
  'ﷺ',
  'İ',
  'ß',
  'ǆ',
  'ﬁ',
  '𝒜',
  'שלום',
  'السلام',
  '习近平',
  'นายก',
  '\t',
  '\r\n',
  '\r',
  '\v',
  '\f',
  '"',
  '“',
  '”',
  "'",
  '’',
  '«',
  '...',
  '…',
  '—',
  '(',
  ')',
  '[',
  '<',
  '>',
  '&amp;',
  '$&',
  '\\',
  '__proto__',
  'constructor',
];

/** What sentences of news are made of, in both languages. */
const words = [
  'Presiden Rusia Vladimir Putin bertemu Xi Jinping di Moskow pada 8 Mei 2025.',
  'Foreign Minister Rina Kusuma met Xi Jinping in Jakarta on January 21, 2025.',
  'Jubir KPK Budi Prasetyo menyatakan bahwa semua baik.',
  '"We will not go," said President Donald Trump, who met Prabowo Subianto.',
  '"Saya datang," kata Menteri Luar Negeri Sugiono, Senin (20/1/2025).',
  'Menurut Dr. H. Ahmad Yani, S.H., harga naik Rp 8,3 T.',
  'Badan Gizi Lestari (BGL) membuka kantor di Jakarta.',
  'In a phone call with Putin',
  'mantan Ketua DPR',
  'Prabowo',
  'Xi',
  'KPK',
  'kemarin',
  'last Monday',
  'di Jakarta',
  'bertemu',
  'met',
  'kata',
  'said',
  'bahwa',
  'dan',
  'and',
  'the',
  'Menteri',
  'President of the',
  'U.S.',
  '2025',
  '31 Februari 2025',
  '29/2/2023',
];

const furniture = [
  'Baca Juga: Prabowo Bertemu Xi Jinping di Beijing',
  'Baca juga:',
  'Read more: Trump Calls Putin Before the Summit',
  'Terpopuler',
  '1. Prabowo Lantik Menteri Baru',
  'Berita Terkait',
  'ADVERTISEMENT',
  'SCROLL TO CONTINUE WITH CONTENT',
  'Foto: Presiden Prabowo (ANTARA/Sigid)',
  'JAKARTA, KOMPAS.com - ',
  'JAKARTA (ANTARA) - ',
  'WASHINGTON, Jan 21 (Reuters) - ',
  'Copyright 2025. All rights reserved.',
  'Editor: Budi',
  'Tags: Prabowo, Xi Jinping',
  'Halaman Selanjutnya',
  '***',
];

/** What grammars of sentences, names, quotations, dates, addresses and markup begin with and wait for the end of. */
const beginnings = [
  ...['a', 'A', 'Aa ', 'AA ', 'A. ', 'a. ', '1', '1.', '1,', '1 ', '0/', '.', '... ', ',', ', ', ': ', '; ', '!', '? '],
  ...[
    '"',
    '" ',
    '"a" ',
    '“',
    '”',
    '“a ',
    "'",
    "' ",
    '(',
    ')',
    '(a',
    '(1/',
    '[',
    '[[',
    '{',
    '<',
    '<a',
    '<a>',
    '<!--',
    '</p>',
    '<p>',
    '<div>',
  ],
  ...['- ', '— ', '*', '* ', '| ', '/', '\\', '`', '@', '#', '$', '&', '&amp;', '=', '%', '+', '~', '_', '^'],
  ...[' ', '\n', '\n\n', '\t', '\r', '\u00a0', '\u200b', '\u2028', '\u0301', '\ud83d', '😀', '中', 'א', 'ß', 'İ'],
  ...[
    'Menteri ',
    'Menteri Luar Negeri ',
    'President of ',
    'Ketua ',
    'Kapolres ',
    'mantan ',
    'former ',
    'Dr. ',
    'H. ',
    'bin ',
  ],
  ...[
    'Budi ',
    'Budi, ',
    'Budi (',
    'Budi dan ',
    'Budi and ',
    "Budi's ",
    'Budi Santoso ',
    'Xi ',
    'Prabowo ',
    'Jakarta ',
    'China ',
    'KPK ',
  ],
  ...[
    'said ',
    'kata ',
    'menurut ',
    'according to ',
    'bahwa ',
    'that ',
    '"a" kata Budi. ',
    '"Saya," kata Budi, "',
    'Menurut Budi, ',
  ],
  ...[
    'bertemu ',
    'met ',
    'Xi bertemu ',
    'Budi and Xi met. ',
    'ditangkap ',
    'was arrested ',
    'gempa ',
    'yang ',
    'setelah ',
    'tidak ',
  ],
  ...[
    'pada 8 Mei 2025 ',
    '8 Mei ',
    'Mei ',
    '2025 ',
    'Senin (20/1/2025) ',
    'Senin, ',
    'on Monday ',
    'January 21, 2025 ',
    'kemarin ',
  ],
  ...[
    'di ',
    'di Jakarta ',
    'in ',
    'of ',
    'the ',
    'The ',
    'dan ',
    'and ',
    'is ',
    'adalah ',
    'sebagai ',
    'PT ',
    'Tbk. ',
    'Rp 5 ',
    'U.S. ',
  ],
  ...[
    'http://a.b/',
    'https://',
    'www.',
    'a@b.c ',
    'x/',
    'A-',
    'a-',
    'Badan Gizi (BGL) ',
    '(Foto: ',
    'Baca Juga: ',
    'JAKARTA - ',
  ],
];

/** A word, a mark or a sentence to repeat. */
export const phrase: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...beginnings), weight: 8 },
  { arbitrary: fc.constantFrom(...words).map((one) => `${one} `), weight: 2 },
  { arbitrary: fc.constantFrom(...furniture, ...awkward), weight: 2 },
);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code)),
      { maxLength: 20 },
    )
    .map(join),
);

const glue = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '', ', ', '. ', '\u00a0', ' - ');

/** Sentences of news taken apart and put together at random, with furniture and awkward characters among them. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { arbitrary: fc.constantFrom(...words), weight: 10 },
        { arbitrary: fc.constantFrom(...furniture), weight: 3 },
        { arbitrary: fc.constantFrom(...awkward), weight: 3 },
        { arbitrary: anyText, weight: 1 },
      ),
      glue,
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => join(parts.flat()));

/** Any text whatever: mostly news gone wrong, also mere characters, and now and then a very long one. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: newsText, weight: 8 },
  { arbitrary: anyText, weight: 2 },
  {
    arbitrary: fc
      .tuple(newsText, fc.integer({ min: 1000, max: 20_000 }))
      .map(([unit, length]) => repeated(unit, length)),
    weight: 1,
  },
);

const tags = [
  'p',
  'div',
  'a',
  'article',
  'h1',
  'ul',
  'li',
  'script',
  'style',
  'table',
  'td',
  'b',
  'svg',
  'template',
  'figure',
  'figcaption',
  'noscript',
  'title',
  'iframe',
  'select',
  'math',
  'br',
  'img',
];
const attributes = [
  '',
  ' class="related"',
  ' href="/a?b=c&amp;d"',
  ' href=javascript:x',
  ' hidden',
  ' style="display:none"',
  ' id=x',
  ' "',
  ' datetime="2025-01-21"',
  ' itemprop=articleBody',
  " a='\"'",
];
const oddities = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE html>',
  '<',
  '>',
  '</',
  '<?xml version="1.0"?>',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&nbsp;',
  '&notanentity;',
  '&',
  '<meta property="article:published_time" content="2025-01-21">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '<script type="application/ld+json">[null]</script>',
  '<base href="http://[">',
  '<title>',
  '</body>',
  '</html>',
];

/** Markup of any kind: unclosed, closed twice, nested wrongly and deeply. */
export const html: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc
      .array(
        fc.oneof(
          fc
            .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
            .map(([tag, attribute]) => `<${tag}${attribute}>`),
          fc.constantFrom(...tags).map((tag) => `</${tag}>`),
          fc.constantFrom(...oddities),
          newsText,
        ),
        { minLength: 1, maxLength: 40 },
      )
      .map(join),
    weight: 20,
  },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...tags), fc.integer({ min: 100, max: 10_000 }), newsText)
      .map(([tag, depth, inside]) => `<${tag}>`.repeat(depth) + inside),
    weight: 1,
  },
);

export function repeated(unit: string, length: number): string {
  return unit === '' ? '' : unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function join(parts: readonly string[]): string {
  return parts.join('');
}
