import type { DoneBy } from '../domain/doneBy.ts'
import { strings as catalog } from '../strings.ts'

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
const moment = (instant: string) => `${moments.format(new Date(instant)).replace(' at ', ', ')} UTC`
const percent = (value: number) => `${value} %`

/** Every string about editions that a person reads: what changed, the course's Editions tab, refusals. */
export const strings = {
  labels: { singular: 'Edition', plural: 'Editions' },
  kinds: catalog.kinds,
  doneBy: {
    button: 'the student, who marks it as done',
    read: 'reading it to its end, or marking it',
    watched: 'watching its video',
    passed: 'passing its quiz',
    green: 'the checks of its exercise',
  } satisfies Record<DoneBy, string>,
  fields: {
    rules: 'Completion and grading',
    requiredPercent: 'Lessons needed, in percent',
    passPercent: 'Needed to pass, in percent',
    schedule: 'Schedule',
    optional: 'Optional',
    doneBy: 'Done by',
  },
  schedule: {
    labels: { singular: 'Opening', plural: 'Openings' },
    opens: 'Section or lesson',
    by: 'Opens',
    rules: { days: 'days after one began', at: 'at a moment', after: 'after a lesson is done' },
    days: 'Days',
    daysHelp: 'Counted from enrollment, or from the first day of the student’s cohort.',
    at: 'Moment',
    atHelp: 'In your own time zone; students are told it in theirs.',
    after: 'Lesson',
    afterHelp: 'One that comes before what it opens; any other is of no account.',
    needed: {
      days: 'Write a whole number of days, from 1 to 3650.',
      at: 'Choose a moment.',
      after: 'Choose a lesson.',
    },
    none: 'Choose one',
    wholeSection: (title: string) => `All of “${title}”`,
    unknown: 'Not in this course any more',
    looking: 'Looking at the outline …',
    failed: 'The outline could not be loaded. Load the page again.',
  },
  help: {
    rules: 'They hold for an edition: a change makes a new one, and whoever is enrolled keeps the rules of theirs.',
    requiredPercent: 'Of the lessons that count, how many somebody must complete to be through with the course.',
    passPercent: 'What a quiz, an exercise or a lab must reach to be passed.',
    schedule:
      'What opens later than at once, by section or lesson. Free previews stay open. A change makes a new edition, and whoever is enrolled keeps the schedule of theirs.',
    optional: 'Completion of the course leaves this lesson out. A change makes a new edition.',
    doneBy: 'What makes this lesson done. A change makes a new edition.',
  },
  opens: {
    atOnce: 'from the beginning',
    days: (days: number) => (days === 1 ? 'one day after one began' : `${days} days after one began`),
    at: (instant: string) => `on ${moment(instant)}`,
    after: (title: string) => `once “${title}” is done`,
  },
  compare: {
    edition: (number: number) => `Edition ${number}`,
    published: 'What readers see now',
    draft: 'The draft',
    version: (savedAt: string) => `The version of ${savedAt.slice(0, 16).replace('T', ', ')} UTC`,
  },
  invalid: { percent: (min: number) => `Write a whole number from ${min} to 100.` },
  refusals: {
    editionNotFound: 'There is no such edition. Look at the course’s list of editions.',
    notYours: 'You may publish only courses that you teach. Ask one of its instructors or an editor.',
    needsEdition: (changes: string[]) =>
      `This cannot amend the current edition, because students who are enrolled hold on to it: ${changes.join(' ')} Publish a new edition instead.`,
    nothingToAmend: 'This course has no edition yet. Publish it; that makes edition 1.',
    nothingChanged: 'Nothing that an edition keeps has changed since the current one. There is no new one to make.',
    lessonUnfinished: (title: string, why: string) =>
      `The lesson “${title}” is not ready to be published: ${why} Finish it, or leave it out.`,
    courseUnfinished: (why: string) => `The course is not ready to be published: ${why} Finish it first.`,
    courseHeld:
      'Somebody holds an edition of this course. Move it to the trash instead: it leaves the catalogue, and they keep it.',
    nothingToCompare: (what: string) =>
      `There is no “${what}” of this course to compare. Name an edition’s number, “draft”, “published” or a version’s id.`,
  },
  changes: {
    'section-added': (title: string) => `New section “${title}”.`,
    'section-removed': (title: string) => `The section “${title}” is gone.`,
    'section-renamed': (from: string, to: string) => `The section “${from}” is called “${to}” now.`,
    'section-moved': (title: string) => `The section “${title}” stands elsewhere.`,
    'lesson-added': (title: string, section: string) => `New lesson “${title}” in “${section}”.`,
    'lesson-removed': (title: string, section: string) => `The lesson “${title}” in “${section}” is gone.`,
    'lesson-renamed': (from: string, to: string) => `The lesson “${from}” is called “${to}” now.`,
    'lesson-moved': (title: string, from: string, to: string) =>
      from === to
        ? `The lesson “${title}” stands elsewhere in “${to}”.`
        : `The lesson “${title}” moved from “${from}” to “${to}”.`,
    corrected: (title: string) => `The lesson “${title}” was corrected.`,
    'lesson-rewritten': (title: string, changed: number) =>
      `The lesson “${title}” was rewritten: ${percent(changed)} of its words changed.`,
    'lesson-kind': (title: string, from: string, to: string) => `“${title}” was: ${from}. It is now: ${to}.`,
    optional: (title: string) => `The lesson “${title}” is optional now: completion leaves it out.`,
    counts: (title: string) => `The lesson “${title}” counts towards completion now.`,
    'lesson-done-by': (title: string, from: string, to: string) => `“${title}” is done by: ${to}. It was: ${from}.`,
    'opening-changed': (title: string, from: string, to: string) => `“${title}” opens ${to}. It opened ${from}.`,
    requiredPercent: (from: number, to: number) =>
      `The course is complete with ${percent(to)} of the lessons that count; it was ${percent(from)}.`,
    passPercent: (from: number, to: number) => `What is graded is passed with ${percent(to)}; it was ${percent(from)}.`,
  },
} as const
