import type { LedgerReason } from './domain/progress.ts'

/** Every string of this plugin that a person reads, but for the site's own. */
export const strings = {
  group: 'Learning',
  enrollments: {
    labels: { singular: 'Enrollment', plural: 'Enrollments' },
    help: 'Who learns what, and which edition they hold. Students enroll, move and leave themselves.',
    movesHelp: 'Every move from one edition to another, oldest first.',
  },
  progress: {
    labels: { singular: 'Lesson’s progress', plural: 'Progress in lessons' },
    help: 'How far a student is in a lesson, by the lesson’s key: it holds in every edition that has the lesson.',
  },
  ledger: {
    labels: { singular: 'Step of progress', plural: 'Ledger of progress' },
    help: 'Every change of progress and why. Rows are only added; a row without a lesson is about the whole course.',
    reasons: {
      done: 'the student marked it as done',
      undone: 'the student took it back',
      moved: 'the student moved to another edition',
    } satisfies Record<LedgerReason, string>,
  },
  refusals: {
    courseNotFound: 'There is no such course, or it is not published. Look it up in the catalogue.',
    purchaseRequired: 'This is a paid course, and your account does not include it. Get the course to learn in it.',
    enrollmentNotFound: 'You have no such enrollment. Enroll in the course first.',
    editionNotFound: 'This course has no edition of that number.',
    editionOlder: 'You hold a newer edition than that, and moves go forward only.',
    lessonNotFound: 'None of the editions that you hold has this lesson. Enroll in its course first.',
    courseLeft: 'You left this course. Enroll again: everything is as it was.',
    courseHeld: 'People are enrolled in this course. Unpublish it, or move it to the trash, instead of deleting it.',
  },
  personalData: {
    enrollments: 'The courses that you are enrolled in or have left, the edition you hold, and your moves.',
    progress: 'The lessons that you have done, and when.',
    ledger: 'Every step of your progress, and why it was taken.',
    changed: 'Steps in the progress of others that you took.',
    changedBecomes: 'The step stays; who took it is forgotten.',
  },
} as const
