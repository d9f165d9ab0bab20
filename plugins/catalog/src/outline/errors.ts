import { HttpError } from '@academy/kernel'
import type { OutlineView } from '../contract/outline.ts'
import type { Problem } from './domain/apply.ts'
import { strings } from './strings.ts'

/** The outline is another than the one that the change was made for; `details.outline` is how it stands now. */
export const outlineChanged = (outline: OutlineView) =>
  new HttpError(409, 'catalog/outline-changed', strings.refused.changed, { outline })

export const badOperation = (problem: Problem, at: number) =>
  new HttpError(400, 'catalog/outline-operation', strings.refused.operation(strings.problems[problem]), {
    problem,
    operation: at,
  })

export const foreignSelection = () => new HttpError(400, 'catalog/lesson-elsewhere', strings.refused.elsewhere)

/** All or nothing: one lesson that cannot be published keeps the others back, and is named. */
export const notPublished = (title: string, reason: string) =>
  new HttpError(409, 'catalog/lesson-not-ready', strings.refused.notReady(title, reason))
