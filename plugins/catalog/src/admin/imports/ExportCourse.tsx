'use client'

import { PopupList, toast, useDocumentInfo } from '@payloadcms/ui'
import { panelStrings as said } from '../../folders/panelStrings.ts'
import { placeOf } from '../../folders/problem.ts'
import { readWarnings } from './client.ts'

/** In a course's menu: downloads its folder, and tells what could not be written down. */
export function ExportCourse() {
  const { id } = useDocumentInfo()
  if (!id) return null
  const download = async () => {
    const answer = await readWarnings(String(id))
    if (!answer.ok) return void toast.error(answer.message)
    const { warnings } = answer.value
    if (warnings.length > 0) {
      const lines = warnings.map((warning) => `${placeOf(warning)}: ${warning.message}`)
      toast.warning([said.unwritten, ...lines].join('\n'), { duration: 20_000 })
    }
    window.location.assign(`/api/courses/${id}/export`)
  }
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button onClick={() => void download()}>{said.export}</PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
