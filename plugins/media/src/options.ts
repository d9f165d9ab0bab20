export type MediaOptions = {
  /** Absolute path of the folder that holds the files when there is no object storage. */
  dir: string
  /** Holds the files instead of the folder. */
  objectStorage?: ObjectStorage | null
}

/** A bucket on an S3 of any make; it must be there. */
export type ObjectStorage = {
  /** Empty for Amazon’s own. */
  endpoint?: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}
