import { z } from 'zod'
import type { OutsideCertificateView } from '../contract.ts'

/** What is read of a credential that another academy signed; all else of it is kept as it is. */
const outsideCredential = z.looseObject({
  id: z.url({ protocol: /^https?$/ }).max(400),
  name: z.string().min(1).max(500),
  issuer: z.looseObject({ id: z.string(), name: z.string().max(300) }),
  validFrom: z.iso.datetime({ offset: true }),
  validUntil: z.iso.datetime({ offset: true }).optional(),
})
export type OutsideCredential = z.infer<typeof outsideCredential>

/** The credential of a certificate at this address, issued by whoever is called so; null for any other. */
export const credentialOf = (given: unknown, academy: string, did: string): OutsideCredential | null => {
  const { data } = outsideCredential.safeParse(given)
  return data?.issuer.id === did && data.id.startsWith(`${academy}/`) ? data : null
}

/** As its holder sees it; null for what is no credential. */
export const viewOf = (given: unknown, verifiedAt: string): OutsideCertificateView | null => {
  const { data } = outsideCredential.safeParse(given)
  if (!data) return null
  const { id: url, name: title, issuer, validFrom: issuedAt, validUntil: expiresAt = null } = data
  return { url, title, issuer: issuer.name, issuedAt, expiresAt, verifiedAt }
}
