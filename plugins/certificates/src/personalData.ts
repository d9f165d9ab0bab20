import { byUser, type PersonalData } from '@academy/kernel'
import { CERTIFICATE_NAMES_SLUG, CERTIFICATES_SLUG, OUTSIDE_CERTIFICATES_SLUG } from './contract.ts'
import { strings } from './strings.ts'

const said = strings.personalData

/** What a certificate says of somebody goes with them; decision 0036 says why its row does not. */
export const personalData: PersonalData[] = [
  {
    name: 'certificates',
    collection: CERTIFICATES_SLUG,
    about: said.certificates,
    found: byUser('student'),
    exported: [
      'number',
      'name',
      'achievement',
      'title',
      'editionNumber',
      'completedAt',
      'issuedAt',
      'expiresAt',
      'state',
      'reason',
      'endedAt',
      'visibility',
      'evidence',
      'credential',
    ],
    erasure: {
      does: 'pseudonymise',
      fields: { student: null, name: '', note: null, evidence: null, credential: null },
      becomes: said.certificatesBecome,
    },
  },
  {
    name: 'certificates-ended',
    collection: CERTIFICATES_SLUG,
    about: said.ended,
    found: byUser('endedBy'),
    exported: ['reason', 'endedAt'],
    erasure: { does: 'pseudonymise', fields: { endedBy: null }, becomes: said.endedBecomes },
  },
  {
    name: 'certificates-elsewhere',
    collection: OUTSIDE_CERTIFICATES_SLUG,
    about: said.elsewhere,
    found: byUser('student'),
    exported: ['url', 'credential', 'verifiedAt'],
    erasure: { does: 'delete' },
  },
  {
    name: 'name-on-certificates',
    collection: CERTIFICATE_NAMES_SLUG,
    about: said.name,
    found: byUser('student'),
    exported: ['name', 'updatedAt'],
    erasure: { does: 'delete' },
  },
]
