import { isIPv6 } from 'node:net'

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** Groups of an IPv6 address, with those that `::` stands for. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const left = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array.from({ length: left }, () => '0'), ...after]
}

/** What an address counts as: itself, or the /64 that one customer of a provider has for themselves. */
export const clientKey = (address: string): string => {
  const v4 = mapped.exec(address)?.[1]
  if (v4) return v4
  if (!isIPv6(address)) return address
  const network = groupsOf(address.split('%')[0] ?? '').slice(0, 4)
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

/**
 * Whether a request comes from the machine itself: health checks, benchmarks, tests, and everybody where a proxy on this
 * machine was not declared by TRUST_PROXY. Such an address says nothing of who asks, so it is not counted.
 */
export const isOwnMachine = (address: string): boolean => {
  const key = mapped.exec(address)?.[1] ?? address
  return key === '' || key === '::1' || key.startsWith('127.')
}

/** Where a request came from, as the origin says in its own `x-forwarded-for`. */
export const addressOf = (headers: Headers | null | undefined): string => headers?.get('x-forwarded-for') ?? ''
