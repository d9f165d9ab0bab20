'use client'

import { Gutter, SetStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { strings as catalogue } from '../../strings.ts'
import { Editor } from './Editor.tsx'
import { strings } from './strings.ts'
import { useDesk } from './useDesk.ts'
import './outline.css'

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
  const { id, data } = useDocumentInfo()
  const { config } = useConfig()
  const list = `${config.routes.admin}/collections/courses`
  if (!id) return null
  return (
    <Gutter className="academy-outline-view">
      <SetStepNav
        nav={[
          { label: catalogue.course.plural, url: list },
          { label: String(data?.title ?? strings.untitled), url: `${list}/${id}` },
          { label: strings.tab },
        ]}
      />
      <main>
        <Loaded course={String(id)} key={id} />
      </main>
    </Gutter>
  )
}
