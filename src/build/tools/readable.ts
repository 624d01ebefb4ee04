/** The readable text of a saved web page, one block a line. The one door to the readability library. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Said } from '../said.ts';

/** Blocks that make a line of their own; a block that holds another of these is read through them. */
const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,td,th,pre,figcaption';

/**
 * `html` → its title and the article's text: headings, paragraphs and list items, each on a line of its own, in order,
 * their characters untouched but for runs of white space. Nothing of the page runs. Throws when the page holds no
 * readable article.
 */
export function readableText(html: string): { title: string; text: string } {
  const { document } = parseHTML(html);
  // The library types its input as the browser's Document; linkedom's has the members it uses.
  const article = new Readability(document as unknown as Document, { charThreshold: 80 }).parse();
  if (!article?.content) throw nothingReadable();
  const { document: body } = parseHTML(`<html><body>${article.content}</body></html>`);
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  const blocks = [...body.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  const lines = blocks.flatMap((block) => (block.textContent ?? '').split('\n').map(oneLine)).filter(Boolean);
  const title = oneLine(article.title ?? '');
  const all = lines[0] === title ? lines : [title, ...lines].filter(Boolean);
  if (lines.length === 0) throw nothingReadable();
  return { title, text: `${all.join('\n\n')}\n` };
}

const nothingReadable = (): Said =>
  new Said({ ar: 'ليس في هذه الصفحة مقال يُقرأ.', en: 'No readable article was found in this page.' });

/** No-break spaces stay: they are the outlet's characters. `a \t b` → `a b` */
function oneLine(text: string): string {
  return text.replace(/[^\S\u00A0]+/g, ' ').trim();
}

/**
 * The text of a page by the encoding it declares: a byte order mark, else `<meta charset>`, else UTF-8. Many Arabic pages
 * were saved as windows-1256. Throws a sentence where the bytes do not fit or the encoding has no name that we know.
 */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const name = marked ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    throw new Said({
      ar: `الصفحة ليست بالترميز الذي تعلنه (${name}).`,
      en: `The page is not written in the encoding that it declares (${name}).`,
    });
  }
}
