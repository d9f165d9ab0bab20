import type { EditionChange } from '@academy/catalog/contract'
import type { ChangeGroup, EnrollmentChanges } from './contract.ts'
import { carryOver } from './domain/carryOver.ts'
import { type Completion, completionOf } from './domain/completion.ts'
import type { Held } from './held.ts'
import { runtimeOf } from './runtime.ts'
import type { Reading } from './store/reading.ts'

const groups: Record<EditionChange['what'], ChangeGroup> = {
  'section-added': 'added',
  'lesson-added': 'added',
  'section-removed': 'removed',
  'lesson-removed': 'removed',
  'lesson-rewritten': 'rewritten',
  'lesson-renamed': 'rewritten',
  'lesson-kind': 'rewritten',
  'section-renamed': 'rewritten',
  'section-moved': 'moved',
  'lesson-moved': 'moved',
  'lesson-optional': 'rules',
  'lesson-done-by': 'rules',
  'opening-changed': 'rules',
  'rule-changed': 'rules',
}

const amount = ({ doneLessons, countedLessons, percent, complete }: Completion) => ({
  doneLessons,
  countedLessons,
  percent,
  complete,
})

/** What has changed between somebody's edition and the newest one, in words, and what becomes of their results there. */
export const changesFor = async ({ payload, req }: Reading, held: Held): Promise<EnrollmentChanges> => {
  const { editions } = runtimeOf(payload)
  const { id, course, edition, done, completion } = held
  const to = held.newer ?? edition
  const changes = held.newer ? await editions.changesBetween(payload, edition.id, to.id, req) : []
  return {
    enrollment: id,
    course: { id: course.id, slug: course.slug, title: to.content.title },
    from: edition.number,
    to: to.number,
    note: to.note,
    publishedAt: to.publishedAt,
    changes: changes.map((change) => ({ group: groups[change.what], words: editions.inWords(change) })),
    ...carryOver(edition.content, to.content, done),
    before: amount(completion),
    after: amount(completionOf(to.content, done)),
  }
}
