import { expect } from 'vitest'
import { ok } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import type { Fetch } from '../../../tests/support/academy.ts'
import { enrolled, mark, type School, type Taught } from '../../learning/tests/school.ts'
import { type OwnCertificates, ownCertificates } from '../src/contract.ts'
import type { Kept } from './verifier.ts'

export const own = async (as: Fetch): Promise<OwnCertificates> =>
  ownCertificates.parse(await ok(await as('/api/users/me/certificates')))

/** Certificates as a person has them, once the worker has made so many. */
export const certificatesOf = async (as: Fetch, many: number) => {
  await expect.poll(async () => (await own(as)).certificates.length, { timeout: 45_000 }).toBe(many)
  return (await own(as)).certificates
}

/** Somebody new who has completed the course, with their certificate. */
export const certified = async (school: School, { course, lessons }: Taught) => {
  const person: Person = await school.newcomer()
  await enrolled(person.as, course)
  for (const { id } of lessons) await ok(await mark(person.as, id))
  const [certificate] = await certificatesOf(person.as, 1)
  return { person, certificate: certificate! }
}

export const credentialOf = async (as: Fetch, number: string): Promise<Record<string, unknown>> => {
  const response = await as(`/api/certificates/numbered/${number}/credential`)
  return (await ok(response)) as Record<string, unknown>
}

/** What anybody can fetch once and keep. */
export const keptFrom = async (guest: Fetch): Promise<Kept> => ({
  issuer: (await ok(await guest('/.well-known/did.json'))) as unknown as Kept['issuer'],
  list: (await ok(await guest('/api/certificates/status/1'))) as unknown as Kept['list'],
})
