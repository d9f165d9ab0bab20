import { HttpError } from '@academy/kernel'
import type { CollectionBeforeOperationHook } from 'payload'
import { strings } from './strings.ts'

type Args = { data?: Record<string, unknown>; duplicateFromID?: unknown }

const fileNeeded = () => new HttpError(400, 'media/file-needed', strings.fileNeeded)

/**
 * A new picture comes as a file. Given JSON with a `url`, Payload would fetch it, or read it off our disk, whatever
 * `pasteURL` says.
 */
export const refuseAddresses: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.payloadAPI === 'local' || req.file || (operation !== 'create' && operation !== 'update')) return args
  const { data, duplicateFromID } = args as Args
  if (operation === 'create' && duplicateFromID === undefined) throw fileNeeded()
  if (data && 'url' in data) {
    const { url: _url, filename: _filename, ...rest } = data
    return { ...args, data: rest }
  }
  return args
}
