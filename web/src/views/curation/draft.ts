/** An article before it is sent, as the form has it; what is not known is empty. */
export interface Draft {
  body: string;
  title: string;
  url: string;
  source: string;
  /** Minutes of UTC, as a field of a form has them: `2025-01-21T08:00`. */
  publishedAt: string;
  language: string;
}

export const emptyDraft: Draft = { body: '', title: '', url: '', source: '', publishedAt: '', language: '' };

/** Whether a text is the HTML of a page. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text);
}

/** The article in a file: JSON by its name, text or HTML otherwise; or why there is none. */
export function articleIn(fileName: string, text: string): Draft | 'several' | 'unread' {
  const [, extension = ''] = /\.(\w+)$/.exec(fileName.toLowerCase()) ?? [];
  if (extension !== 'json' && extension !== 'jsonl') return { ...emptyDraft, body: text };
  if (extension === 'jsonl' && text.trim().includes('\n')) return 'several';
  const found = parsed(text);
  if (Array.isArray(found)) return found.length > 1 ? 'several' : draftOf(found[0]);
  return draftOf(found);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function draftOf(found: unknown): Draft | 'unread' {
  if (typeof found !== 'object' || found === null) return 'unread';
  const fields = new Map<string, unknown>(Object.entries(found));
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const body = text('body') || text('html');
  if (body === '') return 'unread';
  const published = Date.parse(text('publishedAt'));
  return {
    body,
    title: text('title'),
    url: text('url'),
    source: text('source'),
    publishedAt: Number.isNaN(published) ? '' : new Date(published).toISOString().slice(0, 16),
    language: text('language'),
  };
}
