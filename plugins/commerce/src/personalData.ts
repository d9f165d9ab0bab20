import { byUser, type PersonalData } from '@academy/kernel'
import { ENTITLEMENTS_SLUG } from './contract.ts'
import { strings } from './strings.ts'

/** Grants end with their holder; a grant is no receipt, so no law asks for it. */
export const personalData: PersonalData[] = [
  {
    name: 'entitlements',
    collection: ENTITLEMENTS_SLUG,
    about: strings.personalData.entitlements,
    found: byUser('user'),
    exported: ['course.title', 'course.slug', 'source', 'from', 'until', 'revoked', 'createdAt'],
    erasure: { does: 'delete' },
  },
]
