import { useEffect, useRef, useState } from 'react'
import { syncWords as said } from '../../sync/panelStrings.ts'
import type { Side, SyncedCourse, SyncView } from '../../sync/view.ts'
import { Problems } from '../imports/Report.tsx'
import { When } from '../releases/When.tsx'
import { Conflict } from './Conflict.tsx'

type Choose = (slug: string, side: Side, seen: string) => Promise<string | null>

function Title({ title, course }: SyncedCourse) {
  return course ? <a href={`/admin/collections/courses/${course}`}>{title}</a> : <b>{title}</b>
}

/** What was chosen stands where one chose, and takes the focus of whoever did. */
function Chosen({ side, wasHere }: { side: Side; wasHere: boolean }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (wasHere) line.current?.focus()
  }, [wasHere])
  return (
    <p ref={line} role="status" tabIndex={-1}>
      {said.chosen[side]}
    </p>
  )
}

function Differing({ course, mayOperate, onChoose }: { course: SyncedCourse; mayOperate: boolean; onChoose: Choose }) {
  const [isShown, setShown] = useState(false)
  if (course.chosen) return <Chosen side={course.chosen} wasHere={isShown} />
  return (
    <>
      {mayOperate ? null : <p>{said.askEditor}</p>}
      <button type="button" className="academy-button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? said.hide : said.see(course.differing)}
      </button>
      {isShown ? <Conflict course={course} mayOperate={mayOperate} onChoose={onChoose} /> : null}
    </>
  )
}

function Row({ course, mayOperate, onChoose }: { course: SyncedCourse; mayOperate: boolean; onChoose: Choose }) {
  const { state, syncedAt, problems } = course
  return (
    <li data-state={state}>
      <p className="academy-sync__course">
        <Title {...course} /> <span className="academy-sync__state">{said.states[state]}</span>
        {syncedAt ? (
          <small>
            {said.syncedAt} <When at={syncedAt} />
          </small>
        ) : null}
      </p>
      {problems.length > 0 ? <Problems of={problems} /> : null}
      {state === 'changed-here' && course.course ? (
        <a href={`/api/courses/${course.course}/export`}>{said.export}</a>
      ) : null}
      {state === 'conflict' ? <Differing course={course} mayOperate={mayOperate} onChoose={onChoose} /> : null}
    </li>
  )
}

const urgency: SyncedCourse['state'][] = ['conflict', 'refused', 'changed-here', 'gone', 'in-step']

/** Every course of the sync, those that need somebody first. */
export function CourseRows({ view, onChoose }: { view: SyncView; onChoose: Choose }) {
  const courses = view.courses.toSorted((a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state))
  return (
    <ul className="academy-sync__courses">
      {courses.map((course) => (
        <Row key={course.slug} course={course} mayOperate={view.mayOperate} onChoose={onChoose} />
      ))}
    </ul>
  )
}
