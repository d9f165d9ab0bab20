import type { NeedKind } from '../contract/dashboard.ts'

/** Every string of the dashboard’s first part. */
export const strings = {
  title: 'What needs you',
  nothing: 'Nothing waits for you.',
  kinds: {
    'changes-asked': 'Changes asked on yours',
    reviews: 'Waiting for review',
    mentions: 'You were mentioned',
    comments: 'New comments on yours',
    releases: 'A release failed',
    imports: 'An import failed',
    approved: 'Approved, waiting to be published',
    scheduled: 'Set to be published',
    links: 'Broken links',
    stale: 'To try again: what it was verified with has aged',
    drafts: 'Drafts in progress',
  } satisfies Record<NeedKind, string>,
  more: (count: number) => `and ${count} more`,
  oneComment: 'one new comment',
  comments: (count: number) => `${count} new comments`,
  by: (name: string) => `by ${name}`,
  import: (courses: number) => (courses === 1 ? 'One course' : `${courses} courses`),
  importedSoFar: (done: number) => `${done} came in before it stopped`,
  release: (number: number) => `Release ${number}`,
  unpublish: 'to be taken off the site',
  inLessons: (titles: string[]) => `in ${titles.join(', ')}`,
  welcome: {
    title: 'Make your first course',
    lede: 'Three steps. Nothing is seen by readers before an editor publishes it.',
    steps: [
      { name: 'Create a course', text: 'A title and a summary of one or two sentences are enough to begin.' },
      { name: 'Write a lesson', text: 'On the course’s Outline tab, add a section and begin a lesson in it.' },
      { name: 'Submit it', text: 'On the Review tab; the checklist there says what is still missing.' },
    ],
    begin: 'Create a course',
    guide: 'The ten-minute guide is docs/authors.md.',
  },
} as const
