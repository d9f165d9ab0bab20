/** Every string of releases that a person reads: the dashboard's panel, reasons, refusals. */
const change = (what: string) => (collection: string, name: string) => `“${name}” in ${collection} ${what}`

const linkedFrom = ([first = '', ...others]: string[]) =>
  others.length === 0 ? `${first} links to it` : `${first} and ${others.length} more link to it`

export const strings = {
  labels: { singular: 'Release', plural: 'Releases' },
  change: {
    published: change('published'),
    changed: change('changed'),
    withdrawn: change('withdrawn'),
    added: change('added'),
    deleted: change('deleted'),
  },
  reasons: {
    first: 'No release was live yet',
    newSite: 'The site’s code is newer than the live release',
    interrupted: 'The build before this one was interrupted',
    rebuilt: 'Asked for on the dashboard',
    crashed: 'The worker stopped while it built this release. The next build starts over.',
    andMore: (reason: string, more: number) => (more === 0 ? reason : `${reason}, and ${more} more`),
    failedRender: (page: string, why: string) => `The page ${page} could not be made: ${why}`,
    failedIndex: (why: string) => `The search index could not be made: ${why}`,
    problems: (shown: string[], total: number) =>
      total > shown.length ? `${shown.join('\n')}\n… and ${total - shown.length} more` : shown.join('\n'),
    noSite: (dir: string) => `There is no compiled site in ${dir}. Run \`npm run build\` first.`,
  },
  problems: {
    status: (page: string, got: number, wanted: number) => `${page} answered ${got} instead of ${wanted}.`,
    empty: (page: string) => `${page} is empty.`,
    noMain: (page: string) => `${page} has no <main>.`,
    noTitle: (page: string) => `${page} has no <title>.`,
    twice: (page: string) => `${page} is listed twice.`,
    brokenLink: (link: string, pages: string[]) => `${link} is not part of the academy, but ${linkedFrom(pages)}.`,
    brokenAnchor: (link: string, pages: string[]) => `Nothing is named so at ${link}, but ${linkedFrom(pages)}.`,
    secret: (page: string, what: string) => `${page} shows a part of ${what}, which is not public.`,
    lessonBody: (title: string) => `the lesson “${title}”`,
    draftTitle: (title: string) => `the draft title “${title}”`,
  },
  refusals: {
    building: 'A release is being built. Wait until it is done, then roll back.',
    notKept: (number: number) => `Release ${number} is not kept any more. Choose one from the list.`,
    alreadyLive: (number: number) => `Release ${number} is live already.`,
  },
} as const
