import { describe, expect, test } from 'vitest'
import { highest } from '../skills/level.ts'
import type { CourseKnowledge, Learner } from './facts.ts'
import { adviser } from './suggest.ts'
import { courseOf, nearnessOf, skillsIn } from './testing/school.ts'

const now = new Date('2026-11-27T12:00:00.000Z')

const errors = courseOf('errors', { teaches: 'handling:2 monitoring:2', topics: 'errors' })
const tracing = courseOf('tracing', { teaches: 'tracing:2 context:1', requires: 'handling:1', topics: 'traces' })
const deep = courseOf('deep', { teaches: 'tracing:3', requires: 'tracing:2', topics: 'traces' })
const alerts = courseOf('alerts', { teaches: 'alerting:1', topics: 'errors' })
const basics = courseOf('basics', { teaches: 'handling:1', topics: 'start' })
const fresh = courseOf('fresh', { teaches: 'profiling:1', published: '2026-11-20' })

type Known = Partial<CourseKnowledge>
const learner = (proven: string, taken: string, goals?: Learner['goals']): Learner => ({
  proven: highest(skillsIn(proven)),
  taken: taken.split(' ').filter(Boolean),
  ...(goals ? { goals } : {}),
})
const advised = (of: Learner, known: Known = {}, asked = { limit: 5, turn: 0 }) => {
  const courses = [errors, tracing, deep, alerts]
  return adviser({ courses, together: new Map(), popularity: new Map(), ...known }, now)(of, asked).map(
    ({ course, reason: { because, ...of } }) => [course, because, ...Object.values(of)].join(' '),
  )
}

describe('what to learn next', () => {
  test.each<[string, Learner, Known, string[]]>([
    [
      'a newcomer begins with what needs nothing, and what it opens is said',
      learner('', ''),
      {},
      ['errors opens handling tracing', 'tracing after handling errors', 'alerts start', 'deep after tracing tracing'],
    ],
    [
      'popular courses come first for a newcomer',
      learner('', ''),
      { courses: [errors, alerts], popularity: new Map([['alerts', 1]]) },
      ['alerts popular', 'errors start'],
    ],
    [
      'what one knows opens what needs it',
      learner('handling:2 monitoring:2', 'errors'),
      {},
      ['tracing ready handling', 'alerts topic errors', 'deep after tracing tracing'],
    ],
    [
      'and leads from level to level',
      learner('handling:2 tracing:2 context:1', 'tracing errors'),
      { courses: [errors, tracing, deep] },
      ['deep ready tracing'],
    ],
    [
      'what a course under way will open comes after it',
      { ...learner('handling:2', 'tracing errors'), underWay: ['tracing'] },
      { courses: [errors, tracing, deep] },
      ['deep after tracing tracing'],
    ],
    ['what one left opens nothing', learner('handling:2', 'tracing errors'), { courses: [errors, tracing, deep] }, []],
    [
      'a skill is taken further where nothing else is asked',
      learner('tracing:2', 'old'),
      { courses: [courseOf('further', { teaches: 'tracing:3' })] },
      ['further deepens tracing'],
    ],
    [
      'what teaches nothing new comes after what does',
      learner('handling:2', 'x'),
      {
        courses: [basics, alerts],
        together: nearnessOf([
          ['x', 'basics', 0.3],
          ['x', 'alerts', 0.25],
        ]),
      },
      ['alerts together x', 'basics together x'],
    ],
    ['what is held, completed or left is left out', learner('', 'errors tracing deep alerts'), {}, []],
    [
      'what the same people take comes before what is popular',
      learner('', 'x'),
      {
        courses: [errors, alerts],
        together: nearnessOf([['x', 'alerts', 0.5]]),
        popularity: new Map([['errors', 1]]),
      },
      ['alerts together x', 'errors popular'],
    ],
    [
      'a path counts most',
      learner('', 'x', [{ title: 'On call', courses: ['alerts'], skills: [] }]),
      { courses: [errors, alerts], together: nearnessOf([['x', 'errors', 0.9]]) },
      ['alerts path On call', 'errors together x'],
    ],
    [
      'a skill that a path asks for counts as well',
      learner('', '', [{ title: 'On call', courses: [], skills: skillsIn('alerting:1') }]),
      { courses: [errors, alerts] },
      ['alerts path On call', 'errors start'],
    ],
    [
      'what a path needs comes after what that needs',
      learner('', '', [{ title: 'Traces', courses: ['deep'], skills: [] }]),
      { courses: [deep, tracing, errors] },
      ['errors opens handling tracing', 'tracing after handling errors', 'deep after tracing tracing'],
    ],
    [
      'what nobody can learn here holds nobody back',
      learner('', ''),
      { courses: [courseOf('ops', { teaches: 'ops:1', requires: 'linux:1' })] },
      ['ops start'],
    ],
    [
      'nor does a level that no course reaches',
      learner('', ''),
      { courses: [basics, courseOf('ops', { requires: 'handling:3' })] },
      ['basics start', 'ops start'],
    ],
    [
      'texts that are alike count where something compares them',
      learner('', 'x'),
      { courses: [errors, alerts], alike: nearnessOf([['x', 'alerts', 0.8]]) },
      ['alerts alike x', 'errors start'],
    ],
    ['a new course says so', learner('', ''), { courses: [errors, fresh] }, ['fresh new', 'errors start']],
  ])('%s', (_case, of, known, expected) => {
    expect(advised(of, known)).toEqual(expected)
  })
})

describe('the last place', () => {
  const courses = [errors, alerts, basics, fresh, courseOf('newer', { published: '2026-11-25' })]
  const popularity = new Map(courses.slice(0, 3).map(({ id }) => [id, 1]))
  const lastOf = (turn: number) => advised(learner('', ''), { courses, popularity }, { limit: 2, turn }).at(-1)

  test('is for a new course, another one for another turn', () => {
    expect([lastOf(0), lastOf(1), lastOf(2)]).toEqual(['fresh new', 'newer new', 'fresh new'])
  })
  test('is nobody’s in particular when nothing new waits', () => {
    const known = { courses: [errors, alerts, basics], popularity }
    expect(advised(learner('', ''), known, { limit: 2, turn: 1 })).toEqual(['alerts popular', 'basics popular'])
  })
})
