import { watchedEnough } from '../domain/doneBy.ts'

const percent = (share: number) => `${Math.floor(share * 100)} %`
/** Titles that a sentence names before it only counts. */
const most = 5
const named = (titles: string[]): string => {
  const shown = titles.slice(0, most).map((title) => `“${title}”`)
  return titles.length > most ? `${shown.join(', ')} and ${titles.length - most} more` : shown.join(', ')
}
const lessons = (n: number) => `${n} ${n === 1 ? 'lesson' : 'lessons'}`

/** Answers to “why is this not complete?”, said to the student; `on` is a day as they read it. */
export const strings = {
  course: {
    nothing: 'This edition has no lessons that count, so it cannot become complete.',
    complete: (done: number, counted: number) =>
      `Complete: you have done ${done} of the ${lessons(counted)} that count.`,
    have: (done: number, counted: number) => `You have done ${done} of the ${lessons(counted)} that count.`,
    all: 'Your edition asks for all of them.',
    some: (required: number) => `Your edition asks for ${required} % of them.`,
    missing: (titles: string[]) => `Not done yet: ${named(titles)}.`,
    anyOf: (needed: number, titles: string[]) => `Any ${needed} of these make it complete: ${named(titles)}.`,
  },
  lesson: {
    done: {
      done: (on: string) => `Done: you marked it on ${on}.`,
      read: (on: string) => `Done: you read it to its end on ${on}.`,
      watched: (on: string) => `Done: you had watched ${percent(watchedEnough)} of it on ${on}.`,
      passed: (on: string) => `Done: you passed its quiz on ${on}.`,
      green: (on: string) => `Done: all checks of its exercise passed on ${on}.`,
    },
    proven: (on: string, academy: string) =>
      `Done: ${academy} says that you did it on ${on}, by a record that you brought in.`,
    claimed: (on: string) => `Done: you said so on ${on}, by a record that you brought in.`,
    isDone: 'Done.',
    rules: {
      button: () => 'It is done when you mark it as done.',
      read: () => 'It is done when you have read it to its end, or when you mark it as done.',
      watched: () => `It is done when you have watched ${percent(watchedEnough)} of its video.`,
      passed: (pass: number) => `It is done when you pass its quiz with at least ${pass} %.`,
      green: () => 'It is done when all checks of its exercise pass.',
    },
    watched: (fraction: number) => `You have watched about ${percent(fraction)}.`,
    part: (fraction: number) => `You have ${percent(fraction)} of it.`,
    undone: (on: string) => `You took it back on ${on}.`,
    lowered: (on: string, note: string) => `The course’s staff set it back on ${on}: “${note}”`,
    optional: 'It is optional: the course does not wait for it.',
  },
} as const
