import type { Problem } from '../problem.ts'
import type { Gallery } from './gallery.ts'

/** What the readers of one course share. */
export type Reading = { problems: Problem[]; gallery: Gallery }
