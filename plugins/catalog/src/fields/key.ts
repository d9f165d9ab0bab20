import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'
import { strings } from '../strings.ts'
import { kept } from './kept.ts'

/**
 * A name that stays for the thing's life: progress and answers hang on it, so no edit changes it and a copy gets a new one.
 */
export const keyField = (options: { unique: boolean }): TextField => ({
  name: 'key',
  type: 'text',
  required: true,
  unique: options.unique,
  index: options.unique,
  maxLength: 64,
  defaultValue: () => randomUUID(),
  hooks: { beforeValidate: [kept], beforeDuplicate: [() => randomUUID()] },
  admin: { hidden: true, description: strings.help.key },
})
