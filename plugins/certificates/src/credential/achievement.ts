import { verifyPage } from '../domain/pages.ts'
import { readableTime } from '../domain/readableTime.ts'
import { placeOf } from '../domain/statusBits.ts'
import type { CertificateSettings } from '../options.ts'
import type { CertificateRow } from '../store/certificates.ts'
import { strings } from '../strings.ts'
import { contextUrls } from './contexts.ts'
import type { Document } from './proof.ts'
import { statusListUrl } from './statusList.ts'

const said = strings.credential

/** What a certificate is made of, before it has a row. */
export type Facts = Pick<
  CertificateRow,
  'number' | 'name' | 'title' | 'slug' | 'editionNumber' | 'completedAt' | 'issuedAt' | 'expiresAt' | 'statusIndex'
> & { evidence: NonNullable<CertificateRow['evidence']> }

type Issuer = Pick<CertificateSettings, 'did' | 'issuer' | 'publicUrl'>

const statusOf = ({ statusIndex }: Facts, { publicUrl }: Issuer) => {
  const { list, position } = placeOf(statusIndex)
  const url = statusListUrl(publicUrl, list)
  return {
    id: `${url}#${position}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(position),
    statusListCredential: url,
  }
}

const subjectOf = (facts: Facts, { publicUrl }: Issuer) => ({
  type: ['AchievementSubject'],
  identifier: [{ type: 'IdentityObject', identityHash: facts.name, identityType: 'name', hashed: false }],
  activityEndDate: facts.completedAt,
  achievement: {
    id: `${publicUrl}/courses/${facts.slug}#edition-${facts.editionNumber}`,
    type: ['Achievement'],
    achievementType: 'CertificateOfCompletion',
    name: facts.title,
    description: said.edition(facts.title, facts.editionNumber),
    version: String(facts.editionNumber),
    criteria: { narrative: said.criteria(facts.evidence.requiredPercent) },
  },
})

/** A certificate as an Open Badges 3.0 credential, not signed yet. */
export const achievementCredential = (facts: Facts, issuer: Issuer): Document => {
  const { lessonsDone, lessonsCounted, percent, minutes } = facts.evidence
  return {
    '@context': contextUrls,
    id: `${issuer.publicUrl}${verifyPage(facts.number)}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer.did, type: ['Profile'], name: issuer.issuer, url: issuer.publicUrl },
    validFrom: facts.issuedAt,
    ...(facts.expiresAt ? { validUntil: facts.expiresAt } : {}),
    name: facts.title,
    credentialSubject: subjectOf(facts, issuer),
    evidence: [
      {
        type: ['Evidence'],
        name: said.evidence,
        narrative: said.narrative(lessonsDone, lessonsCounted, percent, readableTime(minutes)),
      },
    ],
    credentialStatus: statusOf(facts, issuer),
  }
}
