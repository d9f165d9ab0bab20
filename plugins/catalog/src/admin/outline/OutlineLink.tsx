'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { strings } from './strings.ts'

/** What stands for the sections in the course's form: how many there are, and the way to where they are arranged. */
export function OutlineLink() {
  const { id } = useDocumentInfo()
  const sections = useFormFields(([fields]) => fields.sections?.rows?.length ?? 0)
  return (
    <div className="field-type">
      <p>{strings.elsewhere(sections)}</p>
      <a className="academy-button" href={`/admin/collections/courses/${id}/outline`}>
        {strings.arrange}
      </a>
    </div>
  )
}
