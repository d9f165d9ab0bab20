const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

type Sent = { method: string; headers: Headers }
type Rule = { publicUrl: string; isProduction: boolean }

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * The origins whose pages may act with a visitor's cookie: the public one, and outside production also the address the
 * request was sent to, so that a machine may be called by any of its names.
 */
export const trustedOrigins = ({ headers }: Pick<Sent, 'headers'>, { publicUrl, isProduction }: Rule): string[] => {
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return isProduction || !host ? [publicUrl] : [publicUrl, `http://${host}`, `https://${host}`]
}

/**
 * Whether a request may act with the cookie it carries. Reading is always allowed. A change needs a trusted `Origin`;
 * where a browser sends none, `Sec-Fetch-Site` must not say that another site asks. Programs send neither and pass:
 * no browser can be made to omit both.
 */
export const mayUseCookie = (sent: Sent, rule: Rule): boolean => {
  if (!unsafe.has(sent.method.toUpperCase())) return true
  const origin = sent.headers.get('origin')
  if (origin !== null) {
    return (
      hostOf(origin) !== null &&
      trustedOrigins(sent, rule).some((trusted) => new URL(trusted).origin === new URL(origin).origin)
    )
  }
  const site = sent.headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}
