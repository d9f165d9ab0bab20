import { byUser, type PersonalData } from '@academy/kernel'
import { AUDIT_SLUG } from './contract.ts'
import { strings } from './strings.ts'

const said = strings.personalData

/** The log names people by id alone, which says nothing any more once the account is gone. */
export const personalData = (retentionDays: number): PersonalData[] => {
  const erasure = { does: 'keep', reason: said.reason, until: said.until(retentionDays) } as const
  return [
    {
      name: 'activity',
      collection: AUDIT_SLUG,
      about: said.activity,
      found: byUser('actor'),
      exported: ['action', 'targetCollection', 'targetId', 'address', 'userAgent', 'createdAt'],
      erasure,
    },
    {
      name: 'activity-about-you',
      collection: AUDIT_SLUG,
      about: said.aboutYou,
      found: byUser('targetId'),
      // From where it was done is somebody else's address.
      exported: ['action', 'createdAt'],
      erasure,
    },
  ]
}
