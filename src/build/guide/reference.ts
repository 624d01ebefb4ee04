/** The reference of codes in the contributor guide: a heading a code, what it says, an example of wrong and right. */
import { GROUPS, wordsOf } from './codes.ts';

export const GUIDES = [
  ['en', '.github/CONTRIBUTING.md'],
  ['ar', '.github/CONTRIBUTING.ar.md'],
] as const;

export const MARK = '<!-- codes -->';

interface Example {
  readonly file: string;
  readonly wrong: string;
  readonly right: string;
}

const SAYS = {
  en: { wrong: 'Wrong', right: 'Right', nothing: '(nothing)' },
  ar: { wrong: 'خطأ', right: 'صواب', nothing: '(لا شيء)' },
} as const;

/** The guide with its reference written anew; what stands above the mark is the editors' and is kept. */
export function withReference(
  guide: string,
  language: 'ar' | 'en',
  exampleOf: (code: string) => Example | undefined,
): string {
  const [written] = guide.split(MARK);
  const contents = GROUPS.map(({ id, title, codes }) => `- [${title[language]}](#codes-${id}) (${codes.length})`).join(
    '\n',
  );
  const groups = GROUPS.map(({ id, title, codes }) => {
    const entries = codes.map((code) => entry(code, language, exampleOf(code))).join('\n');
    return `<a id="codes-${id}"></a>\n\n### ${title[language]}\n\n${entries}`;
  });
  // The Arabic guide stands in one block, so that it reads from the right wherever it is shown.
  const end = language === 'ar' ? '\n</div>\n' : '';
  return `${(written ?? '').trimEnd()}\n\n${MARK}\n\n${contents}\n\n${groups.join('\n')}${end}`;
}

function entry(code: string, language: 'ar' | 'en', example: Example | undefined): string {
  const [wrong, next] = wordsOf(code, language);
  const says = SAYS[language];
  const shown = example
    ? `\n\`\`\`text\n${example.file}\n${marked(says.wrong, example.wrong, says.nothing)}\n${marked(says.right, example.right, says.nothing)}\n\`\`\`\n`
    : '';
  return `#### ${code}\n\n${plain(wrong)} ${plain(next)}\n${shown}`;
}

function marked(word: string, text: string, nothing: string): string {
  const lines = (text.trim() === '' ? nothing : text.replace(/\n+$/, '')).split('\n');
  return [`${word}:`, ...lines.map((line) => `    ${visible(line)}`)].join('\n');
}

/** Characters that no one sees, by name: the example is of them. `a\u202Eb` → `a[U+202E]b` */
function visible(text: string): string {
  return text
    .replace(/\t/g, '[Tab]')
    .replace(
      /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/gu,
      (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}

/** Words of a message as text of Markdown: tags and places of figures stay readable. */
function plain(text: string): string {
  return text
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([*_`[\]])/g, '\\$1');
}
