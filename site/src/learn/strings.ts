import type { ChangeGroup } from '@academy/learning/contract'
import { count } from '#site/format.ts'

/** Every string of the pages below `/learn`. */
export const learn = {
  title: 'My courses',
  description: 'The courses that you are enrolled in, and how far you are.',
  empty: 'You are in no course yet.',
  emptyHint: 'Enroll in one: your place in it is kept, and it does not change under you.',
  find: 'Find a course',
  states: { going: 'Going on', complete: 'Complete', left: 'Left' },
  edition: (number: number) => `Edition ${number}`,
  enrolled: (day: string) => `since ${day}`,
}

export const progress = {
  label: 'Your progress',
  of: (done: number, counted: number) => `${done} of ${count(counted, 'lesson')}`,
  complete: 'Complete',
  completeText: 'You have done what this course asks. Everything in it stays open to you.',
  needed: (needed: number, missing: number) =>
    needed === missing
      ? `${count(needed, 'lesson')} more and the course is complete.`
      : `Any ${needed} of the ${missing} lessons that are left and the course is complete.`,
  nothing: 'This edition has no lessons that count.',
}

export const course = {
  start: (title: string) => `Start · ${title}`,
  goOn: (title: string) => `Continue · ${title}`,
  again: 'Read it again',
  toCourse: 'See the course',
  spent: (time: string) => `You have spent ${time} in it.`,
  all: 'All my courses',
  about: 'About the course',
  trace: 'Your course as a trace',
  traceHint: 'A filled bar is a lesson that you have done.',
  held: (number: number, day: string) => `You are on edition ${number}, of ${day}. It stays as it is until you move.`,
  newer: (number: number) => `Edition ${number} is out`,
  newerText: (mine: number) =>
    `You are on edition ${mine}, and it stays open to you. Look at what changed, and move when you want to.`,
  seeChanges: 'See what changed',
  leave: 'Leave this course',
  leaveText: 'It goes from your courses. Nothing is lost: when you enroll again, everything is as it was.',
  leaveNow: 'Leave',
  left: {
    title: 'You left this course',
    text: 'Everything that you did in it is kept. Enroll again and go on where you were.',
    action: 'Enroll again',
  },
  not: {
    title: 'You are not enrolled yet',
    text: 'Enroll, and your place in the course is kept. It does not change under you: you hold the edition that you begin with.',
    action: 'Enroll',
    paidText:
      'This is a paid course, and your account does not include it. If you bought it, sign in with the account you bought it with.',
  },
  ended: {
    title: 'Your access to this course has ended',
    text: 'Your progress is kept. Lessons that are open to everybody can still be read.',
  },
}

export const why = {
  course: 'Why is this not complete?',
  lesson: 'Why is this not done?',
}

/** What is said while one studies. */
export const study = {
  arrived: 'What you did without a connection has arrived.',
  elsewhere: 'Your progress is up to date.',
  read: 'You have read this lesson to its end: it is done.',
  watched: 'You have watched this lesson’s video: it is done.',
  notTaken:
    'The academy refused something that you wrote or did. It stays on this device: “Could not be saved” lists it in its lesson and with your notes.',
  keptDone: 'Kept on this device as done. It arrives when you are online again.',
  keptUndone: 'Kept on this device as not done. It arrives when you are online again.',
}

export const look = {
  summary: 'Reading and keys',
  size: 'Text',
  sizes: { small: 'Small', normal: 'Normal', large: 'Large' },
  width: 'Column',
  widths: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
  keys: 'Keys',
  keysOn: 'Single keys do something on lessons',
  list: [
    ['n', 'next lesson'],
    ['p', 'previous lesson'],
    ['m', 'mark as done, or take it back'],
    ['b', 'bookmark it, or take that back'],
    ['h', 'highlight the selected words'],
    ['w', 'write a note, on the selected words'],
    ['o', 'to the outline'],
    ['/', 'search'],
    ['?', 'this list'],
  ],
}

export const changes = {
  title: (number: number) => `What changed in edition ${number}`,
  short: 'What changed',
  out: (day: string) => `Out since ${day}.`,
  note: 'From the author',
  groups: {
    added: 'New',
    removed: 'Gone',
    rewritten: 'Changed',
    moved: 'Moved',
    rules: 'Rules',
  } satisfies Record<ChangeGroup, string>,
  none: 'You are on the newest edition. There is nothing to move to.',
  nothing: 'Nothing that a learner would notice.',
  results: 'What becomes of your results',
  kept: (lessons: number) => `${count(lessons, 'result')} you keep`,
  keptNone: 'You have no results yet, so there is nothing to lose.',
  lost: (lessons: number) => `${count(lessons, 'result')} will not carry over`,
  lostText: 'These lessons are not in the new edition. Their results stay stored, but count for nothing there.',
  added: (lessons: number) => `${count(lessons, 'lesson')} new to you`,
  completion: 'Your completion',
  before: (edition: number) => `Now, on edition ${edition}`,
  after: (edition: number) => `After moving to edition ${edition}`,
  wasComplete: 'You are through with your edition. On the new one you would not be until its new lessons are done.',
  move: (edition: number) => `Move to edition ${edition}`,
  stay: (edition: number) => `Stay on edition ${edition}`,
  oneWay: 'Moves go forward only: you cannot come back to your edition.',
}

export const lesson = {
  mark: 'Mark as done',
  marking: 'Marking…',
  done: 'Done.',
  undo: 'Take it back',
  byWatching: (share: number) =>
    `This lesson is done by watching its video. You have watched about ${Math.floor(share * 100)} %.`,
  optional: 'optional',
  next: (title: string) => `Next · ${title}`,
  notIn: 'This lesson is not in your edition',
  newIn: (title: string, edition: number, mine: number) =>
    `“${title}” is in edition ${edition} of this course. You are on edition ${mine}.`,
  wasIn: (title: string, edition: number, mine: number) =>
    `“${title}” was in edition ${edition} of this course. It is not in edition ${mine}, which you are on.`,
  toCourse: 'Go to the course',
  notEnrolled: (title: string) => `“${title}” is a lesson of this course. Enroll to read it here.`,
  noText: 'This lesson has no text.',
  spent: (time: string) => `${time} in it`,
}

/** What is said on a page that a refused form came back to, by the refusal's code. */
export const refusals: Record<string, string> = {
  'learning/purchase-required': 'This is a paid course, and your account does not include it.',
  'learning/course-left': 'You left this course. Enroll again first.',
  'learning/path-not-found': 'There is no such path any more.',
  'learning/course-not-found': 'There is no such course any more.',
  'learning/not-by-hand': 'This lesson is not done by a button. Look below why it is not done.',
  'learning/not-open-yet': 'This lesson is not open to you yet.',
  'learning/day-not-plannable': 'Choose today or a day within the next five years.',
  'learning/cohort-not-found': 'Nobody can join this cohort any more. Choose another one, or learn on your own.',
  'learning/cohort-full': 'This cohort has no place left. Choose another one, or learn on your own.',
  'learning/cohort-chosen': 'You are in a cohort of this course already.',
  'learning/edition-older': 'You are on a newer edition already.',
}
export const refused = 'That did not work. Try again.'
