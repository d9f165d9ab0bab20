import { requiredLessons } from '../completion.ts'
import type { SkillAt } from './level.ts'

/** The part of an edition that decides whether it is complete. */
export type StudiedEdition = { requiredPercent: number; lessons: readonly StudiedLesson[] }
type StudiedLesson = { key: string; optional: boolean }

/** What somebody has of a course that they learn, or have left. */
export type StudiedCourse<Edition extends StudiedEdition = StudiedEdition> = {
  /** Its id. */
  course: string
  hasLeft: boolean
  /** What the course teaches now. */
  teaches: readonly SkillAt[]
  /** The edition that is held first, then those that were complete once. */
  editions: readonly Edition[]
  /** When each lesson was done, by key: ISO 8601, UTC. */
  done: ReadonlyMap<string, string>
}

/** Of an edition, the lessons that count and those of them that are done. */
export const countedIn = <Lesson extends StudiedLesson>(
  { lessons }: { lessons: readonly Lesson[] },
  done: StudiedCourse['done'],
) => {
  const counted = lessons.filter(({ optional }) => !optional)
  return { counted, doneOnes: counted.filter(({ key }) => done.has(key)) }
}

const isComplete = (edition: StudiedEdition, done: StudiedCourse['done']): boolean => {
  const { counted, doneOnes } = countedIn(edition, done)
  return counted.length > 0 && doneOnes.length >= requiredLessons(counted.length, edition.requiredPercent)
}

/**
 * The edition that makes a course count as complete: the one that is held, or an older one that was complete once and is
 * still, as a step that was taken back or lowered ends it. Null when there is none.
 */
export const completedEdition = <Edition extends StudiedEdition>({
  editions,
  done,
}: StudiedCourse<Edition>): Edition | null => editions.find((edition) => isComplete(edition, done)) ?? null
