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
  | 'number'
  | 'name'
  | 'achievement'
  | 'title'
  | 'slug'
  | 'editionNumber'
  | 'completedAt'
  | 'issuedAt'
  | 'expiresAt'
  | 'statusIndex'
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

const ofEdition = ({ slug, title, evidence }: Facts, edition: number, publicUrl: string) => ({
  id: `${publicUrl}/courses/${slug}#edition-${edition}`,
  achievementType: 'CertificateOfCompletion',
  description: said.edition(title, edition),
  version: String(edition),
  criteria: { narrative: said.criteria(evidence.requiredPercent) },
})

const achievementOf = (facts: Facts, publicUrl: string) =>
  facts.editionNumber === null
    ? {
        id: `${publicUrl}/paths/${facts.slug}`,
        achievementType: 'LearningProgram',
        description: said.path(facts.title),
        criteria: { narrative: said.pathCriteria },
      }
    : ofEdition(facts, facts.editionNumber, publicUrl)

const subjectOf = (facts: Facts, { publicUrl }: Issuer) => ({
  type: ['AchievementSubject'],
  identifier: [{ type: 'IdentityObject', identityHash: facts.name, identityType: 'name', hashed: false }],
  activityEndDate: facts.completedAt,
  achievement: { type: ['Achievement'], name: facts.title, ...achievementOf(facts, publicUrl) },
})

const narrativeOf = ({ lessonsDone, lessonsCounted, percent, minutes, studied }: Facts['evidence']): string =>
  [
    said.narrative(lessonsDone, lessonsCounted, percent),
    said.estimated(readableTime(minutes)),
    ...(studied === undefined ? [] : [said.studied(readableTime(studied))]),
  ].join(' ')

/** A certificate as an Open Badges 3.0 credential, not signed yet. */
export const achievementCredential = (facts: Facts, issuer: Issuer): Document => {
  const { requirements = [] } = facts.evidence
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
        narrative: narrativeOf(facts.evidence),
      },
      ...requirements.map(({ title, by }) => ({ type: ['Evidence'], name: title, narrative: by })),
    ],
    credentialStatus: statusOf(facts, issuer),
  }
}
