import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentDoc, docFile } from '../../tools/docs.ts';
import { schemaDoc } from '../../tools/schema-doc.ts';

describe('docs/schema.md', () => {
  it('is up to date (npm run docs)', () => {
    expect(readFileSync(docFile, 'utf8')).toBe(currentDoc());
  });

  it('leads to headings that are there', () => {
    const doc = currentDoc();
    const headings = new Set([...doc.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title.toLowerCase()));
    const targets = [...doc.matchAll(/\]\(#([^)]*)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => !headings.has(target))).toEqual([]);
  });
});

describe('the page of a schema', () => {
  const text = `
    "Anything." interface Node { "Its id." id: ID! }
    "A book." type Book implements Node {
      "Its id." id: ID!
      "Its name."
      title("In this | that language." language: String = "en"): String!
      "What it was called." name: String @deprecated(reason: "Use title.")
    }
    "A page of books." type BookConnection { "The nodes." nodes: [Book!]! "How many." totalCount: Int! }
    "The questions." type Query {
      "Every book." books("How many." first: Int, "After this." after: String, "Of it." about: [ID!]): BookConnection!
      "The best." best("How many." first: Int = 3): [Book!]!
    }
    extend type Query { "One." book("Its id." id: ID!): Book }`;
  const doc = schemaDoc([{ name: 'book', text }], new Map([['book', '{ book(id: "a") { title } }\n']]));

  it('has queries first, by name, with arguments, defaults and examples', () => {
    const headings = [...doc.matchAll(/^###? (.*)$/gm)].map(([, title]) => title);
    expect(headings).toEqual(['Lists', 'Queries', 'Query.best', 'Query.book', 'Query.books', 'Types', 'Room: book']);
    expect(doc).toContain('```graphql\n{ book(id: "a") { title } }\n```');
    expect(doc).toContain('| `first` | `Int` | `3` | How many. |');
    expect(doc).toContain('| `about` | `[ID!]` |  | Of it. |');
  });

  it('tells what pages have once, what an interface has there, and what to use instead of the deprecated', () => {
    expect(doc.match(/After this\./g)).toHaveLength(1);
    expect(doc).toContain('Gives [`BookConnection!`](#bookconnection). Read in pages, forwards.');
    expect(doc.match(/Its id\. \|/g)).toHaveLength(2);
    expect(doc).toContain('Has every field of [`Node`](#node), and');
    expect(doc).toContain('**Deprecated: Use title.** What it was called.');
    expect(doc).toContain('Its name.<br>`language` `String`: In this \\| that language.');
  });
});
