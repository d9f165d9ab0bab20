/** Who may import whom: the table in docs/architecture.md. Paths are relative to the repository, with slashes. */

/** Where an import leads: a file of the repository, or a package by its full specifier. */
export type Target = { file: string } | { package: string }

/** Knows whether a kernel file depends on nothing that runs: no Payload, no database, no network. */
export type IsPure = (file: string) => boolean

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const isPayload = (name: string) => name === 'payload' || name.startsWith('@payloadcms/')
const pluginOf = (file: string) => /^plugins\/([^/]+)\//.exec(file)?.[1]

/**
 * Where a specifier leads.
 * @param from The importing file.
 */
export const targetOf = (from: string, specifier: string): Target => {
  if (specifier.startsWith('.')) return { file: join(from, specifier) }
  if (specifier.startsWith('#site/')) return { file: `site/src/${specifier.slice('#site/'.length)}` }
  if (specifier === '@payload-config') return { file: 'payload.config.ts' }
  const [, name, path] = /^@academy\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? []
  if (!name || name === 'cms' || name === 'site' || name === 'seed') return { package: specifier }
  return { file: `plugins/${name}/src/${path ?? 'index'}.ts` }
}

const join = (from: string, relative: string): string => {
  const parts = from.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/**
 * Why a file may not import something; null when it may.
 * @param specifier As written, to tell another package's public files from a path into its inside.
 */
export const refusal = (from: string, specifier: string, isPure: IsPure): string | null => {
  if (/\.test\.[a-z]+$|(^|\/)tests\//.test(from)) return null
  const target = targetOf(from, specifier)
  const plugin = pluginOf(from)
  if (plugin && plugin !== 'kernel' && /^plugins\/[^/]+\/src\/domain\//.test(from))
    return fromDomain(plugin, target, isPure)
  if (plugin && plugin !== 'kernel' && /^plugins\/[^/]+\/src\/contract(\.ts$|\/)/.test(from))
    return fromContract(plugin, target, isPure)
  if (plugin) return fromPlugin(from, plugin, specifier, target)
  if (from.startsWith('site/')) return fromSite(specifier, target, isPure)
  if (/^(cms|seed)\/|^payload\.config\.ts$/.test(from)) return fromHouse(specifier, target)
  return null
}

const fromDomain = (plugin: string, target: Target, isPure: IsPure): string | null => {
  if ('file' in target && target.file.startsWith(`plugins/${plugin}/src/domain/`)) return null
  if ('file' in target && pluginOf(target.file) === 'kernel' && isPure(target.file)) return null
  return 'domain/ holds pure rules: it imports only its own files and the kernel’s pure ones'
}

const fromContract = (plugin: string, target: Target, isPure: IsPure): string | null => {
  const own = new RegExp(`^plugins/${plugin}/src/(domain/|contract/|contract\\.ts$)`)
  if ('file' in target && own.test(target.file)) return null
  if ('file' in target && pluginOf(target.file) === 'kernel' && isPure(target.file)) return null
  if ('package' in target && packageOf(target.package) === 'zod') return null
  return 'a contract imports only its own parts, its own domain/, the kernel’s pure files and zod'
}

const fromPlugin = (from: string, plugin: string, specifier: string, target: Target): string | null => {
  if ('package' in target) return fromPluginToPackage(from, packageOf(target.package))
  const owner = pluginOf(target.file)
  if (owner === plugin) return null
  if (specifier.startsWith('.')) return 'a plugin imports another by its package name, never by a path into its inside'
  if (owner === 'kernel' && plugin !== 'kernel') return null
  if (owner && plugin !== 'kernel' && target.file.endsWith('/src/contract.ts')) return null
  return 'a plugin imports only its own files, the kernel, and other plugins’ contracts'
}

const fromPluginToPackage = (from: string, name: string): string | null => {
  if (name.startsWith('@academy/')) return 'a plugin knows neither cms, site nor seed'
  if (name === 'next' && !/\/src\/admin\//.test(from))
    return 'only the admin panel runs in Next.js; endpoints run without it'
  return null
}

const fromSite = (specifier: string, target: Target, isPure: IsPure): string | null => {
  if ('package' in target) {
    const name = packageOf(target.package)
    return isPayload(name) || name === '@academy/cms' || name === 'next'
      ? 'the site knows contracts, not Payload or cms'
      : null
  }
  if (target.file.startsWith('site/')) return null
  if (specifier.startsWith('.')) return 'the site imports a plugin’s contract by its package name, and nothing of cms'
  if (target.file.endsWith('/src/contract.ts') || (pluginOf(target.file) === 'kernel' && isPure(target.file)))
    return null
  return 'the site imports only contracts and the kernel’s pure files'
}

const fromHouse = (specifier: string, target: Target): string | null => {
  if ('package' in target) return null
  if (target.file.startsWith('site/')) return 'cms and seed do not import the site: it is handed to them built'
  if (pluginOf(target.file) && specifier.startsWith('.')) return 'a plugin is imported by its package name'
  return null
}
