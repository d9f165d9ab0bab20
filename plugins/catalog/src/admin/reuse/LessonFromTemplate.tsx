'use client'

import { useState } from 'react'
import { strings } from '../../reuse/strings.ts'
import { Begin } from './templates/Begin.tsx'
import { Chooser } from './templates/Chooser.tsx'
import { lessonTemplatesPath, ownCoursesPath, useOptions } from './templates/useOptions.ts'

const said = strings.templates.begin

/** Above the list of lessons: begins one from a template, in a course. */
export function LessonFromTemplate() {
  const [isOpen, setOpen] = useState(false)
  const [template, setTemplate] = useState('')
  const [course, setCourse] = useState('')
  const templates = useOptions(lessonTemplatesPath, isOpen)
  const courses = useOptions(ownCoursesPath, isOpen)
  return (
    <Begin
      title={said.lesson}
      action={said.beginLesson}
      collection="lessons"
      path="/api/lessons/from-template"
      body={template && course ? { template, course } : null}
      onOpen={() => setOpen(true)}
    >
      <Chooser label={strings.templates.lesson.singular} options={templates} value={template} onChange={setTemplate} />
      <Chooser label={said.course} options={courses} value={course} onChange={setCourse} />
    </Begin>
  )
}
