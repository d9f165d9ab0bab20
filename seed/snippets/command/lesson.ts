import type { Statement } from '@academy/catalog/freshness'
import type { Snippet } from '../extract.ts'

/** A lesson whose snippets are to be tried, wherever it lies. */
export type Lesson = {
  /** How messages call it. */
  file: string
  snippets: Snippet[]
  /** What it says that it was verified with; nothing when it says nothing. */
  stated: string
  /** Writes another statement down, and answers what became of it, in words. */
  state: (verified: Statement) => Promise<string>
}
