'use client'

import { useState } from 'react'
import { panelStrings as said } from '../../folders/panelStrings.ts'
import { changesAnything } from '../../folders/report.ts'
import { Problems, Report } from './Report.tsx'
import { type ImportPhase, useImport } from './useImport.ts'
import { type Chosen, ZipForm } from './ZipForm.tsx'
import './imports.css'

/** The one sentence that is read out when it changes. */
const sentence = (now: ImportPhase): string => {
  if (now.phase === 'sending') return now.dryRun ? said.looking : said.importing
  if (now.phase === 'watching') {
    const { done, total, dryRun } = now.view
    return `${dryRun ? said.looking : said.importing} ${said.progress(done, total)}`
  }
  if (now.phase === 'shown') return (now.dryRun ? said.lookedOver : said.over)[now.state]
  return ''
}

function Refusal({ of }: { of: Extract<ImportPhase, { phase: 'choosing' }>['refusal'] }) {
  if (!of) return null
  return (
    <div className="academy-import__refusal" role="alert">
      <p>{of.problems.length > 0 ? said.refused : of.message}</p>
      <Problems of={of.problems} />
    </div>
  )
}

/** Above the list of courses: takes in a zip, shows what it would change, and does it when told to. */
export function ImportCourses() {
  const { now, send, restart, cancel } = useImport()
  const [chosen, setChosen] = useState<Chosen | null>(null)

  const run = ({ zip, publish, remove }: Chosen, dryRun: boolean) => void send(zip, { dryRun, publish, remove })
  const look = (given: Chosen) => {
    setChosen(given)
    run(given, true)
  }
  const mayImport =
    now.phase === 'shown' && now.dryRun && now.courses.some(({ items }) => changesAnything(items)) && chosen !== null

  return (
    <details className="academy-import">
      <summary>{said.title}</summary>
      <p>{said.intro}</p>
      {now.phase === 'choosing' ? <ZipForm onSubmit={look} /> : null}
      <p className="academy-import__state" role="status">
        {sentence(now)}
      </p>
      {now.phase === 'choosing' ? <Refusal of={now.refusal} /> : null}
      {now.phase === 'watching' ? (
        <>
          <progress value={now.view.done} max={Math.max(1, now.view.total)} aria-label={said.title} />
          <button type="button" className="academy-button" onClick={() => cancel(now.view.id)}>
            {said.cancel}
          </button>
        </>
      ) : null}
      {now.phase === 'shown' ? (
        <>
          <Report courses={now.courses} />
          <div className="academy-import__actions">
            {mayImport ? (
              <button type="button" className="academy-button academy-button--next" onClick={() => run(chosen, false)}>
                {said.importIt}
              </button>
            ) : null}
            <button
              type="button"
              className="academy-button"
              onClick={() => (now.dryRun ? restart() : window.location.reload())}
            >
              {now.dryRun ? said.again : said.close}
            </button>
          </div>
        </>
      ) : null}
    </details>
  )
}
