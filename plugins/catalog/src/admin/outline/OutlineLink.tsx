'use client'

import { defaultLanguage } from '@academy/kernel/languages'
import { useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { SectionWords } from './SectionWords.tsx'
import { strings } from './strings.ts'

/**
 * What stands for the sections in the course's form: how many there are, and the way to where they are arranged. The outline
 * is written in English, so in another language the form asks what they are called in it.
 */
export function OutlineLink() {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const sections = useFormFields(([fields]) => fields.sections?.rows?.length ?? 0)
  return (
    <div className="field-type">
      <p>{strings.elsewhere(sections)}</p>
      <a className="academy-button" href={`/admin/collections/courses/${id}/outline`}>
        {strings.arrange}
      </a>
      {code === defaultLanguage ? null : <SectionWords sections={sections} />}
    </div>
  )
}
