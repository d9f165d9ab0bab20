'use client'

import type { OutlineView } from '../../contract/outline.ts'
import { useIsInBrowser } from '../useIsInBrowser.ts'
import { Editor } from './Editor.tsx'
import { strings } from './strings.ts'
import { useDesk } from './useDesk.ts'
import './outline.css'
import './tree.css'
import './treeNarrow.css'

type Props = {
  course: string
  /** What the page came with; without it, the outline is asked for. */
  first: OutlineView | null
}

/** A course’s outline, to be arranged as soon as the page’s script is there; until then, to be read. */
export function Outline({ course, first }: Props) {
  const { shown, load } = useDesk(course, first)
  const isInBrowser = useIsInBrowser()
  if (shown.phase === 'loading') return <p role="status">{strings.loading}</p>
  if (shown.phase === 'shown')
    return (
      <div inert={!isInBrowser}>
        <Editor course={course} desk={shown.desk} />
      </div>
    )
  return (
    <div role="alert">
      <p>{shown.problem}</p>
      <button type="button" className="academy-button" onClick={() => void load()}>
        {strings.again}
      </button>
    </div>
  )
}
