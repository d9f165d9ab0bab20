import { isEditor, isStaff } from '@academy/kernel'
import type { Config } from 'payload'
import { strings } from './strings.ts'

/** Folders of the library: all staff sort pictures into them, editors take them away; the pictures of one that goes stay. */
export const folders: Exclude<Config['folders'], false> = {
  browseByFolder: false,
  collectionSpecific: false,
  collectionOverrides: [
    ({ collection }) => ({
      ...collection,
      labels: strings.folders,
      access: { create: isStaff, read: isStaff, update: isStaff, delete: isEditor, readVersions: isStaff },
    }),
  ],
}
