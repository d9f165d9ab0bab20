/** The only hosts that a lesson may show inside itself; the site's security policy names the same ones. */
export const embedHosts = [
  'www.youtube-nocookie.com',
  'player.vimeo.com',
  'codepen.io',
  'stackblitz.com',
  'codesandbox.io',
  'www.loom.com',
] as const

/** Whether an address may be embedded: https, and exactly one of the trusted hosts. */
export const isTrustedEmbed = (url: unknown): url is string => {
  if (typeof url !== 'string' || !URL.canParse(url)) return false
  const { protocol, hostname, username } = new URL(url)
  return protocol === 'https:' && username === '' && embedHosts.some((host) => host === hostname)
}
