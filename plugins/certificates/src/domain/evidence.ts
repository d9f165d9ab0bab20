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
  /** Minutes of study in the course, as they were counted while it was in sight and in use. Absent for paths. */
  studied?: number
  /** The waterfall of the course, by its sections, or of the path, by its courses. */
  trace: { lessons: { kind: Kind; minutes: number }[] }[]
  /** Of a path: what it asked for, and what fulfilled each. */
  requirements?: { title: string; by: string }[]
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

/** The same for a path, of all that its courses took; a path asks for everything, and a skill that stands for a course took no time here. */
export const evidenceOfPath = <Kind extends string>(
  courses: readonly Evidence<Kind>[],
  requirements: { title: string; by: string }[],
): Evidence<Kind> => {
  const sum = (of: (course: Evidence<Kind>) => number) => courses.reduce((total, course) => total + of(course), 0)
  const lessonsDone = sum((course) => course.lessonsDone)
  const lessonsCounted = sum((course) => course.lessonsCounted)
  return {
    lessonsDone,
    lessonsCounted,
    percent: lessonsCounted === 0 ? 0 : Math.floor((lessonsDone * 100) / lessonsCounted),
    requiredPercent: 100,
    minutes: sum((course) => course.minutes),
    trace: courses.map(({ trace }) => ({ lessons: trace.flatMap(({ lessons }) => lessons) })),
    requirements,
  }
}
