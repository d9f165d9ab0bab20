import { lessonsOf, type Outline, type OutlineLesson } from './outline.ts'

type Named = Pick<OutlineLesson, 'key' | 'title'>

export type CarryOver = {
  /** Done lessons that the other edition has too, by the titles they have there. */
  kept: Named[]
  /** Done lessons that it does not have: their results stay stored, and count for nothing there. */
  lost: Named[]
  /** Lessons that are new to the learner. */
  added: Named[]
}

const named = ({ key, title }: OutlineLesson): Named => ({ key, title })

/** What becomes of somebody's results when they move from one edition to another; results hang on lessons' keys. */
export const carryOver = (from: Outline, to: Outline, done: ReadonlySet<string>): CarryOver => {
  const before = lessonsOf(from)
  const after = lessonsOf(to)
  const had = new Set(before.map(({ key }) => key))
  const has = new Set(after.map(({ key }) => key))
  return {
    kept: after.filter(({ key }) => done.has(key)).map(named),
    lost: before.filter(({ key }) => done.has(key) && !has.has(key)).map(named),
    added: after.filter(({ key }) => !had.has(key) && !done.has(key)).map(named),
  }
}
