import type { OutlineOperation } from '../../contract/outline.ts'
import { inserted, lessonsOf, listOf, placeOf, type Tree, type TreeLesson, withList, without } from './tree.ts'

/** Why an operation cannot be done to an outline as it stands. */
export const problems = ['no-section', 'no-lesson', 'not-empty', 'key-taken', 'changed-meanwhile'] as const
export type Problem = (typeof problems)[number]

/** Makes a lesson that an operation adds; `from` is what it is a copy of. */
export type MakeLesson<Lesson> = (made: { key: string; title: string; kind?: string }, from: Lesson | null) => Lesson

type Of<Name extends OutlineOperation['op']> = Extract<OutlineOperation, { op: Name }>
type Applied<Lesson extends TreeLesson> = Tree<Lesson> | Problem
export const isProblem = (applied: object | Problem): applied is Problem => typeof applied === 'string'

const withSection = <Lesson extends TreeLesson>(
  tree: Tree<Lesson>,
  key: string,
  was: { title?: string; summary?: string },
  becomes: { title?: string; summary?: string },
): Applied<Lesson> => {
  const section = tree.sections.find((each) => each.key === key)
  if (!section) return 'no-section'
  const isSame = section.title === (was.title ?? section.title) && section.summary === (was.summary ?? section.summary)
  if (!isSame) return 'changed-meanwhile'
  return { ...tree, sections: tree.sections.map((each) => (each === section ? { ...each, ...becomes } : each)) }
}

const addSection = <Lesson extends TreeLesson>(tree: Tree<Lesson>, { key, title, index }: Of<'add-section'>) =>
  tree.sections.some((each) => each.key === key)
    ? 'key-taken'
    : { ...tree, sections: inserted(tree.sections, index, { key, title, summary: '', lessons: [] }) }

const moveSection = <Lesson extends TreeLesson>(tree: Tree<Lesson>, { key, index }: Of<'move-section'>) => {
  const from = tree.sections.findIndex((each) => each.key === key)
  const section = tree.sections[from]
  return section ? { ...tree, sections: inserted(without(tree.sections, from), index, section) } : 'no-section'
}

const removeSection = <Lesson extends TreeLesson>(tree: Tree<Lesson>, { key }: Of<'remove-section'>) => {
  const section = tree.sections.find((each) => each.key === key)
  if (!section) return 'no-section'
  if (section.lessons.length > 0) return 'not-empty'
  return { ...tree, sections: tree.sections.filter((each) => each !== section) }
}

const put = <Lesson extends TreeLesson>(
  tree: Tree<Lesson>,
  lesson: Lesson,
  { section, index }: { section: string | null; index: number },
): Applied<Lesson> =>
  listOf(tree, section) ? withList(tree, section, (lessons) => inserted(lessons, index, lesson)) : 'no-section'

const isKnown = (tree: Tree, key: string) => [...lessonsOf(tree), ...tree.trashed].some((each) => each.key === key)

const moveLesson = <Lesson extends TreeLesson>(tree: Tree<Lesson>, operation: Of<'move-lesson'>): Applied<Lesson> => {
  const place = placeOf(tree, operation.key)
  const lesson = place && listOf(tree, place.section)?.[place.index]
  if (!place || !lesson) return 'no-lesson'
  return put(
    withList(tree, place.section, (lessons) => without(lessons, place.index)),
    lesson,
    operation,
  )
}

const trashLesson = <Lesson extends TreeLesson>(tree: Tree<Lesson>, { key }: Of<'trash-lesson'>): Applied<Lesson> => {
  const place = placeOf(tree, key)
  const lesson = place && listOf(tree, place.section)?.[place.index]
  if (!place || !lesson) return 'no-lesson'
  const left = withList(tree, place.section, (lessons) => without(lessons, place.index))
  return { ...left, trashed: [...tree.trashed, lesson] }
}

const restoreLesson = <Lesson extends TreeLesson>(
  tree: Tree<Lesson>,
  operation: Of<'restore-lesson'>,
): Applied<Lesson> => {
  const lesson = tree.trashed.find(({ key }) => key === operation.key)
  if (!lesson) return 'no-lesson'
  return put({ ...tree, trashed: tree.trashed.filter((each) => each !== lesson) }, lesson, operation)
}

const changeLesson = <Lesson extends TreeLesson>(
  tree: Tree<Lesson>,
  key: string,
  change: (lesson: Lesson) => Lesson | Problem,
): Applied<Lesson> => {
  const place = placeOf(tree, key)
  const lesson = place && listOf(tree, place.section)?.[place.index]
  if (!place || !lesson) return 'no-lesson'
  const changed = change(lesson)
  if (typeof changed === 'string') return changed
  return withList(tree, place.section, (lessons) => lessons.map((each) => (each === lesson ? changed : each)))
}

const addLesson = <Lesson extends TreeLesson>(
  tree: Tree<Lesson>,
  operation: Of<'add-lesson'>,
  make: MakeLesson<Lesson>,
): Applied<Lesson> => (isKnown(tree, operation.key) ? 'key-taken' : put(tree, make(operation, null), operation))

const duplicateLesson = <Lesson extends TreeLesson>(
  tree: Tree<Lesson>,
  operation: Of<'duplicate-lesson'>,
  make: MakeLesson<Lesson>,
): Applied<Lesson> => {
  const from = lessonsOf(tree).find(({ key }) => key === operation.key)
  if (!from) return 'no-lesson'
  if (isKnown(tree, operation.copy)) return 'key-taken'
  return put(tree, make({ key: operation.copy, title: operation.title }, from), operation)
}

/** The outline after an operation, or why it cannot be. No lesson is ever lost or doubled by one. */
export const applyOperation = <Lesson extends TreeLesson>(
  tree: Tree<Lesson>,
  operation: OutlineOperation,
  make: MakeLesson<Lesson>,
): Applied<Lesson> => {
  switch (operation.op) {
    case 'add-section':
      return addSection(tree, operation)
    case 'rename-section':
      return withSection(tree, operation.key, { title: operation.was }, { title: operation.title })
    case 'describe-section':
      return withSection(tree, operation.key, { summary: operation.was }, { summary: operation.summary })
    case 'move-section':
      return moveSection(tree, operation)
    case 'remove-section':
      return removeSection(tree, operation)
    case 'add-lesson':
      return addLesson(tree, operation, make)
    case 'duplicate-lesson':
      return duplicateLesson(tree, operation, make)
    case 'rename-lesson':
      return changeLesson(tree, operation.key, (lesson) =>
        lesson.title === operation.was ? { ...lesson, title: operation.title } : 'changed-meanwhile',
      )
    case 'move-lesson':
      return moveLesson(tree, operation)
    case 'trash-lesson':
      return trashLesson(tree, operation)
    case 'restore-lesson':
      return restoreLesson(tree, operation)
    case 'preview-lesson':
      return changeLesson(tree, operation.key, (lesson) => ({ ...lesson, freePreview: operation.free }))
  }
}
