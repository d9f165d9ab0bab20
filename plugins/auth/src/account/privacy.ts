import type { Payload, TypedUser } from 'payload'
import { DATA_EXPORTS_SLUG, type PrivacyView } from '../contract.ts'
import type { AuthSettings } from '../options.ts'
import { personalDataInWords } from '../privacy/words.ts'
import { waysInOf } from './waysIn.ts'

/** How many of the last exports are shown. */
const shown = 5

const iso = (date: string | null | undefined) => (date ? new Date(date).toISOString() : null)

export const privacyOf = async (payload: Payload, settings: AuthSettings, user: TypedUser): Promise<PrivacyView> => {
  const { docs } = await payload.find({
    collection: DATA_EXPORTS_SLUG,
    where: { user: { equals: user.id } },
    sort: '-createdAt',
    limit: shown,
    depth: 0,
  })
  const { hasPassword } = await waysInOf(payload, settings, user)
  return {
    ...personalDataInWords(payload.config),
    exports: docs.map(({ id, status, bytes, createdAt, expiresAt }) => ({
      id: String(id),
      status,
      bytes: bytes ?? null,
      createdAt: new Date(createdAt).toISOString(),
      expiresAt: iso(expiresAt),
    })),
    erasureDueAt: 'erasureDueAt' in user && typeof user.erasureDueAt === 'string' ? iso(user.erasureDueAt) : null,
    hasPassword,
  }
}
