/** What `npm run snippets` says. */
export const said = {
  usage: `npm run snippets
    tries the checked snippets of the courses in seed/content
npm run snippets -- DIR
    those of the course folder DIR, or of all course folders in it
npm run snippets -- --course SLUG
    those of a course of the academy, as its newest drafts are; may be given several times

  --newest    try them with the newest versions from npm instead of the installed ones
  --record    write into each lesson whose snippets pass what they were tried with, and today’s date
  --publish   publish that in the academy at once, where nothing else of the lesson waits; without it, drafts are saved

It runs code that stands in lessons, as whoever starts it: look at a course that you do not know first.`,
  noCourse: (slug: string) => `There is no course “${slug}”.`,
  installing: (names: readonly string[]) => `Installing the newest of ${names.join(', ')} …`,
  passed: (count: number) => (count === 1 ? '1 snippet passes' : `all ${count} snippets pass`),
  failed: (failed: number, count: number) => `${failed} of ${count} fail`,
  signs: { passed: '=', failed: '!' },
  written: 'written into its file',
  stated: {
    published: 'published',
    draft: 'saved as a draft',
    gone: 'the lesson is gone meanwhile',
  },
  recorded: (words: string, how: string) => `verified with ${words} (${how})`,
  untried: (names: readonly string[]) =>
    `its statement names ${names.join(', ')}, which no snippet tries: state it by hand`,
  nothingTried: 'its snippets import nothing and are not run: nothing to state',
  nothing: 'There are no checked snippets.',
  total: (snippets: number, lessons: number, failed: number) =>
    `${snippets} ${snippets === 1 ? 'snippet' : 'snippets'} in ${lessons} ${lessons === 1 ? 'lesson' : 'lessons'}: ${
      failed === 0 ? 'all pass' : `${failed} fail`
    }.`,
  triedWith: (words: string) => `Tried with ${words}.`,
  learned: (count: number) =>
    `The academy knows ${count === 1 ? 'this version' : `these ${count} versions`} as the newest now.`,
} as const
