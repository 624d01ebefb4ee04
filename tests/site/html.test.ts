import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtSite } from '../support/built.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A title holds an archived headline or the name of what is counted: neither is ours to cut.
    'long-title': 'off',
  },
});

it('every page is valid HTML', async () => {
  const { pages } = builtSite();
  const faults: string[] = [];
  for (const { html, file } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results)
      for (const { line, column, ruleId, message, selector } of messages)
        faults.push(`${file}:${line}:${column} ${ruleId}: ${message} (${selector})`);
  }
  expect(pages.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});
