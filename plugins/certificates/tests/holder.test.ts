import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, refusal } from '../../../tests/access/support/documents.ts'
import { demoPassword, emailOf, type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { newBrowser } from '../../auth/tests/support/accounts.ts'
import { form, openSchool, type School, type Taught } from '../../learning/tests/school.ts'
import { certificateView } from '../src/contract.ts'
import { certified, credentialOf, keptFrom, own } from './holder.ts'
import { structureOf } from './pdf.ts'
import { refusalOf } from './verifier.ts'

let school: School
let taught: Taught

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['One'])
})
afterAll(() => school.clear())

const viewOf = async (number: string, as: Fetch = school.guest) =>
  certificateView.parse(await ok(await as(`/api/certificates/numbered/${number}`)))
const chooseName = async (as: Fetch, name: string) =>
  ok(await as('/api/users/me/certificate-name', json('POST', { name })))
const rename = (as: Fetch, id: string) => as(`/api/certificates/${id}/rename`, json('POST', {}))
const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code
const pageOf = async (number: string) => {
  const response = await school.guest(`/verify/${number}`)
  return { status: response.status, kept: response.headers.get('cache-control'), text: await response.text() }
}

describe('a new name', () => {
  test('is on a certificate that is issued again, in the place of the old one', async () => {
    const { person, certificate } = await certified(school, taught)
    await chooseName(person.as, '  Zoe\u0308  山田 ')
    await ok(await rename(person.as, certificate.id))
    const [now, before] = (await own(person.as)).certificates
    expect(now).toMatchObject({ standing: 'valid', holder: { name: 'Zoë 山田' } })
    expect(before).toMatchObject({ standing: 'replaced', reason: 'name-changed', successor: now?.number })
    const old = await viewOf(certificate.number)
    expect(old).toMatchObject({ standing: 'replaced', successor: now?.number, holder: null })
    expect(await refusalOf(await credentialOf(school.guest, now!.number), await keptFrom(school.guest))).toBeNull()
    expect(await codeOf(await rename(person.as, now!.id), 409)).toBe('certificates/same-name')
    expect(await codeOf(await rename(person.as, certificate.id), 409)).toBe('certificates/ended')
  })

  test('is not needed for it to stand on one’s own page, with the way to it', async () => {
    const { person, certificate } = await certified(school, taught)
    const answer = await person.as('/me')
    expect(answer.status).toBe(200)
    const page = await answer.text()
    expect(page).toMatch(new RegExp(`href="/verify/${certificate.number}"[^>]*>${taught.course.title}</a>`))
  })

  test('comes three times a year', async () => {
    const { person } = await certified(school, taught)
    for (const name of ['A', 'B', 'C', 'D']) {
      await chooseName(person.as, name)
      const [newest] = (await own(person.as)).certificates
      const answer = await rename(person.as, newest!.id)
      if (name === 'D') expect(await codeOf(answer, 429)).toBe('certificates/too-many-names')
      else await ok(answer)
    }
  })

  test('needs a letter', async () => {
    const { person } = await certified(school, taught)
    const answer = await person.as('/api/users/me/certificate-name', json('POST', { name: ' \u202e ' }))
    expect(await codeOf(answer, 400)).toBe('certificates/bad-name')
  })

  test('is nobody else’s to choose', async () => {
    const { certificate } = await certified(school, taught)
    const other = await school.newcomer()
    for (const as of [other.as, school.admin])
      expect(await codeOf(await rename(as, certificate.id), 404)).toBe('certificates/not-found')
  })
})

describe('a hidden certificate', () => {
  test('shows others that it holds, and nothing of what it says', async () => {
    const { person, certificate } = await certified(school, taught)
    const sent = form({ visibility: 'hidden' })
    const answer = await person.as(`/api/certificates/${certificate.id}/visibility`, sent)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/learn#certificates'])
    expect(await viewOf(certificate.number)).toMatchObject({ standing: 'valid', holder: null })
    expect((await viewOf(certificate.number, person.as)).holder?.name).toBe('Somebody')
    for (const file of ['pdf', 'credential']) {
      const path = `/api/certificates/numbered/${certificate.number}/${file}`
      expect(await codeOf(await school.guest(path), 403)).toBe('certificates/hidden')
      expect((await person.as(path)).status).toBe(200)
    }
    const { text } = await pageOf(certificate.number)
    expect(text).not.toContain('Somebody')
  })
})

describe('the page', () => {
  test('says what the certificate says, for a minute, and keeps search engines out', async () => {
    const { person, certificate } = await certified(school, taught)
    const { status, kept, text } = await pageOf(certificate.number)
    expect([status, kept]).toEqual([200, 'public, max-age=60'])
    for (const said of ['This certificate is valid', 'Somebody', taught.course.title, 'noindex'])
      expect(text).toContain(said)
    await ok(await person.as(`/api/certificates/${certificate.id}/visibility`, json('POST', { visibility: 'public' })))
    expect((await pageOf(certificate.number)).text).not.toContain('noindex')
    const picture = await school.guest(`/verify/${certificate.number}/share.png`)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  test('of a number that is none helps on', async () => {
    const { status, text } = await pageOf('0000-0000-0000-0000')
    expect(status).toBe(404)
    expect(text).toContain('There is no certificate of this number')
  })

  test('is found by its number however it is typed', async () => {
    const { certificate } = await certified(school, taught)
    const typed = encodeURIComponent(certificate.number.toUpperCase().replaceAll('-', ' '))
    const answer = await school.guest(`/verify/check?number=${typed}`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/verify/${certificate.number}`])
  })
})

test('the PDF is tagged, says in which language and about what, and has its text as text', async () => {
  const { certificate } = await certified(school, taught)
  const response = await school.guest(`/api/certificates/numbered/${certificate.number}/pdf`)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const { roles, text, title, language, isMarked } = await structureOf(new Uint8Array(await response.arrayBuffer()))
  expect(isMarked).toBe(true)
  expect(title).toBe(`Certificate: ${certificate.achievement.title}, Somebody`)
  expect(language).toBe('en')
  for (const role of ['Document', 'H1', 'H2', 'P', 'Figure', 'L', 'LI', 'Link']) expect(roles).toContain(role)
  for (const said of ['Somebody', certificate.achievement.title, certificate.number]) expect(text).toContain(said)
})

test('the PDF of a name and a title whose letters it lacks says where they stand, and tells them to whoever listens', async () => {
  const title = `追跡の基礎 ${Date.now()}`
  const { person, certificate } = await certified(school, await school.teach(['One'], { title }))
  await chooseName(person.as, '山田 花子')
  await ok(await rename(person.as, certificate.id))
  const [now] = (await own(person.as)).certificates
  const response = await school.guest(`/api/certificates/numbered/${now!.number}/pdf`)
  const pdf = await structureOf(new Uint8Array(await response.arrayBuffer()))
  expect(pdf.title).toBe(`Certificate: ${title}, 山田 花子`)
  for (const said of ['The name stands on the page below', 'Its title stands on the page below'])
    expect(pdf.text).toContain(said)
  expect(pdf.text).not.toContain('¿')
})

test('the longest name of the widest letters stays above what it has completed', async () => {
  const { person, certificate } = await certified(school, taught)
  await chooseName(person.as, `${'W'.repeat(99)}Q`)
  await ok(await rename(person.as, certificate.id))
  const [now] = (await own(person.as)).certificates
  const response = await school.guest(`/api/certificates/numbered/${now!.number}/pdf`)
  const { lineOf } = await structureOf(new Uint8Array(await response.arrayBuffer()))
  const [end, next] = [lineOf('WQ'), lineOf('has completed')]
  expect(next).toBeGreaterThan(0)
  expect(end).toBeGreaterThan(next! + 14)
})

test('who teaches the course sees its certificates, and who teaches another does not', async () => {
  const course = await school.course({}, school.teacher)
  const lessons = [await school.write(course, 'One')]
  await school.publish(course, lessons)
  const { certificate } = await certified(school, { course, lessons })
  const seen = async (as: Fetch) =>
    (await ok(await as(`/api/certificates?where[number][equals]=${certificate.number}`))).totalDocs
  for (const as of [school.teacher, school.editor]) expect(await seen(as)).toBe(1)
  for (const as of [school.other, school.student]) expect(await seen(as)).toBe(0)
})

test('whoever looks through a holder’s eyes changes nothing of theirs', async () => {
  const { person, certificate } = await certified(school, taught)
  const support = newBrowser()
  await ok(await support('/api/auth/sign-in/email', json('POST', { email: emailOf('admin'), password: demoPassword })))
  await ok(await support(`/api/users/${person.id}/impersonate`, json('POST', { reason: 'Ticket 12' })))
  const name = json('POST', { name: 'Somebody else' })
  expect((await support('/api/users/me/certificate-name', name)).status).toBe(403)
  expect((await rename(support, certificate.id)).status).toBe(403)
  const hide = json('POST', { visibility: 'hidden' })
  expect((await support(`/api/certificates/${certificate.id}/visibility`, hide)).status).toBe(403)
  expect(await own(support)).toEqual(await own(person.as))
})

test('an author who is about to publish is told how many certificates it concerns', async () => {
  const { course, lessons } = await school.teach(['One'])
  await certified(school, { course, lessons })
  const added = await school.write(course, 'Two')
  const sections = [{ title: 'Basics', lessons: [...lessons, added].map(({ id }: Doc) => id) }]
  await ok(await school.editor(`/api/courses/${course.id}?draft=true`, json('PATCH', { sections })))
  const impact = await ok(await school.editor(`/api/courses/${course.id}/publishing`))
  expect(impact).toMatchObject({ kind: 'edition', belowComplete: 1, certificates: 1 })
})

test('erasing its holder leaves the number and how it stands, and nothing about them', async () => {
  const { person, certificate } = await certified(school, taught)
  const credential = await credentialOf(school.guest, certificate.number)
  await ok(await school.admin(`/api/users/${person.id}`, { method: 'DELETE' }))
  const [row] = await rows<object>(
    'select student_id, name, note, evidence, credential from certificates where number = $1',
    [certificate.number],
  )
  expect(row).toEqual({ student_id: null, name: '', note: null, evidence: null, credential: null })
  expect(await viewOf(certificate.number)).toMatchObject({ standing: 'valid', holder: null })
  expect(await refusalOf(credential, await keptFrom(school.guest))).toBeNull()
})
