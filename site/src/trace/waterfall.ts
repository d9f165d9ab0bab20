import type { LessonKind } from '@academy/catalog/contract'

/** What a waterfall is drawn from: sections are parent spans, lessons child spans, minutes their width. */
export type TraceSection = { lessons: { kind: LessonKind; minutes: number }[] }

export type Rect = { x: number; y: number; width: number; height: number }

/** A drawing in the units of its own box: draw `parents` first, then `spans`, over lines at each of `grid`. */
export type Waterfall = {
  parents: Rect[]
  spans: (Rect & { kind: LessonKind })[]
  /** x of the quarter lines. */
  grid: number[]
}

/** Even a lesson that says it takes no time is a span that one can see. */
const LEAST_MINUTES = 1
const ON_A_CARD = { margin: 16, tallestRow: 13 }
const LEAST_WIDTH = 3

const round = (n: number) => Math.round(n * 10) / 10
const weight = (lesson: { minutes: number }) => Math.max(LEAST_MINUTES, lesson.minutes)
const sum = (lessons: { minutes: number }[]) => lessons.reduce((total, lesson) => total + weight(lesson), 0)

/** Lays a course out as a waterfall in a box of `width` × `height`. */
export const waterfall = (
  sections: TraceSection[],
  { width, height }: { width: number; height: number },
  { margin, tallestRow } = ON_A_CARD,
): Waterfall => {
  const filled = sections.filter((section) => section.lessons.length > 0)
  const total = Math.max(1, sum(filled.flatMap((section) => section.lessons)))
  const rows = filled.reduce((n, section) => n + 1 + section.lessons.length, 0)
  const step = Math.min(tallestRow, (height - margin) / Math.max(1, rows))
  const at = (minutes: number) => margin + (minutes / total) * (width - margin * 2)
  const drawing: Waterfall = { parents: [], spans: [], grid: [0.25, 0.5, 0.75].map((part) => round(at(total * part))) }
  let time = 0
  let y = (height - step * rows) / 2
  for (const section of filled) {
    const x = at(time)
    drawing.parents.push(rect(x, y + step * 0.36, at(time + sum(section.lessons)) - x, Math.max(1.5, step * 0.16)))
    y += step
    for (const lesson of section.lessons) {
      const from = at(time)
      time += weight(lesson)
      const span = rect(from, y + step * 0.16, Math.max(LEAST_WIDTH, at(time) - from - 1), step * 0.68)
      drawing.spans.push({ ...span, kind: lesson.kind })
      y += step
    }
  }
  return drawing
}

const rect = (x: number, y: number, width: number, height: number): Rect => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
})

/** Where a span lies on the course's time line, in percent of the whole. */
export type Lane = { start: number; width: number }

/** The lanes of every section and, inside it, of every lesson, in order. */
export const lanes = (sections: TraceSection[]): { section: Lane; lessons: Lane[] }[] => {
  const total = Math.max(1, sum(sections.flatMap((section) => section.lessons)))
  const percent = (minutes: number) => Math.round((minutes / total) * 10_000) / 100
  let time = 0
  return sections.map(({ lessons }) => {
    const start = time
    const inner = lessons.map((lesson) => {
      const lane = { start: percent(time), width: percent(weight(lesson)) }
      time += weight(lesson)
      return lane
    })
    return { section: { start: percent(start), width: percent(time - start) }, lessons: inner }
  })
}
