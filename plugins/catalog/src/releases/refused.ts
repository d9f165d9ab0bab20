/** The release cannot be made from this content; trying again would not help. `message` is for people. */
export class ReleaseRefused extends Error {
  override name = 'ReleaseRefused'
}
