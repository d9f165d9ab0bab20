import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { demoPassword, emailOf } from '../tests/support/academy.ts'
import { ms, percentile, type Table } from './report.ts'

const tries = 20

/** Milliseconds that each of `tries` runs took, one after another. */
const timesOf = async (work: () => Promise<unknown>): Promise<number[]> => {
  const taken: number[] = []
  for (let count = 0; count < tries; count++) {
    const begun = performance.now()
    await work()
    taken.push(performance.now() - begun)
  }
  return taken
}

/** What a sign-in costs, and how much of it is the hash that makes guessing slow. */
export const measureSignIn = async (baseUrl: string): Promise<Table[]> => {
  const hash = await hashPassword(demoPassword)
  const hashing = await timesOf(() => verifyPassword({ hash, password: demoPassword }))
  const signingIn = await timesOf(() =>
    fetch(`${baseUrl}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: baseUrl },
      body: JSON.stringify({ email: emailOf('student'), password: demoPassword }),
    }),
  )
  const row = (name: string, taken: number[]) => [name, ms(percentile(taken, 0.5)), ms(percentile(taken, 0.95))]
  return [
    {
      title: 'Signing in',
      note: `${tries} times each, one after another.`,
      head: ['what', 'p50', 'p95'],
      rows: [row('checking one password (scrypt)', hashing), row('signing in over HTTP', signingIn)],
    },
  ]
}
