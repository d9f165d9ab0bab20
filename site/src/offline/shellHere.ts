/** The worker keeps the offline page and what it needs in a cache that is named after the build of the site. */
export const shellPrefix = 'academy-shell/'

/** The build of the site that is in force on this device. */
export const shellHere = async (): Promise<string> =>
  (await caches.keys()).findLast((name) => name.startsWith(shellPrefix)) ?? ''
