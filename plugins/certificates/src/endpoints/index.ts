import type { Endpoint } from 'payload'
import { readCertificate, readCredential, readPdf } from './numbered.ts'
import { holderEndpoints } from './own.ts'
import { readIssuer, readStatusList } from './published.ts'
import { reissueCertificate, revokeCertificate } from './staff.ts'
import { verifyMany } from './verify.ts'

/** Beside Payload's own list, which shows holders and staff what is theirs. */
export const certificateEndpoints: Endpoint[] = [
  readCertificate,
  readCredential,
  readPdf,
  readIssuer,
  readStatusList,
  verifyMany,
  revokeCertificate,
  reissueCertificate,
  ...holderEndpoints,
]
