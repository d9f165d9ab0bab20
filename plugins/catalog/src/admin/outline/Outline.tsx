'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { TabView } from '../TabView.tsx'
import { Editor } from './Editor.tsx'
import { strings } from './strings.ts'
import { useDesk } from './useDesk.ts'
import './outline.css'
import './tree.css'
import './treeNarrow.css'

function Loaded({ course }: { course: string }) {
  const { shown, load } = useDesk(course)
  if (shown.phase === 'loading') return <p role="status">{strings.loading}</p>
  if (shown.phase === 'shown') return <Editor course={course} desk={shown.desk} />
  return (
    <div role="alert">
      <p>{shown.problem}</p>
      <button type="button" className="academy-button" onClick={() => void load()}>
        {strings.again}
      </button>
    </div>
  )
}

/** The Outline tab of a course. */
export function Outline() {
  const { id } = useDocumentInfo()
  if (!id) return null
  return (
    <TabView collection="courses" name={strings.tab} className="academy-outline-view">
      <Loaded course={String(id)} key={id} />
    </TabView>
  )
}
