'use client'

import { FieldDescription, FieldError, FieldLabel, useDocumentInfo, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'
import type { OutlineView } from '../../contract/outline.ts'
import { strings } from '../../editions/strings.ts'
import { outlineOf } from './outlineOf.ts'

const said = strings.schedule

type Props = TextFieldClientProps & { what: 'all' | 'lessons' }

const keysIn = ({ sections }: OutlineView): Set<string> =>
  new Set(sections.flatMap(({ key, lessons }) => [key, ...lessons.map((lesson) => lesson.key)]))

/** A section or a lesson of the course that the form is about, chosen by its title and kept by its key. */
export function OutlinePick({ path, field, readOnly, what }: Props) {
  const { id } = useDocumentInfo()
  const { value, setValue, showError } = useField<string>({ path })
  const [outline, setOutline] = useState<OutlineView | null>(null)
  const [isLost, setLost] = useState(false)
  const name = useId()
  useEffect(() => {
    let isHere = true
    if (id)
      outlineOf(String(id)).then((found) => {
        if (!isHere) return
        setOutline(found)
        setLost(found === null)
      })
    return () => {
      isHere = false
    }
  }, [id])
  const isGone = outline !== null && Boolean(value) && !keysIn(outline).has(value)
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flexBasis: field.admin?.width }}>
      <FieldLabel htmlFor={name} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          className="academy-input"
          disabled={readOnly || outline === null}
          id={name}
          onChange={({ target }) => setValue(target.value)}
          value={value ?? ''}
        >
          <option value="">{outline === null && !isLost ? said.looking : said.none}</option>
          {(isGone || outline === null) && value ? (
            <option value={value}>{isGone ? said.unknown : value}</option>
          ) : null}
          {outline?.sections.map((section) => (
            <optgroup key={section.key} label={section.title}>
              {what === 'all' ? <option value={section.key}>{said.wholeSection(section.title)}</option> : null}
              {section.lessons.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {isLost ? <p role="alert">{said.failed}</p> : null}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
