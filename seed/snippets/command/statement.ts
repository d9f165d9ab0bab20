import { majorMinor, statementOf, type Tried, triedIn } from '@academy/catalog/freshness'
import type { Snippet } from '../extract.ts'
import { packagesOf } from '../packages.ts'

/** What a statement is called that names the runtime. */
const node = 'Node.js'
/** Letters that fit into the field. */
const room = 120

/** What these snippets were tried with: the packages that they import, and Node where one of them was run. */
export const triedBy = (snippets: readonly Snippet[], versionOf: (name: string) => string | null): Tried[] => {
  const names = [...new Set(snippets.flatMap(packagesOf))].sort()
  const packages = names.flatMap((name) => {
    const version = versionOf(name)
    return version ? { name, version: majorMinor(version) } : []
  })
  const wasRun = snippets.some(({ meta }) => meta.check === 'run')
  return wasRun ? [...packages, { name: node, version: majorMinor(process.versions.node) }] : packages
}

/**
 * What a lesson may say after its snippets passed. One whose statement names what no snippet tries is left to its author:
 * `untried` is what it names. Nothing tried is nothing to say.
 */
export const nextStatement = (
  stated: string,
  tried: readonly Tried[],
): { words: string } | { untried: string[] } | null => {
  if (tried.length === 0) return null
  const names = new Set(tried.map(({ name }) => name))
  const untried = triedIn(stated).flatMap(({ name }) => (names.has(name) ? [] : name))
  if (untried.length > 0) return { untried }
  const fitting = tried.filter((_each, index) => statementOf(tried.slice(0, index + 1)).length <= room)
  return { words: statementOf(fitting) }
}
