'use client'

import { useState } from 'react'
import { strings } from '../../reuse/strings.ts'
import { Begin } from './templates/Begin.tsx'
import { Chooser } from './templates/Chooser.tsx'
import { TitleField } from './templates/TitleField.tsx'
import { courseTemplatesPath, useOptions } from './templates/useOptions.ts'

const said = strings.templates.begin

/** Above the list of courses: begins one from a template, with its sections and lessons. */
export function CourseFromTemplate() {
  const [isOpen, setOpen] = useState(false)
  const [template, setTemplate] = useState('')
  const [title, setTitle] = useState('')
  const templates = useOptions(courseTemplatesPath, isOpen)
  return (
    <Begin
      title={said.courses}
      action={said.beginCourse}
      collection="courses"
      path="/api/courses/from-template"
      body={template ? { template, ...(title.trim() && { title: title.trim() }) } : null}
      onOpen={() => setOpen(true)}
    >
      <Chooser label={strings.templates.course.singular} options={templates} value={template} onChange={setTemplate} />
      <TitleField value={title} onChange={setTitle} />
    </Begin>
  )
}
