import { expect, test } from 'vitest'
import { fixture } from '../../tests/fixture.ts'
import { lessonPage, lessonPageById } from './lessonPage.ts'

const page = (slug: string) => lessonPage(fixture, 'distributed-tracing', slug)

test('neighbours cross from one section to the next', () => {
  expect(page('automatic-or-by-hand')).toMatchObject({
    position: 4,
    previous: { slug: 'read-your-first-waterfall' },
    next: { slug: 'your-first-custom-span' },
  })
})

test('the first lesson has none before it, the last none after it', () => {
  expect(page('why-logs-stop-helping')?.previous).toBeNull()
  expect(page('sampling-without-regret')?.next).toBeNull()
})

test('a lesson is found only in its own course', () => {
  expect(lessonPage(fixture, 'alerts', 'why-logs-stop-helping')).toBeNull()
  expect(page('nope')).toBeNull()
})

test('a preview finds a lesson by its id', () => {
  expect(lessonPageById(fixture, 'one-lesson/errors-that-explain-themselves')?.course.slug).toBe('one-lesson')
  expect(lessonPageById(fixture, 'nope')).toBeNull()
})
