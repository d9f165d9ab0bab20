import { z } from 'zod'
import { type ImportView, importView } from '../../folders/bulk/state.ts'
import { panelStrings as said } from '../../folders/panelStrings.ts'
import type { Problem } from '../../folders/problem.ts'
import { type CourseReport, courseReport, problemView } from '../../folders/report.ts'

export type Options = { dryRun: boolean; publish: boolean; remove: boolean }

/** What the server answered, or why not: in words, and file by file when it is about the zip. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; message: string; problems: Problem[] }

const refusal = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        data: z.object({ details: z.object({ problems: z.array(problemView).default([]) }).optional() }).optional(),
      }),
    )
    .min(1),
})

const refused = (body: unknown): Answer<never> => {
  const [first] = refusal.safeParse(body).data?.errors ?? []
  return { ok: false, message: first?.message ?? said.failed, problems: first?.data?.details?.problems ?? [] }
}

/** Never throws. */
const ask = async <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  init?: RequestInit,
): Promise<Answer<z.output<Schema>>> => {
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...init })
    const body: unknown = await response.json().catch(() => null)
    return response.ok ? { ok: true, value: schema.parse(body) } : refused(body)
  } catch {
    return refused(null)
  }
}

const sent = z.object({ import: z.string().nullable(), courses: z.array(courseReport) })

export const sendZip = (
  zip: File,
  options: Options,
): Promise<Answer<{ import: string | null; courses: CourseReport[] }>> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(options)) form.set(name, String(value))
  form.set('zip', zip)
  return ask('/api/courses/import', sent, { method: 'POST', body: form })
}

/** While a row has no reports yet, its list is empty. */
const stored = importView.extend({ courses: z.preprocess((value) => value ?? [], z.array(courseReport)) })

export const readImport = (id: string): Promise<Answer<ImportView>> => ask(`/api/course-imports/${id}?depth=0`, stored)

export const cancelImport = (id: string): Promise<Answer<ImportView>> =>
  ask(`/api/course-imports/${id}/cancel`, stored, { method: 'POST' })

export const readWarnings = (course: string): Promise<Answer<{ warnings: Problem[] }>> =>
  ask(`/api/courses/${course}/export/warnings`, z.object({ warnings: z.array(problemView) }))
