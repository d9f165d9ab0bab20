import { HttpError, type ZipFault, type ZipProblem } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.refusals

/** Every refusal of an archive. Nothing of it was brought in then. */
export const zipNeeded = () => new HttpError(415, 'learning/record-zip-needed', said.zipNeeded)
export const brokenUpload = () => new HttpError(400, 'learning/record-broken-upload', said.brokenUpload)
export const noManifest = () => new HttpError(400, 'learning/record-no-manifest', said.noManifest)
export const unknownVersion = (version: string) =>
  new HttpError(400, 'learning/record-unknown-version', said.unknownVersion(version))
export const changed = (file: string) => new HttpError(400, 'learning/record-changed', said.changed(file), { file })
export const forged = () => new HttpError(400, 'learning/record-forged', said.forged)
export const notText = (file: string) => new HttpError(400, 'learning/record-not-text', said.notText(file), { file })
export const badContent = (file: string, where: string) =>
  new HttpError(400, 'learning/record-bad-content', said.badContent(file, where), { file, where })
export const damaged = (file: string) => new HttpError(400, 'learning/record-damaged', said.damaged(file), { file })

const noZip = () => new HttpError(400, 'learning/record-no-zip', said.noZip)
const badPath = (file: string) => new HttpError(400, 'learning/record-bad-path', said.badPath(file), { file })
const unreadable = (file: string) => new HttpError(400, 'learning/record-unreadable', said.unreadable(file), { file })
const bomb = (file: string) => new HttpError(400, 'learning/record-bomb', said.bomb(file), { file })
const tooMuch = (file: string) => new HttpError(400, 'learning/record-too-much', said.tooMuch(file), { file })

const byFault: Record<ZipFault['what'], (file: string) => HttpError> = {
  'no-zip': noZip,
  damaged,
  'bad-name': badPath,
  backslash: badPath,
  absolute: badPath,
  traversal: badPath,
  collision: badPath,
  link: badPath,
  encrypted: unreadable,
  method: unreadable,
  nested: unreadable,
  bomb,
  'too-large': tooMuch,
  'too-much': tooMuch,
  'too-many': tooMuch,
}

/** A zip that must not be read, by the first thing that is wrong with it. */
export const badZip = ([first]: readonly ZipProblem[]): HttpError =>
  first ? byFault[first.fault.what](first.file) : noZip()
