import { percentile, type Table } from './report.ts'
import { fillSchool, keyOf, learnerEmail, lessonsPerCourse, type Size, slugOf } from './school.ts'
import { type Session, signInAs } from './session.ts'
import { sendSteadily } from './steady.ts'

/** People who learn at the same time. */
const learners = 20
const tries = 60
const steadySeconds = 15
const rates = [100, 150, 200, 250, 300, 400, 500, 600]
const bound = 200

type Learner = Session & { enrollment: string; course: number }
type Given = { baseUrl: string; databaseUrl: string; size: Size }

type Enrollments = { enrollments: { id: string; course: { slug: string } }[] }

const learnerIn = async (baseUrl: string, student: number): Promise<Learner> => {
  const session = await signInAs(baseUrl, learnerEmail(student))
  const { enrollments } = (await session.send('/api/users/me/enrollments')) as Enrollments
  const first = enrollments[0]
  if (!first) throw new Error(`Student ${student} is in no course.`)
  return { ...session, enrollment: first.id, course: Number(/\d+$/.exec(first.course.slug)?.[0]) }
}

const ask = async (baseUrl: string, { cookie }: Session, path: string, body?: object): Promise<boolean> => {
  const headers = { cookie, origin: baseUrl, 'content-type': 'application/json' }
  const response = await fetch(`${baseUrl}${path}`, {
    headers,
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  })
  await response.arrayBuffer()
  return response.ok
}

const lessonOf = (index: number) => (index % lessonsPerCourse) + 1

const view = (baseUrl: string, learner: Learner, index: number) =>
  ask(baseUrl, learner, `/learn/${slugOf(learner.course)}/lesson-${lessonOf(index)}`)

/** Every other time it is taken back, so that each one writes. */
const complete = (baseUrl: string, learner: Learner, index: number) =>
  ask(baseUrl, learner, `/api/lessons/${keyOf(learner.course, lessonsPerCourse)}/complete`, { done: index % 2 === 0 })

const beat = (baseUrl: string, learner: Learner, index: number) => {
  const [from, to] = [new Date(Date.now() - 1000).toISOString(), new Date().toISOString()]
  const lesson = keyOf(learner.course, lessonOf(index))
  return ask(baseUrl, learner, '/api/learning/heartbeats', {
    sentAt: to,
    beats: [{ enrollment: learner.enrollment, lesson, from, to }],
  })
}

const targets = {
  complete,
  progress: (baseUrl: string, learner: Learner) => ask(baseUrl, learner, '/api/users/me/progress'),
  enrollments: (baseUrl: string, learner: Learner) => ask(baseUrl, learner, '/api/users/me/enrollments'),
  'lesson page': view,
  heartbeat: beat,
}

/** Milliseconds of each of `tries`, one after another, after a warm-up. */
const timesOf = async (send: (index: number) => Promise<boolean>): Promise<number[]> => {
  const taken: number[] = []
  for (let index = 0; index < tries + 20; index++) {
    const begun = performance.now()
    if (!(await send(index))) throw new Error('A request was refused.')
    if (index >= 20) taken.push(performance.now() - begun)
  }
  return taken
}

const timesOfAll = async (baseUrl: string, learner: Learner): Promise<Record<string, number>> => {
  const medians: Record<string, number> = {}
  for (const [name, send] of Object.entries(targets))
    medians[name] = percentile(await timesOf((index) => send(baseUrl, learner, index)), 0.5)
  return medians
}

/** Of ten requests seven look at a lesson, two tell of time, one writes. */
const mixed = (baseUrl: string, all: Learner[]) => (index: number) => {
  const learner = all[index % all.length]
  if (!learner) throw new Error('Nobody learns.')
  const turn = Math.floor(index / all.length)
  // Not in step with the learners: each does all of it.
  const kind = (index + turn) % 10
  if (kind < 7) return view(baseUrl, learner, turn)
  return kind < 9 ? beat(baseUrl, learner, turn) : complete(baseUrl, learner, Math.floor(turn / 10))
}

const rampOf = async (baseUrl: string, all: Learner[]): Promise<(string | number)[][]> => {
  const rows: (string | number)[][] = []
  for (const rate of rates) {
    const sent = await sendSteadily(rate, steadySeconds, mixed(baseUrl, all))
    const taken = sent.map(({ milliseconds }) => milliseconds)
    const p95 = percentile(taken, 0.95)
    rows.push([rate, percentile(taken, 0.5).toFixed(1), p95.toFixed(1), sent.filter(({ ok }) => !ok).length])
    if (p95 > bound) break
  }
  return rows
}

/** Learners' reads and writes in an empty school and in a full one, and what mixed traffic the full one bears. */
export const measureLearning = async ({ baseUrl, databaseUrl, size }: Given): Promise<Table[]> => {
  const few = await fillSchool(databaseUrl, { students: learners, courses: 10, each: 5 }, learners)
  const all: Learner[] = []
  for (let student = 1; student <= learners; student++) all.push(await learnerIn(baseUrl, student))
  const [first] = all
  if (!first) throw new Error('Nobody learns.')
  const empty = await timesOfAll(baseUrl, first)
  const many = await fillSchool(databaseUrl, size, learners)
  const full = await timesOfAll(baseUrl, first)
  const times = Object.keys(targets).map((name) => {
    const [before = 0, after = 0] = [empty[name], full[name]]
    return [name, before.toFixed(1), after.toFixed(1), (after / before).toFixed(2)]
  })
  return [
    {
      title: 'Learning, in an empty school and in a full one',
      note: `${few} rows of progress beside ${many}: ${size.students} students in ${size.courses} courses. Medians of ${tries} requests one after another, of a student in five courses.`,
      head: ['what', 'empty, ms', 'full, ms', 'times'],
      rows: times,
    },
    {
      title: 'Mixed traffic of learners in the full school',
      note: `70 % lesson pages, 20 % heartbeats, 10 % completions by ${learners} students, ${steadySeconds} s at each rate, sent steadily; latencies count from when a request was due. It ends where the 95th percentile passes ${bound} ms.`,
      head: ['requests/s', 'p50 ms', 'p95 ms', 'refused'],
      rows: await rampOf(baseUrl, all),
    },
  ]
}
