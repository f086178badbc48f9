import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/ingest/clean/clean.ts';

const prose = (word: string) =>
  `${word} menanam pohon di tepi kali bersama warga, lalu membagikan bibit kepada sekolah di sekitar tempat itu. Kegiatan berlangsung sampai sore dan diikuti ratusan orang.`;
const page = (
  head: string,
  inside = '',
) => `<!doctype html><html lang="id"><head><title>Kali Bersih | Contoh</title>${head}</head>
<body><nav><a href="/">Beranda</a> <a href="/bola">Bola</a></nav>
<main><h1>Kali Bersih</h1><div class="artikel"><p>${prose('Budi')}</p>${inside}<p>${prose('Sari')}</p><p>${prose('Tono')}</p></div></main>
<aside class="related-articles"><h3>Berita Terkait</h3><ul><li><a href="/b/1">Harga Cabai Naik di Pasar</a></li></ul></aside>
<footer>Hak cipta Contoh</footer></body></html>`;
const read = (html: string, url?: string) => clean({ body: html, format: 'html', ...(url ? { url } : {}) });
const kindOf = (html: string, words: string) => {
  const { text, segments } = read(html);
  const at = text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return segments.find(({ start, end }) => start <= at && at + words.length <= end)?.kind;
};
const linkedData = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a page', () => {
  it('is told apart, and nothing visible is left out', () => {
    const { text, segments } = read(page(''));
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const [words, kind] of [
      ['Beranda', 'BOILERPLATE'],
      ['Kali Bersih', 'TITLE'],
      ['Budi menanam', 'BODY'],
      ['Tono menanam', 'BODY'],
      ['Harga Cabai Naik di Pasar', 'RELATED_LIST'],
      ['Hak cipta Contoh', 'BOILERPLATE'],
    ]) {
      expect([words, kindOf(page(''), words ?? '')]).toEqual([words, kind]);
    }
  });

  it.each([
    [
      '<figure><img src="a.jpg"><figcaption>Kali sesudah dibersihkan</figcaption></figure>',
      'Kali sesudah dibersihkan',
      'BOILERPLATE',
    ],
    ['<p class="caption">Kali sesudah dibersihkan</p>', 'Kali sesudah dibersihkan', 'BOILERPLATE'],
    [
      '<div class="newsletterBox"><p>Surat kabar tiap pagi untuk Anda</p></div>',
      'Surat kabar tiap pagi',
      'BOILERPLATE',
    ],
    ['<p><a href="/b/2">Harga Beras Turun di Desa</a></p>', 'Harga Beras Turun', 'INLINE_LINK'],
    [
      '<p><strong>Baca Juga: <a href="/b/2">Harga Beras Turun di Desa</a></strong></p>',
      'Harga Beras Turun',
      'INLINE_LINK',
    ],
    ['<p>Menurut <a href="/t/bmkg">BMKG</a>, hujan turun sampai besok.</p>', 'Menurut BMKG, hujan', 'BODY'],
    ['<ul><li>Dua ratus bibit mangga ditanam.</li></ul>', 'Dua ratus bibit mangga', 'BODY'],
    ['<p>Baris yang\n   terputus di markah ini satu kalimat.</p>', 'Baris yang terputus di markah', 'BODY'],
  ])('holds %s', (inside, words, kind) => {
    expect(kindOf(page('', inside), words)).toBe(kind);
  });

  it('gives links their addresses, absolute and of http or https alone', () => {
    const inside =
      '<p>Baca Juga: <a href="../b/2">Harga Beras Turun di Desa</a></p><p><a href="javascript:void(0)">Tonton Siaran Langsung Kami</a></p>';
    const { links } = read(page('', inside), 'https://contoh.example/a/1');
    expect(links.map(({ title, url }) => [title, url])).toEqual([
      ['Harga Beras Turun di Desa', 'https://contoh.example/b/2'],
      ['Tonton Siaran Langsung Kami', null],
      ['Harga Cabai Naik di Pasar', 'https://contoh.example/b/1'],
    ]);
  });

  it('does not show what is hidden', () => {
    const inside = '<p hidden>Rahasia satu</p><p style="display: none">Rahasia dua</p><script>rahasia()</script>';
    expect(read(page('', inside)).text).not.toMatch(/rahasia/i);
  });

  it('may be nested deeply, or broken', () => {
    expect(read(page('', `${'<div>'.repeat(3000)}dalam${'</div>'.repeat(3000)}`)).text).toContain('dalam');
    expect(read(page('', `Di sini.${'<svg>'.repeat(10_000)}`)).text).toContain('Di sini.');
    expect(read(page('').slice(0, -60)).text).toContain('Tono menanam');
  });

  it.each(['<p>Halo</p>', '<html><body><nav><a href="/">Beranda</a></nav></body></html>', 'no markup'])(
    'without an article is refused: %s',
    (html) => {
      expect(() => read(html)).toThrow(/article/);
    },
  );

  it('covers its text by segments whatever is in it', () => {
    const parts = [
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<a href="/x">',
      '</a>',
      'kata ',
      'Baca Juga: X ',
      '<li>',
      '&amp;',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (some) => {
        const { text, segments } = read(page('', some.join('')));
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

describe('metadata of a page', () => {
  const story = {
    '@type': 'NewsArticle',
    headline: 'Kali &amp; Warga',
    datePublished: '2025-02-03T04:05:06+07:00',
    author: [{ '@type': 'Person', name: 'Sari Dewi' }, { name: 'Tono' }],
    publisher: { name: 'Harian Contoh' },
    url: 'https://contoh.example/ld',
  };

  it.each([
    ['one object', story],
    ['a list', [{ '@type': 'WebSite', name: 'X' }, story]],
    ['a graph', { '@graph': [{ '@type': 'Organization' }, { ...story, '@type': ['Article', 'NewsArticle'] }] }],
  ])('comes from JSON-LD in %s', (_, value) => {
    const article = read(page(linkedData(value)));
    expect(article).toMatchObject({
      title: 'Kali & Warga',
      author: 'Sari Dewi, Tono',
      publishedAt: '2025-02-02T21:05:06.000Z',
      source: { name: 'Harian Contoh' },
      url: 'https://contoh.example/ld',
      language: 'id',
    });
  });

  it('comes from meta tags where there is no JSON-LD, or a broken one', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>
      <meta property="og:title" content="Kali Bersih - Contoh"><meta name="author" content="By Sari Dewi">
      <meta property="article:published_time" content="2025-02-03T04:05:06Z"><meta property="og:site_name" content="Contoh">
      <link rel="canonical" href="/a/1">`;
    expect(read(page(head), 'https://contoh.example/a/1?utm_source=x')).toMatchObject({
      title: 'Kali Bersih',
      author: 'Sari Dewi',
      publishedAt: '2025-02-03T04:05:06.000Z',
      source: { name: 'Contoh' },
      url: 'https://contoh.example/a/1',
    });
  });

  it('is left out where it is no use', () => {
    const head = `${linkedData({ '@type': 'NewsArticle', headline: 5, datePublished: 'kemarin', author: { name: 'https://x.example' }, url: 'nowhere', publisher: [null] })}
      <meta property="og:url" content="javascript:alert(1)"><meta name="date" content="02/03/2025">`;
    expect(read(page(head))).toMatchObject({
      title: 'Kali Bersih',
      author: null,
      publishedAt: null,
      source: null,
      url: null,
    });
  });

  it('gives way to what the input says', () => {
    const given = { title: 'Judul Lain', publishedAt: '2024-01-01', source: 'Kami', url: 'https://lain.example/1' };
    const article = clean({ body: page(linkedData(story)), format: 'html', ...given });
    expect(article).toMatchObject({
      title: 'Judul Lain',
      publishedAt: '2024-01-01T00:00:00.000Z',
      source: { name: 'Kami' },
    });
    expect(article.url).toBe('https://lain.example/1');
  });
});
