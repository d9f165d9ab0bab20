/** What the checks need to know of a page, read off its source. The pages are our own, so tags are well formed. */
const invisible = /<!--[\s\S]*?-->|<(script|style|template)\b([^>]*)>[\s\S]*?<\/\1>/g
const tag = /<[a-z][^\s/>]*(?:\s[^>]*)?>/gi
const attribute = /\s(href|src|srcset|action|poster|content|component-url|renderer-url|id)="([^"]*)"/g

const decode = (value: string) =>
  value
    .replaceAll('&#38;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** `srcset` holds several addresses, each with a width or density behind it. */
const addressesOf = (name: string, value: string): string[] =>
  name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value]

/** The address within this site (`/path?query#fragment`), or null for another place. */
export const internalLink = (address: string, page: string, origin: string): string | null => {
  if (!URL.canParse(address, origin + page)) return null
  const url = new URL(address, origin + page)
  return url.origin === new URL(origin).origin ? url.pathname + url.hash : null
}

export type HtmlFacts = { links: string[]; anchors: string[]; hasMain: boolean; hasTitle: boolean }

export const readHtml = (html: string, page: string, origin: string): HtmlFacts => {
  // Of a script only the opening tag counts: it names the file.
  const source = html.replace(invisible, (_all, name?: string, rest?: string) => (name ? `<${name}${rest}>` : ''))
  const links = new Set<string>()
  const anchors = new Set<string>()
  for (const [text] of source.matchAll(tag)) {
    for (const [, name = '', value = ''] of text.matchAll(attribute)) {
      if (name === 'id') anchors.add(decode(value))
      else if (name !== 'content' || value.startsWith(origin)) {
        for (const address of addressesOf(name, decode(value))) {
          const link = internalLink(address, page, origin)
          if (link) links.add(link)
        }
      }
    }
  }
  return {
    links: [...links],
    anchors: [...anchors],
    hasMain: /<main[\s>]/.test(source),
    hasTitle: /<title>\s*[^<\s]/.test(source),
  }
}

/** Same-site addresses in feeds and site maps, which write them in full. */
export const readXml = (xml: string, origin: string): string[] => {
  const links = new Set<string>()
  for (const [, address = ''] of xml.matchAll(/[>"'](https?:\/\/[^<"'\s]+)/g)) {
    const link = internalLink(decode(address), '/', origin)
    if (link) links.add(link)
  }
  return [...links]
}

/** The page's words, lower case, in order: what a person could read off it, hidden or not. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/gi

const longAttribute = /="([^"]{24,})"/g

/** A page's text without tags, then its long attributes: a secret may hide in an island's properties. */
export const textOf = (html: string): string => {
  const attributes = Array.from(html.matchAll(longAttribute), ([, value = '']) => value)
  return [html.replace(/<[^>]*>/g, ' '), ...attributes].join(' ').replace(entity, ' ')
}
