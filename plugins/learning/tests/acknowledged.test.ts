import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doc } from '../../../tests/access/support/documents.ts'
import { rows } from '../../../tests/support/database.ts'
import { startOrigin } from '../../../tests/support/origin.ts'
import { enrolled, openSchool, type School, type Taught } from './school.ts'

let school: School
let taught: Taught

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['One', 'Two', 'Three', 'Four', 'Five', 'Six'])
})
afterAll(() => school.clear())

test('what was acknowledged is there after kill -9 of the origin in the middle of it', async () => {
  const origin = await startOrigin({})
  const people = await Promise.all(Array.from({ length: 4 }, () => school.newcomer()))
  for (const { as } of people) await enrolled(as, taught.course)
  const acknowledged: string[] = []
  const answered = Promise.withResolvers<void>()

  const learn = async ({ id, cookie }: (typeof people)[number]) => {
    for (const lesson of taught.lessons as Doc[]) {
      const headers = { cookie, origin: origin.baseUrl, 'content-type': 'application/json' }
      const path = `${origin.baseUrl}/api/lessons/${lesson.id}/complete`
      const response = await fetch(path, { method: 'POST', headers, body: '{}' }).catch(() => null)
      if (!response?.ok) return
      acknowledged.push(`${id} ${lesson.key}`)
      if (acknowledged.length === 9) answered.resolve()
    }
  }
  const learning = people.map(learn)
  await answered.promise
  origin.kill()
  await Promise.all(learning)

  const stored = await rows<{ step: string }>(
    `select e.student_id || ' ' || p.lesson_key as step from lesson_progress p
     join progress_ledger l on l.enrollment_id = p.enrollment_id and l.lesson_key = p.lesson_key
     join enrollments e on e.id = p.enrollment_id where e.course_id = $1 and p.fraction = 1`,
    [taught.course.id],
  )
  const kept = new Set(stored.map(({ step }) => step))
  expect(acknowledged.length).toBeLessThan(24)
  expect(acknowledged.filter((step) => !kept.has(step))).toEqual([])
}, 180_000)
