import { closedIn } from '../../closing.ts'
import { lessonsOf } from '../../domain/outline.ts'
import { closedToClaims } from '../../domain/record/closed.ts'
import { type Brought, broughtStep } from '../../domain/record/lesson.ts'
import type { LastStep } from '../../domain/why.ts'
import { findLastSteps } from '../../store/ledger.ts'
import type { Reading } from '../../store/reading.ts'
import type { RecordedCourse, RecordedTime } from '../archive/record.ts'
import type { Of, OpenCourse } from './courses.ts'
import { findSetBacks } from './setBacks.ts'

/** What becomes of a lesson, and the active seconds that are new here. */
export type LessonPlan = { recorded: RecordedTime; isHere: boolean; brought: Brought; seconds: number }

type Where = Pick<OpenCourse, 'held' | 'edition'>

export const isDoneBy = ({ brought }: LessonPlan) => 'step' in brought && brought.step.to >= 1

/** What a schedule keeps closed to them after so much is done; to whoever joins by it, as it is on the first day. */
const closedAfter =
  ({ held, edition }: Where, now: number) =>
  (done: ReadonlySet<string>) => {
    if (held?.isTaught) return new Set<string>()
    const seen = new Set(held?.progress.map(({ lessonKey }) => lessonKey))
    return closedIn(edition.content, { beginning: held?.beginning ?? { at: now }, done, seen, now })
  }

/** What becomes of the lessons of a recorded course in the edition that the student holds here, or comes to hold. */
export const planLessons = async (
  reading: Reading,
  recorded: RecordedCourse,
  { held, edition }: Where,
  { source, now }: Of,
): Promise<LessonPlan[]> => {
  const here = new Map(lessonsOf(edition.content).map((lesson) => [lesson.key, lesson]))
  const rows = new Map(held?.progress.map((row) => [row.lessonKey, row]))
  const last = held ? await findLastSteps(reading, held.id) : new Map<string, LastStep>()
  const setBack = held ? await findSetBacks(reading, held.id) : new Map<string, string>()
  const judged = (closed: Pick<ReadonlySet<string>, 'has'>): LessonPlan[] =>
    recorded.lessons.map((lesson) => {
      const { key } = lesson
      const { fraction = 0, seconds = 0 } = rows.get(key) ?? {}
      const place = here.get(key)
      const standing = {
        rule: place?.doneBy ?? null,
        fraction,
        last: last.get(key) ?? null,
        setBackAt: setBack.get(key) ?? null,
        isClosed: closed.has(key),
      }
      return {
        recorded: lesson,
        isHere: place !== undefined,
        brought: broughtStep(lesson, standing, { isProven: source.proven, now }),
        seconds: source.proven ? Math.max(0, lesson.seconds - seconds) : 0,
      }
    })
  const open = judged(new Set())
  if (source.proven) return open
  const claimed = open.filter(isDoneBy).map((plan) => plan.recorded.key)
  return judged(closedToClaims(claimed, held?.done ?? new Set(), closedAfter({ held, edition }, Date.parse(now))))
}
