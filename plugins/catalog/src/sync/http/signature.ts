import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Takes as long for a wrong value as for a right one, whatever their lengths. */
const isSame = (given: string, wanted: string) => timingSafeEqual(digest(given), digest(wanted))

/**
 * Whether a push carries the academy's secret: signed with it over every byte of the body, as GitHub does, or as it is,
 * as GitLab does. A signature that is there has to be right, whatever else is.
 */
export const isOurs = (headers: Headers, body: Uint8Array, secret: string): boolean => {
  const signature = headers.get('x-hub-signature-256')
  if (signature !== null) return isSame(signature, `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`)
  const token = headers.get('x-gitlab-token')
  return token !== null && isSame(token, secret)
}

/** Services tell of other things too, such as that the address was set up; a program of one's own says nothing. */
export const isPush = (headers: Headers): boolean => {
  const event = headers.get('x-github-event') ?? headers.get('x-gitlab-event')
  return event === null || /^push( hook)?$/i.test(event)
}
