import { statementOf } from '@academy/catalog/freshness'
import { checkSnippets } from '../check.ts'
import { packagesOf } from '../packages.ts'
import type { Lesson } from './lesson.ts'
import { printed, printedTotal, type Report } from './print.ts'
import { nextStatement, triedBy } from './statement.ts'
import { said } from './strings.ts'
import { installedWorkshop, newestWorkshop, type Workshop } from './workshop.ts'

export type Flags = { newest: boolean; record: boolean }
export type Outcome = {
  /** Whether every snippet passed. */
  passed: boolean
  /** The versions that were tried, by package. */
  versions: Map<string, string>
}

const record = async ({ snippets, stated, state }: Lesson, { versionOf }: Workshop, today: string): Promise<string> => {
  const next = nextStatement(stated, triedBy(snippets, versionOf))
  if (!next) return said.nothingTried
  if ('untried' in next) return said.untried(next.untried)
  return said.recorded(next.words, await state({ with: next.words, on: today }))
}

/** Tries the checked snippets of lessons, says how each lesson did, and writes down what passed where it is asked to. */
export const tryLessons = async (
  given: readonly Lesson[],
  flags: Flags,
  { say, today }: { say: (text: string) => void; today: string },
): Promise<Outcome> => {
  const lessons = given
    .map((lesson) => ({ ...lesson, snippets: lesson.snippets.filter(({ meta }) => meta.check) }))
    .filter(({ snippets }) => snippets.length > 0)
  if (lessons.length === 0) {
    say(said.nothing)
    return { passed: true, versions: new Map() }
  }
  const names = [...new Set(lessons.flatMap(({ snippets }) => snippets.flatMap(packagesOf)))].sort()
  if (flags.newest) say(said.installing(names))
  const workshop = flags.newest ? await newestWorkshop(names) : installedWorkshop()
  try {
    const errors = await checkSnippets(
      lessons.flatMap(({ snippets }) => snippets),
      workshop.home,
    )
    const reports: Report[] = []
    for (const lesson of lessons) {
      const failures = lesson.snippets.flatMap((snippet) => {
        const found = errors.get(snippet) ?? []
        return found.length > 0 ? [found] : []
      })
      const isRecorded = flags.record && failures.length === 0
      const recorded = isRecorded ? await record(lesson, workshop, today) : ''
      const report = { file: lesson.file, snippets: lesson.snippets.length, failures, recorded }
      reports.push(report)
      say(printed(report))
    }
    const versions = new Map(
      names.flatMap((name): [string, string][] => {
        const version = workshop.versionOf(name)
        return version ? [[name, version]] : []
      }),
    )
    say(printedTotal(reports))
    if (versions.size > 0) say(said.triedWith(statementOf([...versions].map(([name, version]) => ({ name, version })))))
    return { passed: reports.every(({ failures }) => failures.length === 0), versions }
  } finally {
    await workshop.close()
  }
}
