import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok, refusal } from '../../../tests/access/support/documents.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { beat, enrolled, mark, openSchool, type School, type Taught } from '../../learning/tests/school.ts'
import { bulkReply, certificateView } from '../src/contract.ts'
import { certificatesOf, certified, credentialOf, keptFrom, own } from './holder.ts'
import { refusalOf } from './verifier.ts'

let school: School
let taught: Taught

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['One', 'Two'])
})
afterAll(() => school.clear())

const viewOf = async (number: string) =>
  certificateView.parse(await ok(await school.guest(`/api/certificates/numbered/${number}`)))
const verdictsOf = async (certificates: unknown[]) => {
  const reply = await ok(await school.guest('/api/certificates/verify', json('POST', { certificates })))
  return bulkReply.parse(reply).results.map(({ verdict }) => verdict)
}
const revoke = (id: string) =>
  school.editor(
    `/api/certificates/${id}/revoke`,
    json('POST', { reason: 'issued-in-error', note: 'The course was not finished.' }),
  )

describe('completing a course', () => {
  test('issues one certificate, by name, edition and what was done', async () => {
    const { person, certificate } = await certified(school, taught)
    expect(certificate).toMatchObject({
      standing: 'valid',
      visibility: 'link',
      achievement: { kind: 'course', slug: taught.course.slug, edition: 1 },
      holder: {
        name: 'Somebody',
        evidence: { lessonsDone: 2, lessonsCounted: 2, percent: 100, minutes: 10, studied: 0 },
      },
    })
    const [mail] = await rows<{ kind: string }>('select kind from mails where "user_id" = $1', [person.id])
    expect(mail?.kind).toBe('certificates/issued')
  })

  test('says how long was studied, as it was counted, beside what its authors estimate', async () => {
    const person = await school.newcomer()
    const { id } = await enrolled(person.as, taught.course)
    await ok(await beat(person.as, id, taught.lessons[0]!, 110, 0))
    for (const lesson of taught.lessons) await ok(await mark(person.as, lesson.id))
    const [certificate] = await certificatesOf(person.as, 1)
    expect(certificate?.holder?.evidence).toMatchObject({ minutes: 10, studied: 2 })
    expect(JSON.stringify(await credentialOf(school.guest, certificate!.number))).toContain(
      '2 of 2 lessons that count, 100 %. Their authors estimate 10 min for what was done. 2 min of study were counted.',
    )
  })

  test('twice, and at the same moment, issues one', async () => {
    const person = await school.newcomer()
    await enrolled(person.as, taught.course)
    const [one, two] = taught.lessons
    await Promise.all([one, two, one, two].map((lesson) => mark(person.as, lesson!.id)))
    await certificatesOf(person.as, 1)
    for (const done of [false, true]) await ok(await mark(person.as, two!.id, done))
    const other = await certified(school, taught) // behind it in the queue, so that it was looked at
    expect(other.certificate.standing).toBe('valid')
    expect((await own(person.as)).certificates).toHaveLength(1)
  })
})

describe('the credential', () => {
  test('is verified by a verifier of others, with no network', async () => {
    const { certificate } = await certified(school, taught)
    const credential = await credentialOf(school.guest, certificate.number)
    // A verifier may be a page of somebody else's.
    for (const path of [`/api/certificates/numbered/${certificate.number}/credential`, '/.well-known/did.json'])
      expect((await school.guest(path)).headers.get('access-control-allow-origin')).toBe('*')
    expect(credential).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      credentialSubject: { identifier: [{ identityHash: 'Somebody', identityType: 'name', hashed: false }] },
    })
    expect(await refusalOf(credential, await keptFrom(school.guest))).toBeNull()
    expect(await verdictsOf([credential, certificate.number])).toEqual(['valid', 'valid'])
  })

  test.each([
    ['another name', (credential: object) => JSON.stringify(credential).replace('Somebody', 'Somebody else')],
    ['another time', (credential: object) => JSON.stringify(credential).replace('10 min', '10 h')],
  ])('with %s is found out', async (_case, tamper) => {
    const { certificate } = await certified(school, taught)
    const tampered = JSON.parse(tamper(await credentialOf(school.guest, certificate.number)))
    expect(await refusalOf(tampered, await keptFrom(school.guest))).not.toBeNull()
    expect(await verdictsOf([tampered])).toEqual(['tampered'])
  })

  test('still verifies after its key was replaced, and new ones are signed by the new key', async () => {
    const before = await certified(school, taught)
    const old = await credentialOf(school.guest, before.certificate.number)
    const { publicKey } = await ok(await school.admin('/api/certificate-keys/rotate', json('POST', {})))
    const after = await certified(school, taught)
    const fresh = await credentialOf(school.guest, after.certificate.number)
    const kept = await keptFrom(school.guest)
    expect([await refusalOf(old, kept), await refusalOf(fresh, kept)]).toEqual([null, null])
    expect(JSON.stringify(old)).not.toContain(String(publicKey))
    expect(JSON.stringify(fresh)).toContain(String(publicKey))
    expect(await verdictsOf([old, fresh])).toEqual(['valid', 'valid'])
    const keys = await rows<{ state: string; private_key: string | null }>(
      'select state, private_key from certificate_keys',
    )
    expect(keys.filter(({ private_key }) => private_key !== null).map(({ state }) => state)).toEqual(['active'])
  })
})

describe('a revoked certificate', () => {
  test('says so on its page, to verifiers, and in a bit of the status list', async () => {
    const { certificate } = await certified(school, taught)
    const credential = await credentialOf(school.guest, certificate.number)
    await ok(await revoke(certificate.id))
    expect(await viewOf(certificate.number)).toMatchObject({ standing: 'revoked', reason: 'issued-in-error' })
    expect(await refusalOf(credential, await keptFrom(school.guest))).toBe('revoked')
    expect(await verdictsOf([credential, certificate.number])).toEqual(['revoked', 'revoked'])
    expect((await refusal(await revoke(certificate.id), 409)).data.code).toBe('certificates/ended')
  })

  test('tells nobody but staff why in words', async () => {
    const { person, certificate } = await certified(school, taught)
    await ok(await revoke(certificate.id))
    const seen = async (as: typeof school.guest) =>
      JSON.stringify(await ok(await as(`/api/certificates/${certificate.id}?depth=0`)))
    expect(await seen(school.editor)).toContain('The course was not finished.')
    expect(await seen(person.as)).not.toContain('The course was not finished.')
  })

  test('cannot be made valid again, nor changed, whoever holds a connection', async () => {
    const { certificate } = await certified(school, taught)
    await ok(await revoke(certificate.id))
    for (const statement of [
      `update certificates set state = 'valid'`,
      `update certificates set name = 'Somebody else'`,
      'delete from certificates',
    ])
      await expect(rows(`${statement} where id = $1`, [certificate.id])).rejects.toThrow(/append-only/)
  })
})

test('many are verified at once, in the order they were sent', async () => {
  const { certificate } = await certified(school, taught)
  const page = `https://academy.example.org/verify/${certificate.number.toUpperCase()}`
  expect(await verdictsOf([page, '0000-0000-0000-0000', 'nonsense', { id: 'nonsense' }])).toEqual([
    'valid',
    'unknown',
    'unknown',
    'unknown',
  ])
  const tooMany = await school.guest(
    '/api/certificates/verify',
    json('POST', { certificates: Array.from({ length: 101 }, () => 'x') }),
  )
  expect((await refusal(tooMany, 400)).data.code).toBe('kernel/bad-input')
})
