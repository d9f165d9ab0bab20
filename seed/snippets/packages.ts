import { isBuiltin } from 'node:module'
import type { Snippet } from './extract.ts'

const imports = /(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g

/** As npm has them today: nothing that npm could take for an option, or a path for another folder. */
const packageName = /^(?:@[a-z0-9][\w.~-]*\/)?[a-z0-9][\w.~-]*(?=\/|$)/i

const packageOf = (specifier: string): string | null =>
  isBuiltin(specifier) ? null : (packageName.exec(specifier)?.[0] ?? null)

/** Names of the packages that a snippet tries: those it imports, when it is compiled or run. */
export const packagesOf = ({ code, meta }: Snippet): string[] => {
  if (meta.check !== 'types' && meta.check !== 'run') return []
  return [...new Set([...code.matchAll(imports)].flatMap(([, specifier = '']) => packageOf(specifier) ?? []))]
}
