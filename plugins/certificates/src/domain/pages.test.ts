import { expect, test } from 'vitest'
import { linkedInLink } from './pages.ts'

const shared = {
  title: 'Tracing & logs',
  issuer: 'Sentry Academy',
  issuedAt: '2026-11-30T23:00:00.000Z',
  expiresAt: null,
  number: '7k3m-9x2p-qd4w-h8ct',
  url: 'https://academy.example.org/verify/7k3m-9x2p-qd4w-h8ct',
}
const fieldsOf = (link: string) => Object.fromEntries(new URL(link).searchParams)

test('LinkedIn is told what the certificate says', () => {
  expect(fieldsOf(linkedInLink(shared))).toEqual({
    startTask: 'CERTIFICATION_NAME',
    name: 'Tracing & logs',
    organizationName: 'Sentry Academy',
    issueYear: '2026',
    issueMonth: '11',
    certId: shared.number,
    certUrl: shared.url,
  })
})

test('and when it ends, if it does', () => {
  const fields = fieldsOf(linkedInLink({ ...shared, expiresAt: '2028-02-01T00:00:00.000Z' }))
  expect(fields).toMatchObject({ expirationYear: '2028', expirationMonth: '2' })
})
