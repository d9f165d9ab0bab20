import { count } from '#site/format.ts'

export const paths = {
  title: 'Paths',
  one: 'Path',
  lede: 'Several courses in an order that leads somewhere. What you have completed already counts.',
  description: 'Learning paths of the academy: courses in stages, from a beginning to a goal.',
  none: 'There is no path yet.',
  noneHint: 'Have a look at all courses.',
  all: 'All paths',
  partOf: 'Part of the path',
  stages: (n: number) => count(n, 'stage'),
  trace: 'The path as a trace',
  traceHint: 'Each row is a course, drawn as its own trace. Width is time.',
  or: 'or',
  skill: 'the skill',
  proven: (level: string) => `proven at “${level}”`,
  closed: 'No course for this is open at the moment.',
  about: 'About this path',
  start: 'Follow this path',
  startHint:
    'You go on where you are: courses that you have completed, whenever that was, and skills that you have proven count.',
  certificate: 'It ends in a certificate of its own.',
}
