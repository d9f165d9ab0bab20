import { keyOf, learnerEmail, lessonsPerCourse, slugOf } from './school.ts'
import { type Session, signInAs } from './session.ts'

export type Learner = Session & {
  /** Of the first of their courses. */
  enrollment: string
  course: number
  courses: { enrollment: string; course: number }[]
}

type Enrollments = { enrollments: { id: string; course: { slug: string } }[] }

const learnerIn = async (baseUrl: string, student: number): Promise<Learner> => {
  const session = await signInAs(baseUrl, learnerEmail(student))
  const { enrollments } = (await session.send('/api/users/me/enrollments')) as Enrollments
  const courses = enrollments.map(({ id, course }) => ({
    enrollment: id,
    course: Number(/\d+$/.exec(course.slug)?.[0]),
  }))
  const [first] = courses
  if (!first) throw new Error(`Student ${student} is in no course.`)
  return { ...session, ...first, courses }
}

/** The first `count` students of the school, signed in. */
export const learnersIn = async (baseUrl: string, count: number): Promise<Learner[]> => {
  const all: Learner[] = []
  for (let student = 1; student <= count; student++) all.push(await learnerIn(baseUrl, student))
  return all
}

/** Whether the academy answered, and with success. */
export const ask = async (baseUrl: string, { cookie }: Session, path: string, body?: object): Promise<boolean> => {
  const headers = { cookie, origin: baseUrl, 'content-type': 'application/json' }
  const response = await fetch(`${baseUrl}${path}`, {
    headers,
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  })
  await response.arrayBuffer()
  return response.ok
}

const lessonOf = (index: number) => (index % lessonsPerCourse) + 1

export const view = (baseUrl: string, learner: Learner, index: number) =>
  ask(baseUrl, learner, `/learn/${slugOf(learner.course)}/lesson-${lessonOf(index)}`)

/** Every other time it is taken back, so that each one writes. */
export const complete = (baseUrl: string, learner: Learner, index: number) =>
  ask(baseUrl, learner, `/api/lessons/${keyOf(learner.course, lessonsPerCourse)}/complete`, { done: index % 2 === 0 })

export const beat = (baseUrl: string, learner: Learner, index: number) => {
  const [from, to] = [new Date(Date.now() - 1000).toISOString(), new Date().toISOString()]
  const lesson = keyOf(learner.course, lessonOf(index))
  return ask(baseUrl, learner, '/api/learning/heartbeats', {
    sentAt: to,
    beats: [{ enrollment: learner.enrollment, lesson, from, to }],
  })
}

type Write = (baseUrl: string, learner: Learner, index: number) => Promise<boolean>

/** Of ten requests seven look at a lesson, two tell of time, one writes; `write` is given the number of the learner's write. */
export const mixed = (baseUrl: string, all: Learner[], write: Write) => (index: number) => {
  const learner = all[index % all.length]
  if (!learner) throw new Error('Nobody learns.')
  const turn = Math.floor(index / all.length)
  // Not in step with the learners: each does all of it.
  const kind = (index + turn) % 10
  if (kind < 7) return view(baseUrl, learner, turn)
  return kind < 9 ? beat(baseUrl, learner, turn) : write(baseUrl, learner, Math.floor(turn / 10))
}
