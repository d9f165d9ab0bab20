import { transactionDatabase } from '@academy/kernel'
import type { OutsideCertificate } from '@academy/learning/contract'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { OUTSIDE_CERTIFICATES_SLUG } from '../contract.ts'
import type { Reading } from '../store/reading.ts'

const outsideRow = z.object({ url: z.string(), credential: z.unknown(), verifiedAt: z.string() })
export type OutsideRow = z.infer<typeof outsideRow>

/** Those of somebody. Asks nobody's rights: whoever calls it names the student. */
export const findOutside = async ({ payload, req }: Reading, student: string): Promise<OutsideRow[]> => {
  const { docs } = await payload.db.find({
    collection: OUTSIDE_CERTIFICATES_SLUG,
    where: { student: { equals: student } },
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    req,
  })
  return z.array(outsideRow).parse(docs)
}

/** Keeps them for a student, each once. Works inside `inTransaction` only. */
export const insertOutside = async (
  req: PayloadRequest,
  student: string,
  certificates: readonly OutsideCertificate[],
  verifiedAt: string,
): Promise<void> => {
  const db = await transactionDatabase(req)
  for (const { url, credential } of certificates)
    await db.execute(sql`
      insert into outside_certificates (student_id, url, credential, verified_at)
      values (${student}, ${url}, ${JSON.stringify(credential)}::jsonb, ${verifiedAt})
      on conflict (student_id, url) do nothing`)
}
