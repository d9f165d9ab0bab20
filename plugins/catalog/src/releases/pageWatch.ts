import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { defaultLanguage, type Language, splitPath } from '@academy/kernel/languages'
import type { Payload } from 'payload'
import { lessonsById } from '../content/findLesson.ts'
import { publicDir } from './layout.ts'
import { loadSecrets } from './loadSecrets.ts'
import type { BuiltPage } from './render.ts'
import { publicRuns, secretsIn } from './secrets.ts'
import { inLanguage, type Shown } from './shown.ts'
import { strings } from './strings.ts'

/**
 * Looks for what is not public in the pages of a release. A page that was taken over is searched only for what is
 * secret since the release it came from. Words that the page's own public content has are no secret, even when a locked
 * lesson says the same.
 */
export const pageWatch = async (
  payload: Payload,
  shown: ReadonlyMap<Language, Shown>,
  searched: Readonly<Record<string, string>>,
  dir: string,
) => {
  const { content: english } = inLanguage(shown, defaultLanguage)
  const open = [...lessonsById(english.catalogue)].flatMap(([id, { lesson }]) => (lesson.freePreview ? [id] : []))
  const secrets = await loadSecrets(payload, new Set(open), searched)
  const hasFresh = secrets.fresh.fragments.size + secrets.fresh.titles.size > 0
  let common: ReadonlySet<number> | undefined

  const publicRunsOf = async ({ listed }: BuiltPage): Promise<ReadonlySet<number>[]> => {
    common ??= publicRuns(...[...shown.values()].map(({ content }) => content.catalogue))
    const { content } = inLanguage(shown, splitPath(listed.path).language)
    return [common, publicRuns(...(await content.bodiesOf(listed.lessons ?? [])))]
  }
  return {
    record: secrets.record,
    /** What the page shows and must not, said for people. */
    problemsOf: async (built: BuiltPage): Promise<string[]> => {
      const { source, page, listed } = built
      if (source === null && (!hasFresh || !page.type.startsWith('text/'))) return []
      const text = source ?? (await readFile(path.join(publicDir(dir), page.file), 'utf8'))
      const found = secretsIn(text, source === null ? secrets.fresh : secrets.all)
      if (found.length === 0) return []
      const allowed = await publicRunsOf(built)
      const shown = found.filter(({ run }) => !allowed.some((runs) => runs.has(run)))
      return [...new Set(shown.map(({ what }) => strings.problems.secret(listed.path, what)))]
    },
  }
}
