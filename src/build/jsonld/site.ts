/** The home page: the site in this language, and the open data that the report is made from. */
import type { Locale } from '../../core/model.ts';
import { citeStrings } from '../../i18n/cite.ts';
import { strings } from '../../i18n/index.ts';
import { localAddress } from '../address.ts';
import { citationOf, DATA_PATH } from '../cite/things.ts';
import { dataFiles } from '../export/files.ts';
import { releaseOf } from '../release.ts';
import type { Report } from '../report.ts';
import { fullAddress } from '../site.ts';
import { CC_BY, type Node, publisher, siteNamed, unitText } from './node.ts';

export function homeNodes(report: Report, locale: Locale): Node[] {
  const { variableMeasured, ...data } = dataset(report, locale);
  // Names alone: every reader of the home page loads them, and the page of the data has them with their units.
  return [siteNode(locale), { ...data, variableMeasured: variableMeasured.map(({ name }) => name) }];
}

function siteNode(locale: Locale): Node {
  const t = strings(locale);
  return {
    ...siteNamed(locale),
    alternateName: t.tagline,
    description: t.homeDescription,
    inLanguage: locale,
    publisher: publisher(locale),
    license: CC_BY,
    isAccessibleForFree: true,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${localAddress('/search/', locale)}?q={words}` },
      'query-input': 'required name=words',
    },
  };
}

/** The open data: files, licence, release, and what is counted in them, said to be announced and not measured. */
export function dataset(report: Report, locale: Locale) {
  const t = citeStrings(locale);
  const { version, date } = releaseOf(report);
  const claims = [...report.claims.values()].filter((claim) => !claim.withdrawn);
  const counted = new Set(claims.map((claim) => claim.indicator));
  const said = claims.map((claim) => claim.asOf).sort();
  const countries = new Set([...report.programmes.values()].map((programme) => programme.country));
  return {
    '@type': 'Dataset',
    '@id': fullAddress('/data/v1/datapackage.json'),
    name: t.dataset,
    description: t.datasetDescription,
    url: localAddress(DATA_PATH, locale),
    inLanguage: ['ar', 'en'],
    license: CC_BY,
    isAccessibleForFree: true,
    version,
    dateModified: date,
    creator: publisher(locale),
    publisher: publisher(locale),
    citation: citationOf({ kind: 'data' }, report).text[locale],
    measurementTechnique: t.datasetTechnique,
    spatialCoverage: [...countries].map((country) => ({
      '@type': 'Country',
      name: strings(locale).countries[country],
    })),
    ...(said.length > 0 && { temporalCoverage: `${said[0]}/${said.at(-1)}` }),
    variableMeasured: [...report.indicators.values()]
      .filter(({ id }) => counted.has(id))
      .map(({ id, name, unit }) => ({
        '@type': 'PropertyValue',
        propertyID: id,
        name: name[locale],
        ...unitText(report.units.get(unit), locale),
      })),
    distribution: [...dataFiles(report, fullAddress).values()].map((file) => ({
      '@type': 'DataDownload',
      name: file.title[locale],
      contentUrl: fullAddress(`/data/v1/${file.path}`),
      encodingFormat: file.mediatype,
    })),
  } satisfies Node;
}
