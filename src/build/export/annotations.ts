/** Each claim pointed into its capture, as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
import type { Claim } from '../../core/model.ts';
import type { Report } from '../report.ts';

/** Characters of context on each side of a TextQuoteSelector. */
const CONTEXT = 32;

/** `address` turns a site path into a full address. TextPositionSelector counts code points, from 0. */
export function annotations(report: Report, address: (path: string) => string) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address('/data/v1/annotations.jsonld'),
    type: 'AnnotationCollection',
    label: 'Sanad: claims pointed into their archived articles',
    total: report.claims.size,
    first: {
      id: `${address('/data/v1/annotations.jsonld')}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: [...report.claims.values()].map((claim) => annotation(claim, report, address)),
    },
  };
}

function annotation(claim: Claim, report: Report, address: (path: string) => string) {
  const text = report.captures.get(claim.capture)?.text ?? '';
  return {
    id: `${address(`/claims/${claim.id}/`)}#annotation`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { id: address(`/claims/${claim.id}/`), type: 'SpecificResource', purpose: 'identifying' },
      { type: 'TextualBody', value: claim.quoteEn, language: 'en', format: 'text/plain', purpose: 'describing' },
    ],
    target: {
      source: address(`/data/v1/captures/${claim.capture}.txt`),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(claim.quoteStart, claim.quoteEnd),
          prefix: text.slice(Math.max(0, claim.quoteStart - CONTEXT), claim.quoteStart),
          suffix: text.slice(claim.quoteEnd, claim.quoteEnd + CONTEXT),
        },
        { type: 'TextPositionSelector', start: points(text, claim.quoteStart), end: points(text, claim.quoteEnd) },
      ],
      state: { type: 'HttpRequestState', value: `sha256=${claim.captureSha256}` },
    },
    'http://www.w3.org/ns/prov#wasQuotedFrom': { '@id': address(`/articles/${claim.article}/`) },
  };
}

/** How many code points stand before `offset`, which counts UTF-16 units: two of them make one point beyond U+FFFF. */
function points(text: string, offset: number): number {
  let seconds = 0;
  for (let index = 0; index < offset; index += 1) if ((text.charCodeAt(index) & 0xfc00) === 0xdc00) seconds += 1;
  return offset - seconds;
}
