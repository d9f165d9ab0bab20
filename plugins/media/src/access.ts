import { anyOf, anyone, isStaff, onlyPictures } from '@academy/kernel'
import type { Access } from 'payload'

const pictures: Access = () => onlyPictures

/**
 * Everybody fetches a file whose address they have, and reads of pictures what the academy knows of them. Of videos and
 * captions only staff do: a list of them would tell the addresses of what paid lessons show.
 */
export const readMedia: Access = (args) => (args.isReadingStaticFile ? anyone(args) : anyOf(isStaff, pictures)(args))
