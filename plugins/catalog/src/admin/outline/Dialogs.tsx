'use client'

import { Ask } from '@academy/kernel/admin/Ask'
import { useState } from 'react'
import type { OutlineLesson, OutlineView } from '../../contract/outline.ts'
import { strings } from './strings.ts'
import type { Asking, Hands } from './useEditor.ts'

type Props = { view: OutlineView; lessons: OutlineLesson[]; hands: Hands }

function MoveDialog({ view, lessons, hands }: Props) {
  const keys = new Set(lessons.map(({ key }) => key))
  const [section, setSection] = useState(view.sections[0]?.key ?? '')
  const [before, setBefore] = useState('')
  const staying = view.sections.find(({ key }) => key === section)?.lessons.filter(({ key }) => !keys.has(key)) ?? []
  return (
    <Ask
      title={strings.move.title(lessons.length)}
      confirm={strings.move.confirm}
      onClose={(isDone) => {
        if (isDone) hands.moveLessons(keys, section, before || null)
        hands.close()
      }}
    >
      <label>
        {strings.move.section}
        <select
          value={section}
          onChange={({ target }) => {
            setSection(target.value)
            setBefore('')
          }}
        >
          {view.sections.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {strings.move.place}
        <select value={before} onChange={({ target }) => setBefore(target.value)}>
          <option value="">{strings.move.end}</option>
          {staying.map(({ key, title }) => (
            <option key={key} value={key}>
              {strings.move.before(title)}
            </option>
          ))}
        </select>
      </label>
    </Ask>
  )
}

/** What is asked before lessons move far, or leave readers. */
export function Dialogs({ asking, view, hands }: { asking: Asking; view: OutlineView; hands: Hands }) {
  if (!asking) return null
  const { what, keys } = asking
  const lessons = hands.chosen(keys)
  if (what === 'move') return <MoveDialog view={view} lessons={lessons} hands={hands} />
  const words = strings[what]
  const asked = { title: words.title(lessons.length), confirm: words.confirm }
  if (what === 'unpublish')
    return (
      <Ask {...asked} onYes={() => hands.unpublish(keys)} onClose={hands.close}>
        <p>{strings.unpublish.text}</p>
      </Ask>
    )
  const published = lessons.filter(({ state }) => state !== 'draft').length
  return (
    <Ask
      {...asked}
      onClose={(isDone) => {
        if (isDone) hands.trash(keys)
        hands.close()
      }}
    >
      <p>{strings.trash.text(published)}</p>
    </Ask>
  )
}
