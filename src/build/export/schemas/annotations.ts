/** Fields of annotations.jsonld: the part of the W3C Web Annotation model that the file uses. */
import { z } from 'zod';
import { offset, text } from './shapes.ts';

const address = z.url();
const type = <T extends string>(name: T) => z.literal(name).describe('Class of the Web Annotation model');
const body = z.union([
  z
    .strictObject({
      id: address.describe('Page of the claim'),
      type: type('SpecificResource'),
      purpose: z.literal('identifying').describe('The claim is what the words are marked as'),
    })
    .describe('The claim'),
  z
    .strictObject({
      type: type('TextualBody'),
      value: text.describe('English rendering of the quote, ours'),
      language: z.literal('en').describe('Language of the value'),
      format: z.literal('text/plain').describe('Media type of the value'),
      purpose: z.literal('describing').describe('The rendering describes the words'),
    })
    .describe('The words in English'),
]);
const selector = z.union([
  z
    .strictObject({
      type: type('TextQuoteSelector'),
      exact: text.describe('The exact words'),
      prefix: z.string().describe('Up to 32 UTF-16 units before them'),
      suffix: z.string().describe('Up to 32 UTF-16 units after them'),
    })
    .describe('The words by what they are'),
  z
    .strictObject({
      type: type('TextPositionSelector'),
      start: offset.describe('Place of the first character, in code points from 0'),
      end: offset.describe('Place just after the last character, in code points'),
    })
    .describe('The words by where they stand'),
]);
const annotation = z
  .strictObject({
    id: address.describe('Permanent address of the annotation'),
    type: type('Annotation'),
    motivation: z.literal('identifying').describe('The annotation says which claim the words prove'),
    body: z.array(body).describe('The claim, and its words in English'),
    target: z
      .strictObject({
        source: address.describe('Text of the capture'),
        selector: z.array(selector).describe('The words in it, in two ways'),
        state: z
          .strictObject({
            type: type('HttpRequestState'),
            value: z
              .string()
              .regex(/^sha256=[0-9a-f]{64}$/)
              .describe('SHA-256 of the bytes of the text, in hexadecimal'),
          })
          .describe('The version of the text that was read'),
      })
      .describe('The words in the capture'),
    'http://www.w3.org/ns/prov#wasQuotedFrom': z
      .strictObject({ '@id': address.describe('Page of the article') })
      .describe('The article that the words are from'),
  })
  .describe('The words of one claim');

export const annotations = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld').describe('JSON-LD context of Web Annotation'),
  id: address.describe('Address of this file'),
  type: type('AnnotationCollection'),
  label: text.describe('Title'),
  total: z.int().nonnegative().describe('How many annotations there are'),
  first: z
    .strictObject({
      id: address.describe('Address of the page'),
      type: type('AnnotationPage'),
      startIndex: z.literal(0).describe('Place of its first annotation in the collection'),
      items: z.array(annotation).describe('One annotation a claim'),
    })
    .describe('The only page'),
});
