'use client'

import { hasRole } from '@academy/kernel/access/roles'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { strings } from '../../badges/strings.ts'
import { type BadgePreview, type BadgeRunView, badgePreview } from '../../contract.ts'
import { ask } from '../ask.ts'
import { useRun } from './useRun.ts'
import './badges.css'

const said = strings.panel

/** The one sentence that is read out when it changes. */
const sentence = (run: BadgeRunView['run'], preview: BadgePreview | null, isLooking: boolean): string => {
  if (run?.state === 'running') return said.running(run.looked, run.total)
  if (isLooking) return said.looking
  if (preview) return preview.students === 0 ? said.nobody : said.would(preview.students)
  if (run?.state === 'failed') return said.failed
  return run?.state === 'done' ? said.done(run.awarded) : ''
}

/** Above a badge that is stored: who would get it now, and awarding it to all of them. */
export function BadgeAwarding() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const path = `/api/badges/${id}`
  const { run, isRunning, look, begin } = useRun(`${path}/award`)
  const [preview, setPreview] = useState<BadgePreview | null>(null)
  const [isLooking, setLooking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const isShown = Boolean(id) && hasRole(user, 'editor', 'admin')
  useEffect(() => {
    if (isShown) void look()
  }, [isShown, look])
  if (!isShown) return null
  const isBusy = isLooking || isRunning

  const see = async () => {
    if (isBusy) return
    setLooking(true)
    const answer = await ask(`${path}/preview`, badgePreview)
    setLooking(false)
    setPreview(answer.ok ? answer.reply : null)
    setProblem(answer.ok ? null : answer.problem)
  }
  const award = async () => {
    if (isBusy) return
    setPreview(null)
    setProblem(await begin())
  }

  return (
    <section className="academy-badge" aria-label={said.label}>
      <p className="academy-badge__intro">{said.intro}</p>
      <div className="academy-badge__actions">
        <button type="button" className="academy-button" aria-disabled={isBusy} onClick={() => void see()}>
          {said.preview}
        </button>
        <button type="button" className="academy-button" aria-disabled={isBusy} onClick={() => void award()}>
          {said.award}
        </button>
      </div>
      <p role="status">{sentence(run, preview, isLooking)}</p>
      {run?.state === 'running' ? (
        <progress value={run.looked} max={Math.max(1, run.total)} aria-label={said.award} />
      ) : null}
      {preview && preview.names.length > 0 ? (
        <p>{said.named(preview.names, preview.students - preview.names.length)}</p>
      ) : null}
      {preview && preview.holders > 0 ? <p>{said.holders(preview.holders)}</p> : null}
      <p className="academy-problem" role="alert">
        {problem}
      </p>
    </section>
  )
}
