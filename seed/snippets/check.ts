import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { typeErrors } from './checkTypes.ts'
import type { Snippet } from './extract.ts'
import { parseErrors } from './parseSnippet.ts'
import { runErrors } from './runSnippet.ts'

export type Check = NonNullable<Snippet['meta']['check']>

/** What each promise can be kept for. */
const languages: Record<Check, string[]> = { types: ['ts', 'tsx'], run: ['ts', 'js'], parse: ['json', 'yaml'] }

const promiseErrors = ({ file, line, lang, meta: { check } }: Snippet): string[] =>
  check && !languages[check].includes(lang)
    ? [`${file}:${line} promises check="${check}", which nothing of the language “${lang}” can keep`]
    : []

const runAll = async (snippets: readonly Snippet[], folder: string): Promise<[Snippet, string[]][]> => {
  const waiting = snippets.values()
  const found: [Snippet, string[]][] = []
  const lane = async () => {
    for (const snippet of waiting) found.push([snippet, await runErrors(snippet, folder)])
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return found
}

/**
 * Keeps the promises of these snippets and answers what went wrong with each, nothing where it was kept; snippets that
 * promise nothing are left out. `home` is the folder of a package: what it depends on is what they are tried with.
 */
export const checkSnippets = async (snippets: readonly Snippet[], home: string): Promise<Map<Snippet, string[]>> => {
  const promised = snippets.filter(({ meta }) => meta.check)
  const broken = new Map(
    promised.map((snippet) => [snippet, promiseErrors(snippet)] as const).filter(([, said]) => said.length > 0),
  )
  const by = (check: Check) => promised.filter((snippet) => snippet.meta.check === check && !broken.has(snippet))
  const scratch = join(home, '.snippets')
  return new Map([
    ...broken,
    ...by('parse').map((snippet) => [snippet, parseErrors(snippet)] as const),
    ...typeErrors(by('types'), join(scratch, 'types')),
    ...(await runAll(by('run'), join(scratch, 'run'))),
  ])
}
