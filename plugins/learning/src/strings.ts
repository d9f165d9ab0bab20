import type { DoneBy } from './domain/doneBy.ts'
import type { LedgerReason } from './domain/progress.ts'

/** Every string of this plugin that a person reads, but for the site's own. */
export const strings = {
  group: 'Learning',
  /** Said in the panel when nothing sensible came back. */
  unreachable: 'The server did not answer. Try again.',
  enrollments: {
    labels: { singular: 'Enrollment', plural: 'Enrollments' },
    help: 'Who learns what, and which edition they hold. Students enroll, move and leave themselves.',
    movesHelp: 'Every move from one edition to another, oldest first.',
    lastLessonHelp: 'Key of the lesson that was looked at last: where they go on.',
  },
  progress: {
    labels: { singular: 'Lesson’s progress', plural: 'Progress in lessons' },
    help: 'How far a student is in a lesson, by the lesson’s key: it holds in every edition that has the lesson.',
    secondsHelp: 'Seconds in which the lesson was in sight and in use.',
  },
  ledger: {
    labels: { singular: 'Step of progress', plural: 'Ledger of progress' },
    help: 'Every change of progress and why. Rows are only added; a row without a lesson is about the whole course.',
    noteHelp:
      'What staff who lowered it said, or the academy that vouches for what was brought in; the student reads it.',
    reasons: {
      done: 'the student marked it as done',
      undone: 'the student took it back',
      read: 'the student read it to its end',
      watched: 'the student watched its video',
      passed: 'the student passed its quiz',
      green: 'all checks of its exercise passed',
      lowered: 'staff set it back',
      imported: 'the student brought it in with a record',
      moved: 'the student moved to another edition',
      completed: 'the course became complete',
    } satisfies Record<LedgerReason, string>,
  },
  notes: {
    labels: { singular: 'Note', plural: 'Notes' },
    file: {
      title: 'My notes',
      bookmark: 'Bookmarked.',
      at: (time: string) => `At ${time} of the video:`,
      on: (day: string) => `Noted on ${day}`,
    },
  },
  refusals: {
    courseNotFound: 'There is no such course, or it is not published. Look it up in the catalogue.',
    purchaseRequired: 'This is a paid course, and your account does not include it. Get the course to learn in it.',
    enrollmentNotFound: 'You have no such enrollment. Enroll in the course first.',
    editionNotFound: 'This course has no edition of that number.',
    editionOlder: 'You hold a newer edition than that, and moves go forward only.',
    lessonNotFound: 'None of the editions that you hold has this lesson. Enroll in its course first.',
    courseLeft: 'You left this course. Enroll again: everything is as it was.',
    notByHand: {
      button: 'Mark it as done.',
      read: 'Read it to its end, or mark it as done.',
      watched: 'This lesson is done by watching its video.',
      passed: 'This lesson is done by passing its quiz.',
      green: 'This lesson is done when all checks of its exercise pass.',
    } satisfies Record<DoneBy, string>,
    notOpenYet: (opensAt: string | null, after: string | null) =>
      ['This lesson is not open to you yet.', after && `Do “${after}” first.`, opensAt && `It opens at ${opensAt}.`]
        .filter(Boolean)
        .join(' '),
    nothingToLower: 'The student has no more than that in this lesson. Look at their progress first.',
    tooManyStreams: 'You follow your progress on too many pages at once. Close some, or ask again later.',
    noteNotFound: 'You have no such note.',
    noteChanged:
      'This note was changed on another page or device. Copy what you wrote, load the page again, and put it together.',
    courseHeld: 'People are enrolled in this course. Unpublish it, or move it to the trash, instead of deleting it.',
  },
  personalData: {
    enrollments:
      'The courses that you are enrolled in or have left, the edition you hold, your moves, where you were last, and the moments of recent days in which you studied.',
    progress: 'The lessons that you have done or looked into, when, and how long.',
    ledger: 'Every step of your progress, and why it was taken.',
    notes: 'Your notes, highlights and bookmarks, for yourself alone.',
    changed: 'Steps in the progress of others that you took.',
    changedBecomes: 'The step stays; who took it is forgotten.',
  },
} as const
