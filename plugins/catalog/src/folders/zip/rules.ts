import type { ZipFault, ZipRules } from '@academy/kernel'
import { isPictureName, isVideoName } from '../format/names.ts'
import { folderLimits } from '../limits.ts'
import { folderStrings } from '../strings.ts'

const said = folderStrings.zip

/** What a zip of courses may hold. */
export const courseZip: ZipRules = {
  files: folderLimits.files,
  unpacked: folderLimits.unpacked,
  largest: (path) => {
    if (isVideoName(path)) return folderLimits.video
    return isPictureName(path) ? folderLimits.picture : folderLimits.text
  },
  ratio: folderLimits.ratio,
  ratioFrom: folderLimits.ratioFrom,
}

/** Why a zip of courses is not unpacked, for whoever packed it. */
export const faultInWords = (fault: ZipFault): string => {
  switch (fault.what) {
    case 'collision':
      return said.collision(fault.with)
    case 'too-large':
      return said.tooLarge(fault.bytes)
    case 'too-much':
      return said.tooMuch(fault.bytes)
    case 'too-many':
      return said.tooMany(fault.files)
    default:
      return said.faults[fault.what]
  }
}
