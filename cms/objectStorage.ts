import type { ObjectStorage } from '@academy/media'
import type { Env } from './env.ts'

const names = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** The bucket that uploads go to; null when none is named. Throws with the names of what is missing beside it. */
export const objectStorage = (env: Env): ObjectStorage | null => {
  const missing = names.filter((name) => !env[name])
  if (missing.length === names.length) return null
  const [bucket, region, accessKeyId, secretAccessKey] = names.map((name) => env[name])
  if (bucket && region && accessKeyId && secretAccessKey) {
    return { endpoint: env.S3_ENDPOINT, bucket, region, accessKeyId, secretAccessKey }
  }
  throw new Error(`Uploads to S3 also need ${missing.join(', ')}. Set all of S3_*, or none.`)
}
