import type { AchievementKind } from './domain/achievementKinds.ts'
import type { ReplacedFor, RevokedFor, State, Visibility } from './domain/standing.ts'

/** Every string of this plugin that a person reads, but for the site's own. */
export const strings = {
  group: 'Learning',
  unnamed: 'Name not given',
  certificates: {
    labels: { singular: 'Certificate', plural: 'Certificates' },
    help: 'What students have completed, as they can show it. What one says never changes: a mistake is corrected by issuing it again.',
    numberHelp: 'Its page is /verify/ with this number behind it.',
    noteHelp: 'Why it was revoked or issued again. Staff alone read it.',
    fields: {
      slug: 'Address of the course or path',
      edition: 'Edition',
      completedAt: 'Completed',
      issuedAt: 'Issued',
      expiresAt: 'Ends',
      endedAt: 'Ended',
      endedBy: 'Ended by',
      successor: 'Replaced by',
    },
    achievements: { course: 'Course', path: 'Path' } satisfies Record<AchievementKind, string>,
    states: { valid: 'Valid', revoked: 'Revoked', replaced: 'Replaced' } satisfies Record<State, string>,
    reasons: {
      'issued-in-error': 'It was issued by mistake',
      misconduct: 'The rules of the course were broken',
      'holder-asked': 'Its holder asked for it',
      'name-changed': 'Its holder has another name',
      corrected: 'It was corrected',
      renewed: 'It was renewed',
    } satisfies Record<RevokedFor | ReplacedFor, string>,
    visibilities: {
      hidden: 'Nobody else sees what it says',
      link: 'Whoever has its number sees it',
      public: 'Search engines may find it',
    } satisfies Record<Visibility, string>,
  },
  rules: {
    labels: { singular: 'Rule for certificates', plural: 'Rules for certificates' },
    help: 'What holds for the certificates of a course from now on; those that were issued stay as they are. Without a rule they never end.',
    monthsHelp:
      'Completing a newer edition renews a certificate that ends; so does completing the same one again in its last 90 days.',
    months: 'Months until a certificate ends',
  },
  elsewhere: { labels: { singular: 'Certificate from elsewhere', plural: 'Certificates from elsewhere' } },
  names: { labels: { singular: 'Name on certificates', plural: 'Names on certificates' } },
  keys: {
    labels: { singular: 'Signing key', plural: 'Signing keys' },
    help: 'What certificates are signed with. A retired key signs nothing more, and what it signed stays genuine.',
    states: { active: 'Active', retired: 'Retired' },
  },
  panel: {
    label: 'What can be done with this certificate',
    revoke: 'Revoke',
    revokeTitle: 'Revoke this certificate?',
    revokeHelp:
      'Everybody who verifies it is told that it does not count, and which of these reasons. It cannot be undone.',
    reason: 'Reason, which is public',
    reissue: 'Issue again',
    reissueTitle: 'Issue this certificate again?',
    reissueHelp: 'The new one takes the place of this one, which is marked as replaced.',
    name: 'Name on the new one',
    note: 'Why, for staff alone',
    page: 'See its page',
    failed: 'The server did not answer. Try again.',
  },
  credential: {
    criteria: (percent: number) =>
      `Complete at least ${percent} % of the lessons that count in this edition of the course.`,
    evidence: 'What was done',
    narrative: (done: number, counted: number, percent: number) =>
      `${done} of ${counted} lessons that count, ${percent} %.`,
    estimated: (time: string) => `Their authors estimate ${time} for what was done.`,
    studied: (time: string) => `${time} of study were counted.`,
    edition: (title: string, number: number) => `${title}, edition ${number}`,
    path: (title: string) => `${title}, a path through several courses`,
    pathCriteria: 'Fulfil all that the path asks for, each by a course or by a proven skill.',
  },
  pdf: {
    title: (course: string, name: string) => `Certificate: ${course}, ${name}`,
    kind: 'Certificate of completion',
    hasCompleted: { course: 'has completed the course', path: 'has completed the path' } satisfies Record<
      AchievementKind,
      string
    >,
    trace: {
      course: (lessons) => `The course as a trace: ${lessons} lessons, one after the other; width is time.`,
      path: (lessons) => `The path as a trace: ${lessons} lessons of its courses, one after the other; width is time.`,
    } satisfies Record<AchievementKind, (lessons: number) => string>,
    edition: 'Edition',
    requirements: 'Requirements',
    completed: 'Completed',
    issued: 'Issued',
    expires: 'Valid until',
    lessons: 'Lessons',
    lessonsOf: (done: number, counted: number) => `${done} of ${counted}`,
    estimated: 'Estimated time',
    studied: 'Time studied',
    verify: 'Check that it holds',
    unreadable: 'The name stands on the page below: this file has no letters for its script.',
    unreadableTitle: 'Its title stands on the page below: this file has no letters for its script.',
  },
  refusals: {
    notFound: 'There is no certificate of that number. Check each letter of it, or ask its holder for the link.',
    hidden: 'Its holder keeps what this certificate says to themselves. Ask them for the file.',
    ended: 'This certificate was revoked or replaced already. Nothing more can be done with it.',
    badName: 'Write a name with at least one letter and at most 100 of them.',
    sameName: 'It bears that name already. Change the name on certificates first.',
    tooManyNames: 'Certificates were issued again under another name three times this year. Ask the academy’s staff.',
    noSuchList: 'There is no status list of that number. A credential says which one it stands in.',
  },
  personalData: {
    certificates: 'The certificates that you were issued, with the name they bear, and what they say about you.',
    certificatesBecome:
      'Your name, your results and the signed file are removed. The number stays, with the course, the dates and whether it was revoked, so that nobody can pass a revoked one off as valid.',
    ended: 'Certificates that you revoked or issued again.',
    endedBecomes: 'The certificate stays as it is; who decided is forgotten.',
    name: 'The name that your next certificate is made out to.',
    elsewhere: 'Certificates of other academies that you brought in, as those signed them.',
  },
} as const
