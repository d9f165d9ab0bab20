import type { Language } from '@academy/kernel/languages'
import { expect, test } from 'vitest'
import { cardOf } from '#site/views/card.ts'
import { coursePage } from '#site/views/coursePage.ts'
import { fixture } from '../../tests/fixture.ts'
import { breadcrumbLd, courseLd, courseListLd, personLd, serialize } from './jsonld.ts'

const origin = 'https://academy.example'

test('a course has an instance with its workload and its instructors', () => {
  const page = coursePage(fixture, 'distributed-tracing')!
  expect(courseLd(page, origin)).toMatchObject({
    '@type': 'Course',
    url: 'https://academy.example/courses/distributed-tracing',
    offers: { category: 'Free' },
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseWorkload: 'PT1H56M',
      instructor: [{ name: 'Maya Okafor' }, { name: 'Jonas Lind' }],
    },
  })
})

test('a course without instructors names none', () => {
  expect(courseLd(coursePage(fixture, 'one-lesson')!, origin).hasCourseInstance).not.toHaveProperty('instructor')
})

test('a trail counts from one and has whole addresses', () => {
  expect(breadcrumbLd([{ label: 'Courses', href: '/courses' }], origin).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Courses', item: 'https://academy.example/courses' },
  ])
})

test('a person is who links to them', () => {
  expect(personLd(fixture.instructors[0]!, origin)).toMatchObject({
    '@type': 'Person',
    sameAs: ['https://example.com/'],
  })
})

test('on a German page what is told in German has its German address, and what is not its English one', () => {
  const told: (Language[] | undefined)[] = [['en', 'de'], undefined]
  const instructor = fixture.instructors[0]!
  const people = told.map((languages) => personLd({ ...instructor, languages }, origin, 'de').url)
  expect(people).toEqual([`${origin}/de/instructors/${instructor.slug}`, `${origin}/instructors/${instructor.slug}`])
  const card = cardOf(fixture.courses[0]!)
  const cards = told.map((languages) => ({ ...card, languages }))
  expect(courseListLd(cards, origin, 'de').itemListElement).toMatchObject([
    { url: `${origin}/de/courses/${card.slug}` },
    { url: `${origin}/courses/${card.slug}` },
  ])
})

test('a title cannot end the script it is written into', () => {
  const written = serialize({ '@context': 'https://schema.org', '@type': 'Course', name: '</script><script>alert(1)' })
  expect(written).not.toContain('<')
  expect(JSON.parse(written).name).toBe('</script><script>alert(1)')
})
