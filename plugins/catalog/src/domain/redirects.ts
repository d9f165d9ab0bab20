export type Redirect = { from: string; to: string }

const depthOf = (path: string) => path.split('/').length
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))

/** A folder's redirect holds for what lies in it: `/courses/a` → `/courses/b` also moves `/courses/a/intro`. */
const derived = (redirects: ReadonlyMap<string, string>, targets: Iterable<string>): Redirect[] => {
  const inFolder = Map.groupBy(targets, folderOf)
  return [...redirects].flatMap(([from, to]) =>
    (inFolder.get(to) ?? []).map((path) => ({ from: from + path.slice(to.length), to: path })),
  )
}

/** The end of a chain; null for a loop. */
const endOf = (redirects: ReadonlyMap<string, string>, from: string): string | null => {
  const seen = new Set([from])
  let to = redirects.get(from)
  while (to !== undefined && redirects.has(to)) {
    if (seen.has(to)) return null
    seen.add(to)
    to = redirects.get(to)
  }
  return to ?? null
}

/**
 * What each old path leads to, in one step. A path that is a page is no redirect, whatever the rows say; one that leads
 * to no page, or in a circle, is left out. `pages` are all paths there are, on demand ones too.
 */
export const resolveRedirects = (rows: readonly Redirect[], pages: ReadonlySet<string>): Record<string, string> => {
  const all = new Map(rows.filter(({ from }) => !pages.has(from)).map(({ from, to }) => [from, to]))
  // Nothing was ever published deeper than the deepest page; without this bound, rows that lead into themselves never end.
  const deepest = Math.max(...[...pages].map(depthOf))
  for (let size = -1; size !== all.size; ) {
    size = all.size
    for (const { from, to } of derived(all, [...pages, ...all.keys()])) {
      if (!pages.has(from) && !all.has(from) && depthOf(from) <= deepest) all.set(from, to)
    }
  }
  const resolved: Record<string, string> = {}
  for (const from of all.keys()) {
    const to = endOf(all, from)
    if (to && pages.has(to)) resolved[from] = to
  }
  return resolved
}
