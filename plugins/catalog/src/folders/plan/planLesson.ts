import { keepIds } from '../../markdown/index.ts'
import type { FolderLesson } from '../folder.ts'
import { withPicturesAs, withSnippetsAs } from '../references.ts'
import type { StoredLesson } from '../stored/stored.ts'
import { lessonMeta } from '../write/metas.ts'
import { bodyText, type Referred } from '../write/texts.ts'
import { differences } from './differences.ts'
import type { PlannedLesson, PlanOptions } from './plan.ts'

type Context = {
  /** Id or token of the picture behind a token. */
  pick: (token: string) => string
  /** Id of the snippet behind a key. */
  pickSnippet: (key: string) => string
  library: Referred
  publish: PlanOptions['publish']
}

/** Two bodies are the same when they are written the same: what has no spelling is not undone by importing a file. */
export const planLesson = (
  { file, slug, meta, body: read }: FolderLesson,
  stored: StoredLesson | null,
  { pick, pickSnippet, library, publish }: Context,
): PlannedLesson => {
  const { key } = meta
  const body = keepIds(withSnippetsAs(withPicturesAs(read, pick), pickSnippet), stored?.body ?? null, key)
  if (!stored) return { file, slug, meta, body, stored, changed: [] }
  const changed = differences(lessonMeta(stored), meta)
  if (stored.slug !== slug) changed.push('slug')
  if (bodyText(stored.body, key, library) !== bodyText(body, key, library)) changed.push('body')
  if (publish && !stored.isPublished) changed.push('published')
  return { file, slug, meta, body, stored, changed }
}
