/** The glossary: every term with its definition and its other spellings. */
import type { Locale, Term } from '../../core/model.ts';
import { strings } from '../../i18n/index.ts';
import { localAddress } from '../address.ts';
import type { Report } from '../report.ts';
import { prosePlain } from '../view/prose.ts';
import { CC_BY, type Node, publisher, ref } from './node.ts';

export function glossaryNodes(terms: readonly Term[], report: Report, locale: Locale): Node[] {
  const url = localAddress('/glossary/', locale);
  return [
    {
      '@type': 'DefinedTermSet',
      '@id': `${url}#terms`,
      name: strings(locale).glossary,
      inLanguage: locale,
      publisher: publisher(locale),
      license: CC_BY,
      hasDefinedTerm: terms.map((term) => ({
        '@type': 'DefinedTerm',
        '@id': `${url}#${term.id}`,
        name: term.name[locale],
        ...(term.alsoWritten.length > 0 && { alternateName: term.alsoWritten }),
        description: prosePlain(term.definition[locale], report, locale).replaceAll('\u00a0', ' '),
        inDefinedTermSet: ref(`${url}#terms`),
      })),
    },
  ];
}
