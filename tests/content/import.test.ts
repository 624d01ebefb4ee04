/** `npm run import`, as an editor runs it: what is archived, what is proposed, and what is never touched. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { loadReport } from '../../src/build/report.ts';
import { Stop } from '../../src/build/tools/command.ts';
import { importCapture } from '../../src/build/tools/import.ts';
import { readableText } from '../../src/build/tools/readable.ts';
import { proposeSegments } from '../../src/build/tools/segment.ts';
import { Draft } from '../contributions/draft.ts';
import { type Ran, runScript, stateOf } from '../support/trees.ts';

const desk = mkdtempSync(join(tmpdir(), 'sanad-desk-'));
let draft: Draft;
beforeAll(() => {
  draft = new Draft();
});
afterAll(() => draft.done());

/** The command in this process; a sentence that it stops with is its output, as it is on a terminal. */
function importing(file: string, id: string): Ran {
  vi.stubEnv('CONTENT_DIR', draft.dir);
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  try {
    return { status: importCapture([file, '--id', id]), output: said.join('\n') };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { status: 1, output: [...said, error.message].join('\n') };
  } finally {
    log.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** A file on the editor's desk. */
function onDesk(name: string, content: string | Uint8Array): string {
  const path = join(desk, name);
  writeFileSync(path, content);
  return path;
}

const sources = () => parse(draft.read('sources.yaml')) as { id: string; sha256: string; bytes: number }[];

const BODY = [
  'قال مسؤول في وزارة التعليم إن الوجبات المدرسية صارت تُقدم في القرى البعيدة منذ بداية السنة، وإن التلاميذ الذين كانوا يقطعون مسافات طويلة صاروا يجدون غداء ساخنا في مدارسهم.',
  'وأضاف المسؤول أن الوزارة تعمل مع الجماعات المحلية على تجهيز المطابخ وتكوين العاملين فيها، وأن الآباء يشاركون في اختيار ما يُقدم لأبنائهم من طعام في كل أسبوع من أسابيع السنة الدراسية.',
];
const HEADLINE = 'الوجبات المدرسية تصل إلى القرى البعيدة';

describe('a text file', () => {
  const text = `الرئيسية\n\n${HEADLINE}\n\n${BODY.join('\n')}\n`;
  let ran: Ran;
  beforeAll(() => {
    ran = runScript('scripts/import.ts', draft.dir, [onDesk('qarya.txt', text), '--id', 'nahar-2024-03-09']);
  });

  it('is archived byte for byte, and pinned by its hash', () => {
    expect(ran.status, ran.output).toBe(0);
    const archived = readFileSync(draft.path('sources/nahar-2024-03-09/capture.txt'));
    expect(archived.equals(Buffer.from(text))).toBe(true);
    const pinned = sources().at(-1);
    expect(pinned).toMatchObject({
      id: 'nahar-2024-03-09',
      sha256: createHash('sha256').update(archived).digest('hex'),
      bytes: archived.length,
    });
    expect(ran.output).toContain(String(pinned?.sha256));
  });

  it('has its article proposed, with its lines, its headline and the next command', () => {
    expect(ran.output).toContain(`Lines 5-6: `);
    expect(ran.output).toContain(`headline on line 3: «${HEADLINE}»`);
    expect(ran.output).toContain('npm run new -- article nahar-2024-03-09');
    expect(ran.output).toContain('lines: "3-6"');
  });

  it('leaves the content with nothing to mend but what an editor must write', () => {
    expect(loadReport(draft.dir).problems.map(({ code, file }) => `${file} ${code}`)).toEqual(
      Array(2).fill('sources.yaml not-filled-in'),
    );
  });
});

describe('a saved page', () => {
  const html = (body: string, head = ''): string =>
    `<!doctype html><html lang="ar"><head><title>${HEADLINE}</title>${head}<script>document.body.innerHTML = "نص آخر"</script></head>` +
    `<body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/w">وطنية</a></li></ul></nav>` +
    `<article><h1>${HEADLINE}</h1>${body}</article><footer>جميع الحقوق محفوظة</footer></body></html>`;
  const paragraphs = [...BODY, ...BODY.map((text) => `${text} وزاد في قوله شيئا آخر لم يقله من قبل أحد من زملائه.`)];

  it('gives its readable text, one block a line, and none of its menus or scripts', () => {
    const page = html(paragraphs.map((text) => `<p>${text.replace('إن ', 'إن <b onclick="x()">')}</b></p>`).join('\n'));
    const { status, output } = importing(onDesk('page.html', page), 'sahil-2024-03-09');
    expect(status, output).toBe(0);
    expect(output).toContain('the readable text of the page');
    const text = draft.read('sources/sahil-2024-03-09/capture.txt');
    for (const paragraph of paragraphs) expect(text.split('\n')).toContain(paragraph);
    expect(text).not.toMatch(/<|onclick|نص آخر|وطنية|جميع الحقوق/);
    expect(text.startsWith(`${HEADLINE}\n`)).toBe(true);
  });

  it('is known as a page by what it holds, whatever its name', () => {
    const { output } = importing(
      onDesk('page', html(BODY.map((text) => `<p>${text}</p>`).join(''))),
      'majma-2024-03-10',
    );
    expect(output).toContain('the readable text of the page');
  });

  it('is read in the encoding that it declares, and refused where it lies', () => {
    const word = 'الوجبات المدرسية';
    const letters = new Map([...new Set(word)].flatMap((letter) => [[letter, byteOf(letter)] as const]));
    const encoded = (text: string) =>
      Buffer.from([...text].map((letter) => letters.get(letter) ?? letter.charCodeAt(0)));
    const page = Buffer.concat([
      Buffer.from('<!doctype html><html><head><meta charset="windows-1256"><title>x</title></head><body><article>'),
      ...Array.from({ length: 12 }, () => encoded(`<p>${word} ${word} ${word}, ${word} ${word} ${word}.</p>`)),
      Buffer.from('</article></body></html>'),
    ]);
    expect(importing(onDesk('old.html', page), 'ribat-2024-03-11').status).toBe(0);
    expect(draft.read('sources/ribat-2024-03-11/capture.txt')).toContain(word);
    const lying = Buffer.from(page.toString('latin1').replace('windows-1256', 'utf-8'), 'latin1');
    const { status, output } = importing(onDesk('lying.html', lying), 'ribat-2024-03-12');
    expect(status).toBe(1);
    expect(output).toContain('not written in the encoding that it declares (utf-8)');
  });

  it('that holds no article is refused with a way out', () => {
    const { status, output } = importing(
      onDesk('empty.html', '<!doctype html><html><body></body></html>'),
      'ribat-2024-03-13',
    );
    expect(status).toBe(1);
    expect(output).toMatch(/No readable article.*\n {2}→ Save the article’s text into a \.txt file/);
    expect(existsSync(draft.path('sources/ribat-2024-03-13'))).toBe(false);
  });

  it('keeps no-break spaces, which are the outlet’s own', () => {
    const { text } = readableText(html(`<p>${BODY[0]} 12\u00a0ألف تلميذ.</p><p>${BODY[1]}</p>`));
    expect(text).toContain('12\u00a0ألف');
  });
});

describe('a copy', () => {
  it('of the very bytes of a capture is refused by name', () => {
    const before = stateOf(draft.dir);
    const twin = onDesk('twin.txt', readFileSync(draft.path('sources/ribat-2024-03-03/capture.txt')));
    const { status, output } = importing(twin, 'majma-2024-03-14');
    expect(output).toContain('archived already as ribat-2024-03-03');
    expect(status).toBe(1);
    expect(stateOf(draft.dir)).toBe(before);
  });

  it('of the words of an article is recognised, and goes under its copies', () => {
    const known = new Map([['nahar-2024-03-09', BODY.join('\n')]]);
    const [found] = proposeSegments(`أخبار ذات صلة\n\n${BODY.join(' ')} اقرأ المزيد\n`, known);
    expect(found?.copyOf?.id).toBe('nahar-2024-03-09');
    expect(found?.copyOf?.similarity).toBeGreaterThan(0.8);
    const [other] = proposeSegments(`${BODY[0]}\n`, new Map([['x', 'كلام آخر لا صلة له بما سبق من القول كله']]));
    expect(other?.copyOf).toBeUndefined();
  });

  it('is told with the line to paste', () => {
    const capture = draft.read('sources/ribat-2024-03-03/capture.txt').replaceAll('\n', ' ');
    const { output } = importing(onDesk('again.txt', `نسخة\n${capture}\n`), 'majma-2024-03-15');
    expect(output).toMatch(/a copy of ribat-2024-03-03 \(\d+ % of the same words\)/);
    expect(output).toContain('- { capture: majma-2024-03-15, lines: "2" }');
  });
});

describe('what cannot be archived', () => {
  const large = join(desk, 'large.txt');
  const link = join(desk, 'link.txt');
  beforeAll(() => {
    writeFileSync(large, '');
    truncateSync(large, 50_000_000);
    symlinkSync('/etc/hostname', link);
  });

  it.each([
    ['a file that is not there', () => join(desk, 'none.txt'), 'ribat-2024-03-20', 'There is no file'],
    ['a folder', () => desk, 'ribat-2024-03-20', 'is no plain file'],
    ['a symbolic link', () => link, 'ribat-2024-03-20', 'is no plain file'],
    ['a file of fifty megabytes', () => large, 'ribat-2024-03-20', 'the limit is'],
    [
      'bytes that are no text',
      () => onDesk('x.txt', Buffer.from([0x89, 0x50, 0xff])),
      'ribat-2024-03-20',
      'not UTF-8 text',
    ],
    ['an empty file', () => onDesk('y.txt', ' \n'), 'ribat-2024-03-20', 'holds none'],
    ['an id without a day', () => onDesk('z.txt', BODY.join('\n')), 'ribat', 'outlet-date'],
    ['an id that leads out of the folder', () => onDesk('z.txt', BODY.join('\n')), '../x-2024-03-20', 'outlet-date'],
    ['an id that is taken', () => onDesk('z.txt', BODY.join('\n')), 'ribat-2024-03-03', 'never overwritten'],
  ])('%s changes nothing, and is told in one sentence', (_, file, id, words) => {
    const before = stateOf(draft.dir);
    const { status, output } = importing(file(), id);
    expect(output).toContain(words);
    expect(output).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
    expect(stateOf(draft.dir)).toBe(before);
    expect(readdirSync(draft.dir)).not.toContain('x-2024-03-20');
  });
});

/** The byte of an Arabic letter in windows-1256, found by reading all bytes. */
function byteOf(letter: string): number {
  const decoder = new TextDecoder('windows-1256');
  const found = Array.from({ length: 256 }, (_, byte) => byte).find(
    (byte) => decoder.decode(Uint8Array.of(byte)) === letter,
  );
  return found ?? letter.charCodeAt(0);
}
