import type { Logger } from '@academy/kernel'
import type { Payload, Where } from 'payload'
import { runtimeOf } from '../runtime.ts'
import { type Ask, askOutside } from './ask.ts'
import { checkUrl, type Result } from './checkUrl.ts'
import { type LinkPlace, outsideLinks } from './outsideLinks.ts'

/** Hosts that are asked at once; of each host one address at a time. */
const hostsAtOnce = 8

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')

const save = async (payload: Payload, url: string, { state, reason }: Result, places: LinkPlace[]): Promise<void> => {
  const data = { state, reason, places, checkedAt: new Date().toISOString() }
  const where = { url: { equals: url } }
  const { totalDocs } = await payload.count({ collection: 'link-checks', where })
  if (totalDocs === 0) await payload.create({ collection: 'link-checks', data: { ...data, url }, depth: 0 })
  else await payload.update({ collection: 'link-checks', where, data, depth: 0 })
}

/** Asks every outside address that published lessons link to, and forgets those that none links to any more. */
export const checkAllLinks = async (payload: Payload, log: Logger, ask?: Ask): Promise<void> => {
  const asking = ask ?? askOutside(`SentryAcademy link check (+${runtimeOf(payload).releases.publicUrl})`)
  const links = await outsideLinks(payload)
  const hosts = [...Map.groupBy(links.keys(), hostOf).values()]
  const counts = { ok: 0, broken: 0, unreachable: 0 }
  const lane = async () => {
    for (let urls = hosts.pop(); urls; urls = hosts.pop())
      for (const url of urls) {
        const result = await checkUrl(url, asking)
        counts[result.state]++
        await save(payload, url, result, links.get(url) ?? [])
      }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, lane))
  const where: Where = links.size > 0 ? { url: { not_in: [...links.keys()] } } : {}
  await payload.delete({ collection: 'link-checks', where })
  log.info(counts, 'outside links were asked')
}
