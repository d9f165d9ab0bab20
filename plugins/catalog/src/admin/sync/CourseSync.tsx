'use client'

import { useEffect, useState } from 'react'
import { syncWords as said } from '../../sync/panelStrings.ts'
import type { SyncView } from '../../sync/view.ts'
import { CourseRows } from './CourseRows.tsx'
import { LastRun } from './LastRun.tsx'
import { useSync } from './useSync.ts'
import './sync.css'

const id = 'course-sync'

/** Courses that stand still until somebody does something. */
const needing = ({ courses }: SyncView): number =>
  courses.filter(({ state }) => state === 'conflict' || state === 'refused').length

/** Above the list of courses: how they stand to the folders that they are synced with, where there are any. */
export function CourseSync() {
  const { shown, syncNow, choose } = useSync()
  const [isOpen, setOpen] = useState(false)
  // The dashboard leads here.
  useEffect(() => setOpen((open) => open || window.location.hash === `#${id}`), [])
  if (shown.phase !== 'shown' || !shown.view.isOn) return null
  const { view, problem } = shown
  const waiting = needing(view)
  return (
    <details id={id} className="academy-sync" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {said.title}
        {waiting > 0 ? <span className="academy-sync__needs"> {said.needYou(waiting)}</span> : null}
      </summary>
      <LastRun view={view} onSync={() => void syncNow()} />
      {problem ? <p role="alert">{problem}</p> : null}
      {view.courses.length > 0 ? <CourseRows view={view} onChoose={choose} /> : <p>{said.none}</p>}
    </details>
  )
}
