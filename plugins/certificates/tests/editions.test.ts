import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok } from '../../../tests/access/support/documents.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { testPeople } from '../../auth/tests/support/accounts.ts'
import { enrolled, mark, move, openSchool, type School } from '../../learning/tests/school.ts'
import { issue } from '../src/issue/issue.ts'
import { issueOnCompletion } from '../src/issue/issueOnCompletion.ts'
import { certificatesOf, certified, own } from './holder.ts'

let school: School

beforeAll(async () => {
  school = await openSchool()
})
afterAll(() => school.clear())

test('taken back and done again, a course is certified once', async () => {
  const { course, lessons } = await school.teach(['One'])
  const person = await school.newcomer()
  const { id } = await enrolled(person.as, course)
  for (const done of [true, false, true]) await ok(await mark(person.as, lessons[0]!.id, done))
  await certificatesOf(person.as, 1)
  const asked = `select state from pgboss.job where name = 'certificates/issue' and data::text like $1`
  await expect
    .poll(async () => (await rows<{ state: string }>(asked, [`%${id}%`])).map(({ state }) => state), {
      timeout: 20_000,
    })
    .toEqual(['completed', 'completed'])
  expect((await own(person.as)).certificates).toHaveLength(1)
})

test('an edition that was completed is certified, though its student has moved on before the worker comes to it', async () => {
  const { course, lessons } = await school.teach(['One'])
  const person = await school.newcomer()
  const { id: enrollment } = await enrolled(person.as, course)
  await school.publish(course, [...lessons, await school.write(course, 'Two')])
  await ok(await move(person.as, enrollment, 2))
  await ok(await mark(person.as, lessons[0]!.id))
  const [first] = await rows<{ id: string }>('select id from editions where course_id = $1 and number = 1', [course.id])
  const { payload } = await testPeople()
  await issueOnCompletion({ enrollment, edition: first!, req: await createLocalReq({}, payload) })
  expect(await certificatesOf(person.as, 1)).toMatchObject([{ standing: 'valid', achievement: { edition: 1 } }])
})

describe('a course whose certificates end', () => {
  const endAfter = async (course: Doc, validMonths: number) => {
    const rule = json('POST', { course: course.id, validMonths })
    const { doc } = await ok(await school.editor('/api/certificate-rules', rule))
    school.keep('certificate-rules', doc.id)
  }

  test('is renewed by completing its newest edition', async () => {
    const { course, lessons } = await school.teach(['One'])
    await endAfter(course, 12)
    const { person, certificate } = await certified(school, { course, lessons })
    expect(certificate.expiresAt).not.toBeNull()
    const added = await school.write(course, 'Two')
    await school.publish(course, [...lessons, added])
    const [{ id, newerEdition } = { id: '', newerEdition: 0 }] = (
      (await (await person.as('/api/users/me/enrollments')).json()) as {
        enrollments: { id: string; newerEdition: number }[]
      }
    ).enrollments
    await ok(await move(person.as, id, newerEdition))
    await ok(await mark(person.as, added.id))
    const [now, before] = await certificatesOf(person.as, 2)
    expect(now).toMatchObject({ standing: 'valid', achievement: { edition: 2 } })
    expect(before).toMatchObject({ standing: 'replaced', reason: 'renewed', successor: now?.number })
  })

  test('is renewed near its end by completing the same edition again, and its holder reads how', async () => {
    const { course, lessons } = await school.teach(['One'])
    await endAfter(course, 1)
    const { person, certificate } = await certified(school, { course, lessons })
    expect(await (await person.as('/learn')).text()).toContain('Completing the newest edition of the course renews it')
    const [held] = await rows<{ enrollment: string; edition: string }>(
      'select id as enrollment, edition_id as edition from enrollments where student_id = $1',
      [person.id],
    )
    const { payload } = await testPeople()
    const again = async (days: number) =>
      issue(await createLocalReq({}, payload), held!, new Date(Date.now() + days * 86_400_000))
    expect(await again(10)).toBeNull()
    expect(await again(20)).toMatchObject({ editionNumber: 1 })
    const [now, before] = (await own(person.as)).certificates
    expect(now!.expiresAt! > certificate.expiresAt!).toBe(true)
    expect(before).toMatchObject({ number: certificate.number, standing: 'replaced', reason: 'renewed' })
  })
})
