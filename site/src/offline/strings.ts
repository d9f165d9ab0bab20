import { count } from '#site/format.ts'

/** Every string about reading without a connection, and the names of the installed app. */

export const app = {
  name: 'Sentry Academy',
  short: 'Academy',
  description: 'Courses in observability, monitoring and error handling, to read with or without a connection.',
  shortcuts: [
    { name: 'My courses', url: '/learn' },
    { name: 'My notes', url: '/notes' },
    { name: 'Saved on this device', url: '/offline' },
  ],
}

/** Bytes as people read them, in steps of a thousand. */
const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

export const save = {
  title: 'Without a connection',
  course:
    'Read this course on a train or a plane: its lessons stay on this device. Videos and pages from elsewhere still need a connection.',
  lesson: 'Read this lesson without a connection.',
  save: 'Save for offline reading',
  saving: 'Saving…',
  remove: 'Remove from this device',
  progress: 'Pages saved',
  step: (done: number, of: number, bytes: number) => `${done} of ${count(of, 'lesson')}, ${size(bytes)}`,
  saved: (lessons: number, day: string, bytes: number) =>
    `${count(lessons, 'lesson')} on this device since ${day}, ${size(bytes)}.`,
  savedLesson: (day: string) => `On this device since ${day}.`,
  closed: (lessons: number) =>
    `${count(lessons, 'lesson')} ${lessons === 1 ? 'is' : 'are'} not open to you yet and will be added.`,
  outdated: 'The course has changed since it was saved. The copy is being renewed.',
  done: 'Saved.',
  removed: 'Removed from this device.',
  full: 'This device has no room for it. Remove another course, or free some space, and try again.',
  unreachable: 'The connection was lost before everything was saved. Try again when you are online.',
  signedOut: 'You are signed out. Sign in and try again.',
  nothing: 'None of its lessons is open to you.',
  broken: 'That did not work. Try again.',
}

/** Said on a page that was kept. */
export const copy = {
  since: (day: string) =>
    `You are reading the copy on this device, saved on ${day}. What you do in it arrives when you are online again.`,
  video: 'A video plays here. It is not kept, and needs a connection.',
  fromElsewhere: 'What stands here comes from elsewhere and needs a connection.',
}

export const saved = {
  title: 'Saved on this device',
  description: 'The courses that you can read without a connection.',
  offline: 'You are offline',
  offlineText: 'This page needs a connection. It opens by itself when there is one again.',
  none: 'Nothing is saved on this device.',
  noneHint: 'Open one of your courses while you are online and save it for offline reading.',
  toCourses: 'To my courses',
  courses: 'Courses',
  lessons: 'Lessons',
  remove: 'Remove from this device',
  removeOf: (course: string) => `Remove from this device: ${course}`,
  facts: (lessons: number, bytes: number, day: string) =>
    `${count(lessons, 'lesson')}, ${size(bytes)}, saved on ${day}`,
  waiting: (things: number) =>
    `${count(things, 'note or step', 'notes and steps')} on this device will be sent when you are online.`,
}
