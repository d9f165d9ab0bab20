import type { CertificateView, OwnCertificates } from '../contract.ts'

/** Where the pages about certificates get what they show, read when the page is made. */
export type CertificateSource = {
  /** What anybody may see; null when there is no such certificate. */
  byNumber: (number: string) => Promise<CertificateView | null>
}

/** Of the viewer alone. */
export type OwnCertificateSource = () => Promise<OwnCertificates>
