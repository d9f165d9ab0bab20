import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export type Files = Record<string, string | Uint8Array>

/** The smallest picture. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

export const courseText = `---
title: A course
summary: For a test.
level: beginner
access: free
---

Words.
`

export const sectionText = (key: string) => `---\nkey: ${key}\ntitle: Section ${key}\n---\n`

export const lessonText = (key: string, body = 'Words.') =>
  `---\nkey: ${key}\ntitle: Lesson ${key}\nkind: article\nminutes: 5\n---\n\n${body}\n`

/** A course of one section and two lessons, in files below `course`. */
export const smallCourse: Files = {
  'course/course.md': courseText,
  'course/01-section-s/section.md': sectionText('s'),
  'course/01-section-s/01-one.md': lessonText('one'),
  'course/01-section-s/02-two.md': lessonText('two'),
}

/** A folder on disk with these files, gone after the test. */
export const folderOf = (files: Files): string => {
  const dir = mkdtempSync(join(tmpdir(), 'academy-folder-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  return dir
}
