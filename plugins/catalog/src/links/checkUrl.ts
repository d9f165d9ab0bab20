import { type LinkState, stateOf } from '../domain/checklist/links.ts'
import type { Ask } from './ask.ts'

export type Result = { state: LinkState; reason: string }

const mostRedirects = 5
/** Tries in all when nothing is learned: a lost packet is no finding. */
const tries = 2

const follow = async (from: URL, method: 'HEAD' | 'GET', ask: Ask): Promise<number> => {
  let url = from
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const { status, location } = await ask(url, method)
    if (status < 300 || status >= 400 || !location) return status
    url = new URL(location, url)
  }
  throw new Error('it redirects in a circle')
}

/** Some servers answer HEAD wrongly: whatever is not plainly there is asked for by GET as well. */
const once = async (url: URL, ask: Ask): Promise<Result> => {
  const quick = await follow(url, 'HEAD', ask).catch(() => 0)
  const status = quick >= 200 && quick < 300 ? quick : await follow(url, 'GET', ask)
  return { state: stateOf(status), reason: `it answered ${status}` }
}

/** What is known of an address now. Never throws: what cannot be asked is `unreachable`, not broken. */
export const checkUrl = async (address: string, ask: Ask): Promise<Result> => {
  if (!URL.canParse(address)) return { state: 'broken', reason: 'it is no address' }
  let result: Result = { state: 'unreachable', reason: '' }
  for (let attempt = 0; attempt < tries && result.state === 'unreachable'; attempt++) {
    try {
      result = await once(new URL(address), ask)
    } catch (error) {
      result = { state: 'unreachable', reason: error instanceof Error ? error.message : String(error) }
    }
  }
  return result
}
