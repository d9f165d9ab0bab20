import { randomBytes } from 'node:crypto'
import { HttpError } from '@academy/kernel'
import type { CollectionBeforeOperationHook } from 'payload'
import { sniff, unguessable } from './clips.ts'
import { strings } from './strings.ts'

const notCaptions = () => new HttpError(400, 'media/not-captions', strings.notCaptions)
const notVideo = () => new HttpError(400, 'media/not-video', strings.notVideo)

/** A video or captions have to be what their name says, and get a name that nobody guesses. Pictures pass. */
export const takeClip: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  const found = sniff(file.name, file.data)
  if (found === 'not-captions') throw notCaptions()
  if (found === 'not-video') throw notVideo()
  if (found === 'picture') return args
  req.file = { ...file, mimetype: found.mime, name: unguessable(file.name, randomBytes(8).toString('hex')) }
  return args
}
