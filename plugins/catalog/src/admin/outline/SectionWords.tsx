import { FieldPathContext, TextareaField, TextField } from '@payloadcms/ui'
import { strings as catalogue } from '../../strings.ts'
import { strings } from './strings.ts'

const { fields } = catalogue
const title = { name: 'title', type: 'text', label: fields.title, localized: true, maxLength: 120 } as const
const summary = { name: 'summary', type: 'textarea', label: fields.summary, localized: true, maxLength: 300 } as const

/** What one section is called in the form's language. Payload's fields go by the path around them before their own. */
function Section({ at }: { at: number }) {
  const path = `sections.${at}`
  return (
    <fieldset className="academy-section-words">
      <legend>{strings.sectionNumber(at + 1)}</legend>
      <FieldPathContext value={`${path}.title`}>
        <TextField field={title} path={`${path}.title`} schemaPath="courses.sections.title" />
      </FieldPathContext>
      <FieldPathContext value={`${path}.summary`}>
        <TextareaField field={summary} path={`${path}.summary`} schemaPath="courses.sections.summary" />
      </FieldPathContext>
    </fieldset>
  )
}

/** Fields for what each section is called in the form's language, in the outline's order. */
export function SectionWords({ sections }: { sections: number }) {
  return Array.from({ length: sections }, (_, at) => <Section key={at} at={at} />)
}
