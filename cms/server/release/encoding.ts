/** The encodings that the release builder writes beside each compressible file, best first. */
export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

export const extensionOf: Record<Encoding, string> = { br: '.br', gzip: '.gz' }

const weightOf = (part: string): { name: string; weight: number } => {
  const [name = '', ...params] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const quality = params.find((param) => param.startsWith('q='))?.slice(2)
  const weight = quality === undefined ? 1 : Number(quality)
  return { name, weight: Number.isFinite(weight) ? weight : 0 }
}

/**
 * Encodings that an `Accept-Encoding` header takes, in our order of preference: sizes differ more than clients' weights
 * do. Empty means: send it as it is.
 */
export const acceptedEncodings = (header: string | undefined): Encoding[] => {
  if (!header) return []
  const asked = header.split(',').map(weightOf)
  const star = asked.find(({ name }) => name === '*')?.weight ?? 0
  return encodings.filter((encoding) => (asked.find(({ name }) => name === encoding)?.weight ?? star) > 0)
}
