'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { strings } from '../../editions/panelStrings.ts'
import { TabView } from '../TabView.tsx'
import { Compare } from './Compare.tsx'
import { EditionList } from './EditionList.tsx'
import { PublishNow } from './PublishNow.tsx'
import { useEditions } from './useEditions.ts'
import './editions.css'

function Editions({ course }: { course: string }) {
  const { shown, choose, publish } = useEditions(course)
  if (shown.phase !== 'shown')
    return <p role="status">{shown.phase === 'loading' ? strings.loading : strings.unreachable}</p>
  const { publishing, editions, versions } = shown.known
  return (
    <>
      <PublishNow view={publishing} choose={choose} publish={publish} />
      <EditionList editions={editions} holders={publishing.holders} />
      <Compare course={course} editions={editions} versions={versions} isPublished={publishing.isPublic} />
    </>
  )
}

/** A course's Editions tab: what publishing now would do, what there is, and any two of them beside each other. */
export function EditionsView() {
  const { id } = useDocumentInfo()
  return (
    <TabView collection="courses" name={strings.tab} className="academy-editions">
      {id === undefined ? <p>{strings.unsaved}</p> : <Editions course={String(id)} />}
    </TabView>
  )
}
