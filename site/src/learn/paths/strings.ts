import { count } from '#site/format.ts'

/** Every string of a learner's paths. */
export const paths = {
  title: 'Paths',
  description: 'How far you are on this path, and what comes next.',
  find: 'Find a path',
  of: (done: number, total: number) => `${done} of ${total} fulfilled`,
  label: 'Your progress on the path',
  follow: 'Follow this path',
  notYet:
    'You do not follow this path yet. What you have done counts already; follow it to have it among your courses, and to get its certificate when all is fulfilled.',
  next: (title: string) => `Continue · ${title}`,
  begin: (title: string) => `Begin · ${title}`,
  nothingOpen: (title: string) =>
    `What is left is “${title}”, and no course for it is open at the moment. What you have done is kept.`,
  bySkill: (title: string) => `What is left is the skill “${title}”. Prove it in any course that teaches it.`,
  complete: (day: string) => `You completed this path on ${day}.`,
  grown: 'It asks for more since. That takes nothing from you: it stays completed.',
  almost: 'All of it is fulfilled. It is being written down; load the page again in a moment.',
  certificates: 'To your certificates',
  about: 'About the path',
  all: 'All my courses',
  trace: 'Your path as a trace',
  traceHint: 'A filled course is fulfilled. Each row is a course, drawn as its own trace; width is time.',
  stages: 'What it asks for',
  by: { course: (title: string) => `Done, by “${title}”`, skill: (title: string) => `Done, by your skill “${title}”` },
  percent: (percent: number) => `${percent} % of it`,
  needed: (n: number) => `${count(n, 'requirement')} more and the path is complete.`,
  closed: {
    title: 'This path is not in the catalogue any more',
    text: 'You find it here because you follow it. What you have done is kept, and a certificate that you have stays valid.',
  },
  leave: 'Stop following this path',
  leaveText: 'It goes from your courses. Nothing is lost: what you have done counts again when you follow it again.',
  leaveNow: 'Stop following',
}
