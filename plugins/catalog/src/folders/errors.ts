import { HttpError } from '@academy/kernel'
import type { Problem } from './problem.ts'
import { folderStrings } from './strings.ts'

const said = folderStrings.refusals

/** Refusals of imports and exports. */
export const notYourImport = (slug: string) => new HttpError(403, 'catalog/not-your-course', said.notYourCourse(slug))

export const badFolder = (problems: Problem[]) =>
  new HttpError(400, 'catalog/bad-folder', said.badFolder(problems), { problems })

export const badOptions = () => new HttpError(400, 'kernel/bad-input', said.badOptions)
export const zipNeeded = () => new HttpError(415, 'catalog/zip-needed', said.zipNeeded)
export const brokenUpload = () => new HttpError(400, 'catalog/broken-upload', said.brokenUpload)
export const noSuchImport = () => new HttpError(404, 'catalog/no-such-import', said.noSuchImport)
