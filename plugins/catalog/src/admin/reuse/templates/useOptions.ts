import { useEffect, useState } from 'react'
import { z } from 'zod'
import { lessonKinds } from '../../../domain/lessonKinds.ts'

const option = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  kind: z.enum(lessonKinds).nullish(),
})
export type Option = z.infer<typeof option>

const list = z.object({ docs: z.array(option) })

/** Documents to choose from, by title; null until they are there, or when they cannot be had. */
export const useOptions = (path: string, isWanted: boolean): Option[] | null => {
  const [options, setOptions] = useState<Option[] | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isOver = false
    fetch(path, { credentials: 'same-origin' })
      .then((response) => response.json())
      .then((reply: unknown) => isOver || setOptions(list.parse(reply).docs))
      .catch(() => isOver || setOptions(null))
    return () => {
      isOver = true
    }
  }, [path, isWanted])
  return options
}

const fields = 'depth=0&limit=500&sort=title&select[title]=true'
export const lessonTemplatesPath = `/api/lesson-templates?${fields}&select[description]=true&select[kind]=true`
export const courseTemplatesPath = `/api/course-templates?${fields}&select[description]=true`
export const ownCoursesPath = `/api/courses?${fields}&draft=true`
