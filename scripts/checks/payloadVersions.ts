import { parse } from 'yaml'
import { z } from 'zod'

const lockfile = z.object({ packages: z.record(z.string(), z.unknown()) })

/**
 * The versions of Payload's packages that a lockfile installs. They only work together when they are all the same one.
 * @param text A pnpm-lock.yaml.
 * @returns Package names by version.
 */
export const payloadVersions = (text: string): Map<string, string[]> => {
  const versions = new Map<string, string[]>()
  for (const key of Object.keys(lockfile.parse(parse(text)).packages)) {
    const [, name, version] = /^((?:@payloadcms\/.+|payload))@([^@(]+)/.exec(key) ?? []
    if (name && version) versions.set(version, [...(versions.get(version) ?? []), name])
  }
  return versions
}
