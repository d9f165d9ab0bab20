import { type S3StorageOptions, s3Storage } from '@payloadcms/storage-s3'
import type { CollectionConfig, Config, UploadConfig } from 'payload'
import { noSuchFile } from './collections/media.ts'
import { MEDIA_SLUG } from './contract.ts'
import type { ObjectStorage } from './options.ts'

type S3ClientConfig = S3StorageOptions['config']
type Handler = NonNullable<UploadConfig['handlers']>[number]

/** The adapter answers an unknown file with an empty 404. */
const saying404 =
  (handler: Handler): Handler =>
  async (req, args): Promise<Response> => {
    const reply = await handler(req, args)
    if (!(reply instanceof Response) || reply.status === 404) throw noSuchFile()
    return reply
  }

const speaking = (collection: CollectionConfig): CollectionConfig => {
  const { slug, upload } = collection
  if (slug !== MEDIA_SLUG || typeof upload !== 'object') return collection
  return { ...collection, upload: { ...upload, handlers: upload.handlers?.map(saying404) } }
}

/** What Amazon’s own needs, and what others want set apart from it. */
const client = ({ endpoint, region, accessKeyId, secretAccessKey }: ObjectStorage): S3ClientConfig => ({
  endpoint,
  region,
  credentials: { accessKeyId, secretAccessKey },
  // Others have no host for each bucket, and some store the SDK’s checksums as a part of the file.
  forcePathStyle: Boolean(endpoint),
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
})

/**
 * Pictures in a bucket, still served at our own addresses: browsers need no second host, and the bucket stays private.
 * Without one the columns are there all the same, so that one schema fits both.
 */
export const withObjectStorage = async (config: Config, storage: ObjectStorage | null): Promise<Config> => {
  const made = await s3Storage({
    enabled: storage !== null,
    alwaysInsertFields: true,
    bucket: storage?.bucket ?? '',
    collections: { [MEDIA_SLUG]: true },
    config: storage ? client(storage) : {},
  })(config)
  return storage ? { ...made, collections: made.collections?.map(speaking) } : made
}
