import type { NeedKind } from '../contract/dashboard.ts'

/** Every string of the dashboard’s first part. */
export const strings = {
  title: 'What needs you',
  nothing: 'Nothing waits for you.',
  kinds: {
    'changes-asked': 'Changes asked on yours',
    reviews: 'Waiting for review',
    profiles: 'New instructors without a profile',
    mentions: 'You were mentioned',
    comments: 'New comments on yours',
    'not-published': 'Not published at the time that was set',
    releases: 'A release failed',
    imports: 'An import failed',
    sync: 'The repository needs you',
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
  syncFailed: 'The last sync failed',
  syncStates: { conflict: 'changed here and in the repository', refused: 'cannot be imported' },
  withoutProfile: 'cannot begin a course until there is one',
  makeProfile: (name: string) => `Make the profile of ${name}`,
  release: (number: number) => `Release ${number}`,
  unpublish: 'to be taken off the site',
  byHand: 'publish it by hand to be told why',
  byEditor: 'an editor who publishes it by hand is told why',
  inLessons: (titles: string[]) => `in ${titles.join(', ')}`,
  welcome: {
    title: 'Make your first course',
    lede: 'Three steps. Nothing is seen by readers before an editor publishes it.',
    steps: [
      {
        name: 'Begin a course',
        text: 'From a template it has sections and lessons already; you fill them in and rename them.',
      },
      {
        name: 'Write a lesson',
        text: 'On the course’s Outline tab, open a lesson, or add a section and a lesson in it.',
      },
      { name: 'Submit it', text: 'On the Review tab; the checklist there says what is still missing.' },
    ],
    template: 'Begin from a template',
    begin: 'Begin with an empty course',
    noProfile:
      'One thing first: an editor makes your instructor profile, the name under which you teach. Editors see on their dashboard that you wait for it. Until then no course can be begun.',
  },
} as const
