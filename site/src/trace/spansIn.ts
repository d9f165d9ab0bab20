import type { Lane, TraceSection } from './waterfall.ts'

/** A lesson inside its course's lane: all in percent, across of the whole path, down of the row. */
export type Span = TraceSection['lessons'][number] & { start: number; width: number; top: number; height: number }

/** Even a lesson that says it takes no time is a span that one can see. */
const leastMinutes = 1
/** Of a row, in percent: what is left above and below. */
const margin = 16

const round = (n: number) => Math.round(n * 100) / 100

/** Draws a course as a waterfall of its own within its lane, each lesson a step lower. */
export const spansIn = (lessons: TraceSection['lessons'], lane: Lane): Span[] => {
  const weights = lessons.map(({ minutes }) => Math.max(leastMinutes, minutes))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const step = (100 - 2 * margin) / Math.max(1, lessons.length)
  let time = 0
  return lessons.map((lesson, index) => {
    const start = lane.start + (time / total) * lane.width
    const weight = weights[index] ?? leastMinutes
    time += weight
    return {
      ...lesson,
      start: round(start),
      width: round((weight / total) * lane.width),
      top: round(margin + index * step),
      height: round(Math.max(step, 10)),
    }
  })
}
