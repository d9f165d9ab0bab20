import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOrigin } from '../../../tests/support/origin.ts'
import { enrolled, openSchool, type School, type Taught } from './school.ts'

let school: School
const courses: Taught[] = []
let people: Awaited<ReturnType<School['newcomer']>>[]

beforeAll(async () => {
  school = await openSchool()
  courses.push(await school.teach(['One', 'Two', 'Three']), await school.teach(['Four', 'Five'], { access: 'paid' }))
  people = await Promise.all(Array.from({ length: 6 }, () => school.newcomer()))
  for (const { id, as } of people) {
    await school.make(school.admin, 'entitlements', { user: id, course: courses[1]?.course.id, source: 'grant' })
    for (const { course } of courses) await enrolled(as, course)
  }
})
afterAll(() => school.clear())

test('an origin that has just started answers more who learn at once than it has connections', async () => {
  const origin = await startOrigin({ DATABASE_POOL: '2' })
  const requests = people.flatMap(({ cookie }) =>
    courses.flatMap(({ course, lessons }) =>
      lessons.flatMap(({ id, slug }) => {
        const headers = { cookie, origin: origin.baseUrl, 'content-type': 'application/json' }
        return [
          fetch(`${origin.baseUrl}/learn/${course.slug}/${slug}`, { headers }),
          fetch(`${origin.baseUrl}/api/lessons/${id}/complete`, { method: 'POST', headers, body: '{}' }),
        ]
      }),
    ),
  )
  const answers = await Promise.all(requests)
  await origin.stop()
  expect(answers.map(({ status }) => status)).toEqual(requests.map(() => 200))
}, 120_000)
