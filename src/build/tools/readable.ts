/** The readable text of a saved web page, one block a line. The one door to the readability library. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * `html` → its title and the article's text: headings, paragraphs and list items, each on a line of its own, in order,
 * their characters untouched but for runs of white space. Throws when the page holds no readable article.
 */
export function readableText(html: string): { title: string; text: string } {
  const { document } = parseHTML(html);
  // The library types its input as the browser's Document; linkedom's has the members it uses.
  const article = new Readability(document as unknown as Document, { charThreshold: 80 }).parse();
  if (!article?.content) throw new Error('No readable article was found in this page.');
  const { document: body } = parseHTML(`<html><body>${article.content}</body></html>`);
  const blocks = [...body.querySelectorAll('h1,h2,h3,h4,p,li,blockquote,td')].filter(
    (block) => !block.querySelector('p,li'),
  );
  const lines = blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
  return { title: article.title ?? '', text: `${[article.title ?? '', ...lines].filter(Boolean).join('\n\n')}\n` };
}
