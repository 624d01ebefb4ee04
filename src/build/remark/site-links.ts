/**
 * Editors write site links as `/articles/…/`: this adds the base path of the deployment and, in English pages, `/en/`.
 * Astro gives Markdown links no base prefix (measured on 7.3).
 */
import type { Definition, Image, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export function remarkSiteLinks({ base }: { base: string }) {
  return (tree: Root, file: VFile): void => {
    const english = /[\\/]commentary[\\/]en[\\/]/.test(String(file.path ?? ''));
    visit(tree, ['link', 'definition', 'image'], (node) => {
      const link = node as Link | Definition | Image;
      link.url = siteLink(link.url, base, english && node.type !== 'image');
    });
  };
}

/** `/glossary/#rsu` → `/sanad/en/glossary/#rsu` on an English page under `/sanad/`; other addresses unchanged. */
export function siteLink(url: string, base: string, english: boolean): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  const data = url.startsWith('/data/') || url.startsWith('/schemas/');
  return `${base}${english && !data ? 'en/' : ''}${url.slice(1)}`;
}
