import type { RichText } from '../../contract.ts'
import { keepIds } from '../../markdown/index.ts'
import { type FolderLesson, mapTranslations } from '../folder.ts'
import { withPicturesAs, withSnippetsAs } from '../references.ts'
import type { StoredLesson } from '../stored/stored.ts'
import { lessonMeta, translation } from '../write/metas.ts'
import { bodyText, type Referred } from '../write/texts.ts'
import { differences } from './differences.ts'
import type { PlannedLesson, PlanOptions } from './plan.ts'
import { bodyOrNone } from './planTranslation.ts'

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
  { file, slug, meta, body: read, translations: said }: FolderLesson,
  stored: StoredLesson | null,
  { pick, pickSnippet, library, publish }: Context,
): PlannedLesson => {
  const { key } = meta
  const referring = (text: RichText) => withSnippetsAs(withPicturesAs(text, pick), pickSnippet)
  const body = keepIds(referring(read), stored?.body ?? null, key)
  const translations = mapTranslations(said, ({ meta: words, body: text }, language) => {
    const before = stored?.translations[language] ?? { title: '', summary: '', body: null }
    const kept = keepIds(referring(text), before.body ?? body, key)
    const written = (either: RichText | null) => bodyText(either, key, library, language)
    const changed = differences(translation(before), words)
    if (written(before.body) !== written(kept)) changed.push('body')
    return { meta: words, body: bodyOrNone(kept), changed }
  })
  if (!stored) return { file, slug, meta, body, translations, stored, changed: [] }
  const changed = differences(lessonMeta(stored), meta)
  if (stored.slug !== slug) changed.push('slug')
  if (bodyText(stored.body, key, library) !== bodyText(body, key, library)) changed.push('body')
  if (publish && !stored.isPublished) changed.push('published')
  return { file, slug, meta, body, translations, stored, changed }
}
