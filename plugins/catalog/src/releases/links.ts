import type { PageFacts } from './layout.ts'
import { strings } from './strings.ts'

export type Places = {
  /** Facts of the release's pages by path. */
  pages: ReadonlyMap<string, PageFacts>
  /** Paths that are answered otherwise: files, pages on demand, redirects. */
  others: ReadonlySet<string>
}

/** Answered by the origin itself, whatever the release holds. */
const served = ['/api/', '/account/', '/admin/', '/learn/', '/me/', '/preview/', '/verify/']
const isServed = (path: string) => served.some((prefix) => `${path}/`.startsWith(prefix))

const splitLink = (link: string): [path: string, fragment: string] => {
  const [address = '', fragment = ''] = link.split('#')
  const plain = address.length > 1 ? address.replace(/\/$/, '') : address
  return [decodeURIComponent(plain), decodeURIComponent(fragment)]
}

/** `#top` and text fragments need no element. */
const needsAnchor = (fragment: string) => fragment !== '' && fragment !== 'top' && !fragment.startsWith(':~:')

export type BrokenLink = { page: string; link: string; isAnchor: boolean }

/** Links of one page that lead nowhere, or to an element that is not there. */
export const brokenLinks = (page: string, { links }: PageFacts, { pages, others }: Places): BrokenLink[] =>
  links.flatMap((link): BrokenLink[] => {
    const [path, fragment] = splitLink(link)
    const target = pages.get(path)
    if (!target) return others.has(path) || isServed(path) ? [] : [{ page, link, isAnchor: false }]
    const isBroken = needsAnchor(fragment) && !target.anchors.includes(fragment)
    return isBroken ? [{ page, link, isAnchor: true }] : []
  })

/** One sentence for each address, however many pages link to it. */
export const linkProblems = (broken: readonly BrokenLink[]): string[] =>
  [...Map.groupBy(broken, ({ link }) => link)].map(([link, all]) => {
    const pages = all.map(({ page }) => page)
    return all[0]?.isAnchor ? strings.problems.brokenAnchor(link, pages) : strings.problems.brokenLink(link, pages)
  })
