'use client'

import { RelationshipField, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useEffect } from 'react'

const courseAddress = /\/collections\/courses\/([0-9a-f-]{36})(?:\/|$)/i

/** A lesson begun from a course's outline, in the drawer over that course, is of that course from the start. */
export const CourseField: RelationshipFieldClientComponent = (props) => {
  const { value, setValue, formInitializing } = useField<string | null>({ path: props.path })
  useEffect(() => {
    const course = courseAddress.exec(window.location.pathname)?.[1]
    if (!course || value || formInitializing) return
    // The form's own effect, which runs after this one, would put its first state over a value set now.
    const timer = window.setTimeout(() => setValue(course))
    return () => window.clearTimeout(timer)
  }, [value, setValue, formInitializing])
  return <RelationshipField {...props} />
}
