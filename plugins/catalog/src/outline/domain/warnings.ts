import type { LessonWarning } from '../../contract/outline.ts'
import { hasBody } from '../../domain/lessonKinds.ts'

/** What the rules look at in a stored draft; a body is a Lexical editor state. */
export type LessonText = {
  kind?: string | null
  summary?: string | null
  minutes?: number | null
  body?: unknown
}

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every object in a body, however deep: blocks hold editor states of their own. */
function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each)
  else if (isNode(value)) {
    yield value
    for (const each of Object.values(value)) if (isNode(each)) yield* nodesIn(each)
  }
}

const says = (value: unknown) => typeof value === 'string' && value.trim() !== ''

const bodyWarnings = (body: unknown): LessonWarning[] => {
  let isEmpty = true
  let lacksAlt = false
  for (const node of nodesIn(body)) {
    if (node.type === 'block' || (node.type === 'text' && says(node.text))) isEmpty = false
    if (node.blockType === 'diagram' && !says(node.alt)) lacksAlt = true
    if (node.blockType === 'figure' && !node.image) lacksAlt = true
  }
  return [...(isEmpty ? ['empty-body' as const] : []), ...(lacksAlt ? ['no-alt' as const] : [])]
}

/** What an author should look at before readers do. */
export const warningsOf = (lesson: LessonText, isSlugTaken: boolean): LessonWarning[] => {
  const needsBody = hasBody(lesson.kind ?? 'article')
  return [
    ...(says(lesson.summary) ? [] : ['no-summary' as const]),
    ...bodyWarnings(lesson.body).filter((warning) => needsBody || warning !== 'empty-body'),
    ...(isSlugTaken ? ['slug-clash' as const] : []),
    ...(lesson.minutes ? [] : ['no-minutes' as const]),
  ]
}
