const v4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i

const isLoopback = (address: string) => /^(?:::ffff:)?127\.|^(?:0*:)*:?0*1$/i.test(address)

/** The groups of an IPv6 address with its zeros written out; null when it is none. */
const groupsOf = (address: string): string[] | null => {
  if (!/^[0-9a-f:]+$/i.test(address) || !address.includes(':')) return null
  const [head = '', tail, more] = address.split('::')
  if (more !== undefined) return null
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const missing = 8 - before.length - after.length
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  return [...before, ...Array<string>(missing).fill('0'), ...after]
}

/**
 * The network part of an address, by which people know where they were: `203.0.113.x`, `2001:db8:1::/48`. No place is
 * guessed from it. Null when there is no address that leads anywhere.
 */
export const networkOf = (address: string | null | undefined): string | null => {
  if (!address || isLoopback(address)) return null
  const [, a, b, c] = v4.exec(address) ?? []
  if (a) return `${a}.${b}.${c}.x`
  const groups = groupsOf(address)
  return groups
    ? `${groups
        .slice(0, 3)
        .map((group) => Number.parseInt(group, 16).toString(16))
        .join(':')}::/48`
    : null
}
