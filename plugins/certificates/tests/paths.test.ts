import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Doc, ok } from '../../../tests/access/support/documents.ts'
import { published } from '../../../tests/catalog/desk.ts'
import { type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { enrolled, mark, openSchool, type School, type Taught } from '../../learning/tests/school.ts'
import type { OwnCertificate } from '../src/contract.ts'
import { certificatesOf, credentialOf, keptFrom, own } from './holder.ts'
import { structureOf } from './pdf.ts'
import { refusalOf } from './verifier.ts'

let school: School
let first: Taught
let second: Taught
let skill: Doc
let path: Doc
beforeAll(async () => {
  school = await openSchool()
  skill = await school.make(school.editor, 'skills', { title: `Skill ${Date.now()}` })
  first = await school.teach(['One', 'Two'], { skillsTaught: [{ skill: skill.id, level: 2 }] })
  second = await school.teach(['Three'])
  const slug = `certified-${Date.now()}`
  const stages = [
    { title: 'Begin', requirements: [{ courses: [first.course.id] }, { title: 'To know', skill: skill.id, level: 2 }] },
    { title: 'Go on', requirements: [{ courses: [second.course.id] }] },
  ]
  path = await school.make(school.editor, 'paths', { title: slug, slug, summary: 'For a test.', stages, ...published })
})
afterAll(async () => {
  await rows('delete from path_follows where path_id = $1', [path.id])
  await school.clear()
})

const follow = async (as: Fetch) => ok(await as(`/api/paths/${path.id}/follow`, json('POST', {})))
const completeAll = async (as: Fetch) => {
  for (const { course, lessons } of [first, second]) {
    await enrolled(as, course)
    for (const { id } of lessons) await ok(await mark(as, id))
  }
}

/** Somebody new who has completed the path, with its certificate beside those of its two courses. */
const certifiedOnPath = async () => {
  const person = await school.newcomer()
  await follow(person.as)
  await completeAll(person.as)
  const all = await certificatesOf(person.as, 3)
  const certificate = all.find(({ achievement }) => achievement.kind === 'path') as OwnCertificate
  return { person, certificate }
}

test('completing a path issues a certificate of its own, which says what was fulfilled and by what', async () => {
  const { certificate } = await certifiedOnPath()
  expect(certificate).toMatchObject({
    standing: 'valid',
    expiresAt: null,
    achievement: { kind: 'path', slug: path.slug, title: path.title, edition: null },
    holder: {
      name: 'Somebody',
      evidence: {
        lessonsDone: 3,
        lessonsCounted: 3,
        percent: 100,
        minutes: 15,
        trace: [{ lessons: [{}, {}] }, { lessons: [{}] }],
        requirements: [
          { title: first.course.title, by: `${first.course.title}, edition 1` },
          { title: 'To know', by: `The skill ${skill.title}, proven at level 2 of 3` },
          { title: second.course.title, by: `${second.course.title}, edition 1` },
        ],
      },
    },
  })
  const credential = await credentialOf(school.guest, certificate.number)
  expect(credential).toMatchObject({
    credentialSubject: { achievement: { achievementType: 'LearningProgram', name: path.title } },
  })
  expect(await refusalOf(credential, await keptFrom(school.guest))).toBeNull()
  const page = await (await school.guest(`/verify/${certificate.number}`)).text()
  for (const said of ['has completed the path', `/paths/${path.slug}`, 'To know']) expect(page).toContain(said)
  const pdf = await school.guest(`/api/certificates/numbered/${certificate.number}/pdf`)
  const { text } = await structureOf(new Uint8Array(await pdf.arrayBuffer()))
  for (const said of ['has completed the path', path.title, 'Requirements']) expect(text).toContain(said)
})

test('who had done all of it before gets one on following, once, and none again once it was revoked', async () => {
  const { as } = await school.newcomer()
  await completeAll(as)
  await certificatesOf(as, 2)
  await follow(as)
  await follow(as)
  const [certificate] = (await certificatesOf(as, 3)).filter(({ achievement }) => achievement.kind === 'path')
  const because = { reason: 'issued-in-error', note: 'For a test.' }
  await ok(await school.editor(`/api/certificates/${certificate?.id}/revoke`, json('POST', because)))
  await ok(await as(`/api/paths/${path.id}/follow`, json('POST', { following: false })))
  await follow(as)
  await certifiedOnPath() // behind it in the queue, so that it was looked at
  expect((await own(as)).certificates.map(({ achievement, standing }) => [achievement.kind, standing])).toEqual(
    expect.arrayContaining([['path', 'revoked']]),
  )
  expect((await own(as)).certificates).toHaveLength(3)
})

test('it is issued again under another name, and stays one of the path', async () => {
  const { person, certificate } = await certifiedOnPath()
  await ok(await person.as('/api/users/me/certificate-name', json('POST', { name: 'Another Name' })))
  await ok(await person.as(`/api/certificates/${certificate.id}/rename`, json('POST', {})))
  const all = (await own(person.as)).certificates.filter(({ achievement }) => achievement.kind === 'path')
  expect(all.map(({ standing }) => standing).toSorted()).toEqual(['replaced', 'valid'])
})

test('the database keeps one for each student and path, and what it is about', async () => {
  const { certificate } = await certifiedOnPath()
  const copy = `insert into certificates (number, student_id, name, achievement, path_id, title, slug, completed_at, issued_at, state,
    visibility, status_index) select number || '-2', student_id, name, achievement, path_id, title, slug, completed_at, issued_at,
    'valid', visibility, 999999 from certificates where id = $1`
  await expect(rows(copy, [certificate.id])).rejects.toThrow(/certificates_path_once_idx/)
  await expect(
    rows('update certificates set path_id = $2 where id = $1', [certificate.id, first.course.id]),
  ).rejects.toThrow()
})
