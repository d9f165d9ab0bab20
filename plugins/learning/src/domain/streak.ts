import { addDays, type Day, daysFrom } from './days.ts'

/** What somebody did on a day: active seconds, and lessons that became done. */
export type StudyDay = { day: Day; seconds: number; lessons: number }

/** Seconds that make a day one of study; so does a lesson that became done. */
const leastSeconds = 60
/** Days of study that earn a freeze day, and how many of these are kept. */
export const studyDaysPerFreeze = 7
export const mostFreezes = 2

export const isStudied = ({ seconds, lessons }: StudyDay): boolean => seconds >= leastSeconds || lessons > 0

/** What a day is to a streak; a day that is none of them ended one, or was before the first. */
export const dayMarks = ['studied', 'rest', 'frozen'] as const
export type DayMark = (typeof dayMarks)[number]

export type Streak = {
  /** Days of study in a row, with nothing but rest and freeze days between them. */
  days: number
  longest: number
  /** The day on which it was for the first time one day long, two, three and so on up to the longest. */
  reached: readonly Day[]
  freezes: number
  /** Days of study until the next one; null while no more are kept. */
  nextFreezeIn: number | null
  marks: ReadonlyMap<Day, DayMark>
}

/**
 * The streak on a day. Rest days neither lengthen nor end it, a missed day spends a freeze day, and one without any ends it.
 * Today is missed by nobody before it is over, and freeze days outlive the streak that earned them.
 */
export const streakOf = (studied: readonly Day[], today: Day, isRest: (day: Day) => boolean): Streak => {
  const marks = new Map<Day, DayMark>()
  const reached: Day[] = []
  let [days, freezes, earned] = [0, 0, 0]
  const study = new Set(studied)
  const first = studied[0]
  // Whoever flew west may have studied on a day that has not come yet where they are.
  const last = studied.at(-1) ?? today
  for (const day of first ? daysFrom(first, last > today ? last : today) : []) {
    if (study.has(day)) {
      days += 1
      if (days > reached.length) reached.push(day)
      earned = freezes < mostFreezes ? earned + 1 : 0
      if (earned === studyDaysPerFreeze) [freezes, earned] = [freezes + 1, 0]
      marks.set(day, 'studied')
    } else if (isRest(day)) {
      if (days > 0) marks.set(day, 'rest')
    } else if (day < today && days > 0) {
      if (freezes > 0) {
        freezes -= 1
        marks.set(day, 'frozen')
      } else days = 0
    }
  }
  const nextFreezeIn = freezes < mostFreezes ? studyDaysPerFreeze - earned : null
  return { days, longest: reached.length, reached, freezes, nextFreezeIn, marks }
}

/** Seconds of the seven days from a Monday. */
export const secondsInWeek = (studied: readonly StudyDay[], monday: Day): number =>
  studied.filter(({ day }) => day >= monday && day < addDays(monday, 7)).reduce((sum, { seconds }) => sum + seconds, 0)
