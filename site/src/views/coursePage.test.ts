import { describe, expect, test } from 'vitest'
import { messagesIn } from '#site/messages/index.ts'
import { course, fixture } from '../../tests/fixture.ts'
import { accessNote, callToAction } from './callToAction.ts'
import { coursePage } from './coursePage.ts'

const { course: strings } = messagesIn()

const open = ['Open', 'article', 5, true] as const
const closed = ['Closed', 'article', 5] as const

const pageOf = (access: 'free' | 'paid', ...lessons: (typeof open | typeof closed)[]) => {
  const one = course({ slug: 'c', title: 'C', access }, { All: lessons.map((seed) => [...seed]) })
  return coursePage({ ...fixture, courses: [one] }, 'c')!
}

test('a course that does not exist has no page', () => {
  expect(coursePage(fixture, 'nope')).toBeNull()
})

test('instructors come in the course’s order, and one who is gone is left out', () => {
  const one = course({ slug: 'c', title: 'C', instructors: ['jonas-lind', 'nobody', 'maya-okafor'] }, {})
  const names = coursePage({ ...fixture, courses: [one] }, 'c')!.instructors.map(({ name }) => name)
  expect(names).toEqual(['Jonas Lind', 'Maya Okafor'])
})

describe('related courses', () => {
  const skills = [{ skill: 'tracing', title: 'Tracing', level: 1 }]
  const courses = [
    course({ slug: 'c', title: 'C', category: 'errors', skillsTaught: skills, related: ['chosen', 'c', 'gone'] }, {}),
    course({ slug: 'chosen', title: 'Chosen', publishedAt: '2020-01-01' }, {}),
    course({ slug: 'same-skill', title: 'Same skill', skillsTaught: skills, publishedAt: '2026-01-01' }, {}),
    course({ slug: 'same-category', title: 'Same category', category: 'errors', publishedAt: '2026-02-01' }, {}),
    course({ slug: 'older', title: 'Older', category: 'errors', publishedAt: '2019-01-01' }, {}),
    course({ slug: 'far', title: 'Far away', publishedAt: '2026-03-01' }, {}),
  ]

  test('are the chosen ones, then the nearest with what is said of each, never itself', () => {
    const related = coursePage({ ...fixture, courses }, 'c')!.related.map(({ card: { slug }, why }) => [slug, why])
    expect(related).toEqual([
      ['chosen', null],
      ['same-category', { because: 'topic', skill: null }],
      ['older', { because: 'topic', skill: null }],
    ])
  })

  test('name the skill that leads on', () => {
    const needs = course({ slug: 'needs', title: 'Needs it', skillsRequired: skills }, {})
    const [first] = coursePage(
      { ...fixture, courses: [...courses.slice(2), needs, { ...courses[0]!, related: [] }] },
      'c',
    )!.related
    expect([first?.card.slug, first?.why?.because, first?.why?.skill?.title]).toEqual(['needs', 'ready', 'Tracing'])
  })
})

describe('the next thing to do', () => {
  test.each([
    ['is enrolling in a free course', pageOf('free', open, closed), 'enroll', '/courses/c/open'],
    ['is enrolling, too, when nothing is open', pageOf('free', closed), 'enroll', undefined],
    ['is the first open lesson of a paid course', pageOf('paid', closed, open), 'open', '/courses/c/open'],
    ['is saying that one has it when none is open', pageOf('paid', closed), 'enroll', undefined],
    ['is nothing in a course without lessons', pageOf('free'), undefined, undefined],
  ])('%s', (_case, page, stressed, href) => {
    const action = callToAction(page)
    expect([action?.stressed, action?.open?.href]).toEqual([stressed, href])
  })
})

test('a course whose first lesson is open invites to start, another to read what is open', () => {
  const labels = [pageOf('paid', open, closed), pageOf('paid', closed, open)].map(
    (page) => callToAction(page)?.open?.label,
  )
  expect(labels).toEqual([strings.actions.start, strings.actions.read])
})

test.each([
  ['all open', pageOf('free', open), /no account/],
  ['free', pageOf('free', closed), /free once you have signed in\.$/],
  ['paid with an open lesson', pageOf('paid', open, closed), /bought course.*1 of 2/],
  ['empty', pageOf('paid'), /no lessons yet/],
])('a course that is %s says who may read it', (_case, page, said) => {
  expect(accessNote(page)).toMatch(said)
})
