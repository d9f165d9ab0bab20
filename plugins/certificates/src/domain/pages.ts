/** Where a certificate is looked at, by anybody who knows its number. */
export const verifyPage = (number: string) => `/verify/${number}`

/** Where its files are. */
export const filesOf = (number: string) => ({
  pdf: `/api/certificates/numbered/${number}/pdf`,
  credential: `/api/certificates/numbered/${number}/credential`,
})

type Shared = { title: string; issuer: string; issuedAt: string; expiresAt: string | null; number: string; url: string }

const monthOf = (prefix: string, iso: string): [string, string][] => {
  const date = new Date(iso)
  return [
    [`${prefix}Year`, String(date.getUTCFullYear())],
    [`${prefix}Month`, String(date.getUTCMonth() + 1)],
  ]
}

/** A form at LinkedIn that adds the certificate to one's profile, filled in. `url` is the whole address of its page. */
export const linkedInLink = ({ title, issuer, issuedAt, expiresAt, number, url }: Shared): string => {
  const fields = new URLSearchParams([
    ['startTask', 'CERTIFICATION_NAME'],
    ['name', title],
    ['organizationName', issuer],
    ...monthOf('issue', issuedAt),
    ...(expiresAt ? monthOf('expiration', expiresAt) : []),
    ['certId', number],
    ['certUrl', url],
  ])
  return `https://www.linkedin.com/profile/add?${fields}`
}
