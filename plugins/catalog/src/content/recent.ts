import type { Payload } from 'payload'
import type { Catalogue } from '../contract.ts'
import { publishedCatalogue } from './published.ts'

const freshForMs = 5000
const recent = new WeakMap<Payload, { at: number; catalogue: Promise<Catalogue> }>()

/** The published catalogue, at most five seconds old; requests that come together share one reading. */
export const recentCatalogue = (payload: Payload, now = Date.now()): Promise<Catalogue> => {
  const known = recent.get(payload)
  if (known && now - known.at < freshForMs) return known.catalogue
  const catalogue = publishedCatalogue(payload)
  recent.set(payload, { at: now, catalogue })
  catalogue.catch(() => recent.delete(payload))
  return catalogue
}
