import { addressOf, countAttempt, postEndpoint, tooManyRequests } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { type BulkResult, bulkInput, bulkReply } from '../contract.ts'
import { credentialJudge } from '../credential/verifyCredential.ts'
import { readNumber } from '../domain/number.ts'
import { standingOf } from '../domain/standing.ts'
import { runtimeOf } from '../runtime.ts'
import { findCertificates } from '../store/certificates.ts'
import { toView } from '../view.ts'
import { isAnybody } from './asker.ts'

type Sent = string | Record<string, unknown>

const numberIn = (sent: Sent): string | null => readNumber(String(typeof sent === 'string' ? sent : sent.id))

const countedIn = async (req: PayloadRequest): Promise<void> => {
  const { redisUrl } = runtimeOf(req.payload)
  const attempt = { kind: 'certificateCheck' as const, address: addressOf(req.headers), identity: null }
  const { refused } = await countAttempt({ payload: req.payload, redisUrl }, attempt)
  if (refused) throw tooManyRequests(refused)
}

/** Looks all of them up at once; what is a whole credential must also be what was signed here, to the last letter. */
const verify = async (req: PayloadRequest, sent: readonly Sent[], now: Date): Promise<BulkResult[]> => {
  const reading = { payload: req.payload, req }
  const numbers = sent.map(numberIn)
  const rows = await findCertificates(reading, { number: { in: numbers.filter((number) => number !== null) } })
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const isGenuine = await credentialJudge(reading)
  const results: BulkResult[] = []
  for (const [index, given] of sent.entries()) {
    const row = byNumber.get(numbers[index] ?? '')
    if (!row) results.push({ verdict: 'unknown', certificate: null })
    else if (typeof given !== 'string' && !(await isGenuine(given)))
      results.push({ verdict: 'tampered', certificate: null })
    else results.push({ verdict: standingOf(row, now.toISOString()), certificate: await toView(reading, row, { now }) })
  }
  return results
}

export const verifyMany = postEndpoint({
  path: '/verify',
  summary: 'How up to 100 certificates stand, by their numbers or addresses, or as whole credentials',
  input: bulkInput,
  reply: bulkReply,
  allow: isAnybody,
  handle: async ({ certificates }, req) => {
    await countedIn(req)
    return { results: await verify(req, certificates, new Date()) }
  },
})
