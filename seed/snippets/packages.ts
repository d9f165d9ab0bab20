import type { Snippet } from './extract.ts'

const imports = /(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g

const packageOf = (specifier: string): string | null => {
  if (/^(?:\.|\/|node:)/.test(specifier)) return null
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Names of the packages that a snippet tries: those it imports, when it is compiled or run. */
export const packagesOf = ({ code, meta }: Snippet): string[] => {
  if (meta.check !== 'types' && meta.check !== 'run') return []
  return [...new Set([...code.matchAll(imports)].flatMap(([, specifier = '']) => packageOf(specifier) ?? []))]
}
