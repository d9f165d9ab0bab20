'use client'

import { askApi } from '@academy/kernel/admin/askApi'
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { strings } from '../../reuse/strings.ts'
import { made } from '../../reuse/templates/contract.ts'

const said = strings.templates.save

type Saved =
  | { phase: 'idle' | 'saving' }
  | { phase: 'saved'; id: string; title: string }
  | { phase: 'failed'; problem: string }

/** Beside a lesson’s form: keeps its newest saved draft as a template. */
export function SaveAsTemplate() {
  const { id } = useDocumentInfo()
  const [saved, setSaved] = useState<Saved>({ phase: 'idle' })
  if (!id) return null
  const save = async () => {
    if (saved.phase === 'saving') return
    setSaved({ phase: 'saving' })
    const answer = await askApi('/api/lesson-templates/from-lesson', made, {
      body: { lesson: id },
      otherwise: said.failed,
    })
    setSaved(answer.ok ? { phase: 'saved', ...answer.reply } : { phase: 'failed', problem: answer.problem })
  }
  return (
    <div className="field-type">
      <button
        type="button"
        className="academy-button"
        aria-disabled={saved.phase === 'saving'}
        onClick={() => void save()}
      >
        {said.action}
      </button>
      <p role="status">
        {saved.phase === 'saved' ? (
          <>
            {said.done} <a href={`/admin/collections/lesson-templates/${saved.id}`}>{saved.title}</a>
          </>
        ) : null}
        {saved.phase === 'failed' ? saved.problem : null}
      </p>
    </div>
  )
}
