import { z } from 'zod'

/** The format of an export, which another academy can take over; docs/record-format.md describes it. */
export const recordFormat = { name: 'academy-record', version: 1 } as const

/** The file that lists all others, and the academy's signature of it: a compact JWS without its payload (RFC 7515, appendix F). */
export const recordFiles = { manifest: 'manifest.json', signature: 'manifest.jws' } as const

/** What Postgres keeps: no zero byte, and no half of a pair, which is no UTF-8. */
const isKept = (value: string): boolean => value.isWellFormed() && !value.includes('\0')

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What `manifest.json` says. */
export const recordManifest = z.object({
  format: z.literal(recordFormat.name),
  version: z.literal(recordFormat.version),
  academy: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .refine(isKept)
    .describe('Address of the academy that made it, without a path'),
  madeAt: z.iso.datetime(),
  subject: z
    .object({ id: z.string().min(1).max(64).refine(isKept), name: z.string().max(200).refine(isKept) })
    .describe('Whose record it is: their id at that academy, and the name that they go by there'),
  files: z
    .array(z.object({ name: z.string().min(1).max(300), bytes: z.int().min(0), sha256 }))
    .max(10_000)
    .describe('Every other file but the signature'),
})
export type RecordManifest = z.infer<typeof recordManifest>
