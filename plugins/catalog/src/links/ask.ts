import { lookup } from 'node:dns'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './addresses.ts'

/** How an address answered one request; redirects are not followed here. */
export type Answer = { status: number; location: string | null }
export type Ask = (url: URL, method: 'HEAD' | 'GET') => Promise<Answer>

const timeoutMs = 10_000
const ports = ['', '80', '443']

class Refused extends Error {}

/**
 * Looks a name up and refuses addresses inside, at the moment of connecting: what a name said a while ago does not count,
 * so no name can be made to point elsewhere in between.
 */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, [])
    const inside = found.find(({ address }) => !isPublicAddress(address))
    if (inside || found.length === 0) return callback(new Refused('the name leads to an address inside'), [])
    if (options.all) return callback(null, found)
    callback(null, found[0]?.address ?? '', found[0]?.family)
  })
}

const refuseInside = ({ protocol, hostname, port, username }: URL): void => {
  const isWeb = protocol === 'http:' || protocol === 'https:'
  if (!isWeb || username !== '' || !ports.includes(port)) throw new Refused('not an address of the open web')
  const host = hostname.replace(/^\[|\]$/g, '')
  // Node looks up no address that is one already.
  if (isIP(host) && !isPublicAddress(host)) throw new Refused('an address inside')
}

/** Asks the open internet, and nothing of our own network; reads no body. `agent` is how we introduce ourselves. */
export const askOutside =
  (agent: string): Ask =>
  async (url, method) => {
    refuseInside(url)
    const send = url.protocol === 'https:' ? secure : plain
    return new Promise<Answer>((resolve, reject) => {
      const asked = send(
        url,
        {
          method,
          lookup: publicLookup,
          agent: false,
          signal: AbortSignal.timeout(timeoutMs),
          headers: { 'user-agent': agent, accept: '*/*' },
        },
        (reply) => {
          resolve({ status: reply.statusCode ?? 0, location: reply.headers.location ?? null })
          reply.destroy()
        },
      )
      asked.on('error', reject)
      asked.end()
    })
  }
