import type { OutlineOperation } from '../../contract/outline.ts'
import { applyOperation, isProblem, type MakeLesson, type Problem } from './apply.ts'
import { lessonsOf, placeOf, type Tree, type TreeLesson } from './tree.ts'

/** Back to where a lesson stands in `tree`. */
const backTo = (tree: Tree, key: string) => placeOf(tree, key) ?? { section: null, index: 0 }

/** What takes an operation back, made before it is done to `tree`. A lesson that was made goes to the trash. */
export const inverseOf = (tree: Tree, operation: OutlineOperation): OutlineOperation[] => {
  const { op, key } = operation
  const section = tree.sections.find((each) => each.key === key)
  switch (op) {
    case 'add-section':
      return [{ op: 'remove-section', key }]
    case 'rename-section':
    case 'rename-lesson':
      return [{ op, key, title: operation.was, was: operation.title }]
    case 'describe-section':
      return [{ op, key, summary: operation.was, was: operation.summary }]
    case 'move-section':
      return [{ op, key, index: tree.sections.findIndex((each) => each.key === key) }]
    case 'remove-section': {
      const { title = '', summary = '' } = section ?? {}
      const index = tree.sections.findIndex((each) => each.key === key)
      return [
        { op: 'add-section', key, title, index },
        ...(summary ? [{ op: 'describe-section', key, summary, was: '' } as const] : []),
      ]
    }
    case 'add-lesson':
    case 'restore-lesson':
      return [{ op: 'trash-lesson', key }]
    case 'duplicate-lesson':
      return [{ op: 'trash-lesson', key: operation.copy }]
    case 'move-lesson':
      return [{ op, key, ...backTo(tree, key) }]
    case 'trash-lesson':
      return [{ op: 'restore-lesson', key, ...backTo(tree, key) }]
    case 'preview-lesson': {
      const free = lessonsOf(tree).find((lesson) => lesson.key === key)?.freePreview ?? false
      return [{ op, key, free }]
    }
  }
}

/** Several operations one after another, those left out that cannot be done, and what takes back the others. */
export const replay = <Lesson extends TreeLesson>(
  tree: Tree<Lesson>,
  operations: OutlineOperation[],
  make: MakeLesson<Lesson>,
) => {
  let present = tree
  const done: OutlineOperation[] = []
  const refused: { operation: OutlineOperation; problem: Problem }[] = []
  let inverse: OutlineOperation[] = []
  for (const operation of operations) {
    const next = applyOperation(present, operation, make)
    if (isProblem(next)) {
      refused.push({ operation, problem: next })
      continue
    }
    inverse = [...inverseOf(present, operation), ...inverse]
    done.push(operation)
    present = next
  }
  return { tree: present, done, refused, inverse }
}
