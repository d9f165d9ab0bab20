import { withoutKeys } from './withoutKeys.ts'

/** Keys whose values never leave the house, also as the last part of a dotted or dashed name. */
const secretKey =
  /(^|[._-])(cookies?|authorization|password|token|secret|email|query_string|ip_address)$|^(http|url)\.query$/i
/** Keys whose values are addresses without a host. */
const pathKey = /^(http\.target|url\.path|url|transaction|description|name|to|from)$/i

const emails = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g
const urlQueries = /(\bhttps?:\/\/[^\s?#"']+)\?[^\s#"']*/g
const pathQueries = /(^|\s)(\/[^\s?#]*)\?\S*/g

const cleanText = (key: string, text: string): string => {
  const clean = withoutKeys(text).replace(urlQueries, '$1').replace(emails, '[email]')
  return pathKey.test(key) ? clean.replace(pathQueries, '$1$2') : clean
}

const clean = (key: string, value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(key, value)
  if (Array.isArray(value)) return value.map((item) => clean(key, item))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const kept = Object.entries(value).filter(([name]) => !secretKey.test(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name, clean(name, inner)]))
}

/** What was sent is never reported: a sign-in's body is a password. */
const withoutBody = (event: object): object => {
  if (!('request' in event) || typeof event.request !== 'object' || event.request === null) return event
  const { data: _body, ...request } = event.request as { data?: unknown }
  return { ...event, request }
}

/** An event without bodies, cookies, credentials, addresses of people, and what they asked for in query strings. */
export const scrub = <Event extends object>(event: Event): Event => clean('', withoutBody(event)) as Event
