import type { CollectionBeforeChangeHook } from 'payload'
import { lessonIds } from '../domain/outline.ts'
import { publishedMinutes } from '../minutes.ts'

/** A course takes as long as its published lessons. */
export const countMinutes: CollectionBeforeChangeHook = async ({ data, req }) =>
  data.sections ? { ...data, estimatedMinutes: await publishedMinutes(lessonIds(data.sections), req) } : data
