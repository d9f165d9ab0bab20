import type { SanitizedConfig } from 'payload'
import { avatarLimits } from '../contract.ts'
import { imageTypeOf } from '../domain/imageType.ts'

type Sharp = NonNullable<SanitizedConfig['sharp']>

/** Pixels of each side. */
const side = 320

/**
 * A square picture made anew from one that somebody sent: what lies before, behind or between its pixels, such as a
 * place, a script or a second file, is gone. `type` when it is no picture that is taken, `broken` when it cannot be
 * read or would be too large in memory.
 */
export const toPortrait = async (
  sharp: Sharp,
  sent: Buffer,
): Promise<{ picture: Buffer } | { refused: 'type' | 'broken' }> => {
  if (!imageTypeOf(sent)) return { refused: 'type' }
  try {
    const picture = await sharp(sent, { limitInputPixels: avatarLimits.pixels, failOn: 'error', pages: 1 })
      .timeout({ seconds: 10 })
      .rotate()
      .resize(side, side, { fit: 'cover', position: 'attention' })
      .webp({ quality: 82 })
      .toBuffer()
    return { picture }
  } catch {
    return { refused: 'broken' }
  }
}
