import type { Evidence } from '../domain/evidence.ts'
import type { spans } from './look.ts'

type Kind = keyof typeof spans
type Box = { x: number; y: number; width: number; height: number }
export type Bar = Box & { kind: Kind }

const leastMinutes = 1
const leastWidth = 2
const tallest = 9

/** A course's lessons one after the other, each a row lower: width is time. */
export const barsOf = (trace: Evidence<Kind>['trace'], { x, y, width, height }: Box): Bar[] => {
  const lessons = trace.flatMap((section) => section.lessons)
  const total = lessons.reduce((sum, { minutes }) => sum + Math.max(leastMinutes, minutes), 0)
  const step = Math.min(tallest * 1.5, height / Math.max(1, lessons.length))
  let time = 0
  return lessons.map(({ kind, minutes }, row) => {
    const from = x + (time / total) * width
    time += Math.max(leastMinutes, minutes)
    const long = Math.max(leastWidth, x + (time / total) * width - from - 1)
    return { kind, x: from, y: y + row * step, width: long, height: step * 0.66 }
  })
}
