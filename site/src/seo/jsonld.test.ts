import { expect, test } from 'vitest'
import { coursePage } from '#site/views/coursePage.ts'
import { fixture } from '../../tests/fixture.ts'
import { breadcrumbLd, courseLd, personLd, serialize } from './jsonld.ts'

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

test('a title cannot end the script it is written into', () => {
  const written = serialize({ '@context': 'https://schema.org', '@type': 'Course', name: '</script><script>alert(1)' })
  expect(written).not.toContain('<')
  expect(JSON.parse(written).name).toBe('</script><script>alert(1)')
})
