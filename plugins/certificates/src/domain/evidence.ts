type Lesson = { key: string; kind: string; minutes: number; optional: boolean }
type Outline<Kind extends string> = {
  rules: { requiredPercent: number }
  sections: { lessons: (Lesson & { kind: Kind })[] }[]
}

/** What somebody did for a certificate, as it was when it was issued. */
export type Evidence<Kind extends string = string> = {
  /** Lessons that were done, of those that count in the edition. */
  lessonsDone: number
  lessonsCounted: number
  /** Whole percent of the lessons that count. */
  percent: number
  /** What the edition asks for, in percent of them. */
  requiredPercent: number
  /** What the lessons that were done take, as their authors say. */
  minutes: number
  /** The course's waterfall: sections with their lessons. */
  trace: { lessons: { kind: Kind; minutes: number }[] }[]
}

/** `done` holds keys of lessons, those of other editions too. */
export const evidenceOf = <Kind extends string>(
  { rules, sections }: Outline<Kind>,
  done: ReadonlySet<string>,
): Evidence<Kind> => {
  const lessons = sections.flatMap((section) => section.lessons)
  const counted = lessons.filter(({ optional }) => !optional)
  const lessonsDone = counted.filter(({ key }) => done.has(key)).length
  return {
    lessonsDone,
    lessonsCounted: counted.length,
    percent: counted.length === 0 ? 0 : Math.floor((lessonsDone * 100) / counted.length),
    requiredPercent: rules.requiredPercent,
    minutes: lessons.filter(({ key }) => done.has(key)).reduce((sum, { minutes }) => sum + minutes, 0),
    trace: sections.map((section) => ({ lessons: section.lessons.map(({ kind, minutes }) => ({ kind, minutes })) })),
  }
}
