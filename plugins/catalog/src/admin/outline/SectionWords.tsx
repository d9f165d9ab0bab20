import { TextareaField, TextField } from '@payloadcms/ui'
import { strings as catalogue } from '../../strings.ts'
import { strings } from './strings.ts'

const { fields } = catalogue
const title = { name: 'title', type: 'text', label: fields.title, localized: true, maxLength: 120 } as const
const summary = { name: 'summary', type: 'textarea', label: fields.summary, localized: true, maxLength: 300 } as const

/** Fields for what each section is called in the form's language, in the outline's order. */
export function SectionWords({ sections }: { sections: number }) {
  return Array.from({ length: sections }, (_, at) => `sections.${at}`).map((path, at) => (
    <fieldset key={path} className="academy-section-words">
      <legend>{strings.sectionNumber(at + 1)}</legend>
      <TextField field={title} path={`${path}.title`} schemaPath="courses.sections.title" />
      <TextareaField field={summary} path={`${path}.summary`} schemaPath="courses.sections.summary" />
    </fieldset>
  ))
}
