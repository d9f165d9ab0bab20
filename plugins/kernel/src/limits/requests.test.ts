import type { PayloadRequest } from 'payload'
import { expect, test } from 'vitest'
import { countAddress, countPerson } from './requests.ts'
import { apiLimits } from './table.ts'

const asked = (times: number, ask: () => Promise<unknown>) => Promise.all(Array.from({ length: times }, ask))

test('an address is refused when it has asked too much, and told when to come back', async () => {
  const [first] = await asked(apiLimits.address.points, () => countAddress('203.0.113.5'))
  expect(first).toMatchObject({ allowed: true, remaining: apiLimits.address.points - 1 })
  const refused = await countAddress('203.0.113.5')
  expect(refused).toMatchObject({ allowed: false, remaining: 0, policy: 'address' })
  expect(refused?.resetSeconds).toBeGreaterThan(0)
  expect(refused?.resetSeconds).toBeLessThanOrEqual(apiLimits.address.seconds)
  expect(await countAddress('203.0.113.6')).toMatchObject({ allowed: true })
})

test('the machine itself is not counted', async () => {
  expect(await countAddress('127.0.0.1')).toBeNull()
})

const requestOf = (id: string | null, address: string) =>
  ({ user: id && { id }, headers: new Headers({ 'x-forwarded-for': address }) }) as unknown as PayloadRequest

test('a person is counted wherever they ask from, a guest is not', async () => {
  let at = 0
  await asked(apiLimits.person.points, () => countPerson(requestOf('7', `198.51.100.${at++ % 250}`)))
  const req = requestOf('7', '192.0.2.1')
  await expect(countPerson(req)).rejects.toMatchObject({ status: 429, data: { code: 'kernel/too-many-requests' } })
  expect(Number(req.responseHeaders?.get('retry-after'))).toBeGreaterThan(0)
  await countPerson(requestOf('8', '192.0.2.1'))
  await countPerson(requestOf(null, '192.0.2.1'))
})
