/**
 * HTML of one page made a part of a longer one: `<h2 id="who">` → `<h3 id="tns-who">`, `href="#who"` → `href="#tns-who"`,
 * and the attributes that name an id; sections lose their label, for parts repeat the same landmarks. The definitions of terms (`t-cnss`) stand once a page and stay. Our own markup only.
 */
export function shiftHtml(html: string, prefix: string): string {
  return html
    .replace(/(<section\b[^>]*?) aria-labelledby="[^"]*"/g, '$1')
    .replace(/<(\/?)h([2-5])(?=[\s>])/g, (_, close: string, level: string) => `<${close}h${Number(level) + 1}`)
    .replace(
      / (id|aria-labelledby|aria-describedby|for)="(?!t-)([^"]+)"/g,
      (_, name: string, id: string) => ` ${name}="${prefix}-${id}"`,
    )
    .replace(/ href="#([^"]+)"/g, (_, id: string) => ` href="#${prefix}-${id}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${prefix}-${id})`);
}
