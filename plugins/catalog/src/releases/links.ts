import type { PageFacts } from './layout.ts'
import { strings } from './strings.ts'

export type Places = {
  /** Facts of the release's pages by path. */
  pages: ReadonlyMap<string, PageFacts>
  /** Paths that are answered otherwise: files, pages on demand, redirects. */
  others: ReadonlySet<string>
}

/** Answered by the origin itself, whatever the release holds. */
const served = ['/api/', '/admin/', '/preview/']
const isServed = (path: string) => served.some((prefix) => `${path}/`.startsWith(prefix))

const splitLink = (link: string): [path: string, fragment: string] => {
  const [address = '', fragment = ''] = link.split('#')
  const plain = address.length > 1 ? address.replace(/\/$/, '') : address
  return [decodeURIComponent(plain), decodeURIComponent(fragment)]
}

/** `#top` and text fragments need no element. */
const needsAnchor = (fragment: string) => fragment !== '' && fragment !== 'top' && !fragment.startsWith(':~:')

/** What is wrong with the links of one page, said for people. */
export const brokenLinks = (page: string, { links }: PageFacts, { pages, others }: Places): string[] =>
  links.flatMap((link) => {
    const [path, fragment] = splitLink(link)
    const target = pages.get(path)
    if (!target) return others.has(path) || isServed(path) ? [] : [strings.problems.brokenLink(page, link)]
    const isBroken = needsAnchor(fragment) && !target.anchors.includes(fragment)
    return isBroken ? [strings.problems.brokenAnchor(page, link)] : []
  })
