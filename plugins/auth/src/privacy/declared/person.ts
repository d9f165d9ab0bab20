import path from 'node:path'
import { byAny, byEmail, byUser, type PersonalData } from '@academy/kernel'
import { AVATARS_SLUG, DATA_EXPORTS_SLUG, USERS_SLUG } from '../../contract.ts'
import { avatarDir, exportFile } from '../files.ts'
import { strings } from '../strings.ts'

const said = strings.data

/** The account itself, and what else is one person's alone. */
export const personDeclared = (dataDir: string): PersonalData[] => [
  {
    name: 'profile',
    collection: USERS_SLUG,
    about: said.profile,
    found: byAny(byUser('id'), byEmail('email')),
    exported: [
      'name',
      'email',
      'emailVerified',
      'image',
      'role',
      'handle',
      'bio',
      'links',
      'timeZone',
      'language',
      'notifications',
      'twoFactorEnabled',
      'banned',
      'banReason',
      'banExpires',
      'staffSince',
      'erasureDueAt',
      'createdAt',
      'updatedAt',
    ],
    erasure: { does: 'delete' },
  },
  {
    name: 'avatar',
    collection: AVATARS_SLUG,
    about: said.avatar,
    found: byUser('user'),
    exported: ['filename', 'filesize', 'width', 'height', 'createdAt'],
    files: { of: ({ filename }) => [path.join(avatarDir(dataDir), path.basename(String(filename)))], exported: true },
    erasure: { does: 'delete' },
  },
  {
    name: 'exports',
    collection: DATA_EXPORTS_SLUG,
    about: said.exports,
    found: byUser('user'),
    exported: ['status', 'bytes', 'createdAt', 'readyAt', 'expiresAt'],
    files: { of: ({ id }) => [exportFile(dataDir, id)], exported: false },
    erasure: { does: 'delete' },
  },
]
