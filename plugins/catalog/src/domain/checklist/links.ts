/** `unreachable` says that nothing could be learned: a network that is down breaks no link. */
export const linkStates = ['ok', 'broken', 'unreachable'] as const
export type LinkState = (typeof linkStates)[number]

export const isExternal = (href: string): boolean => /^https?:\/\//i.test(href)

/** Answers that say that a page is not there; all others say something about us, or about now. */
const gone = [404, 410]

/** What an answer means for readers who follow the link. */
export const stateOf = (status: number): LinkState => {
  if (gone.includes(status)) return 'broken'
  return status < 400 ? 'ok' : 'unreachable'
}

/** The parts of the site where every page is made from the catalogue, so that a path is known or leads nowhere. */
const catalogued = /^\/(courses|instructors|categories|tags|skills)\/./

/** Whether a link into the academy leads to a page; `known` are paths without a slash at the end. */
export const leadsSomewhere = (href: string, known: ReadonlySet<string>): boolean => {
  if (!href.startsWith('/')) return true
  const path = href.replace(/[?#].*$/, '').replace(/(.)\/$/, '$1')
  return !catalogued.test(path) || known.has(path)
}
