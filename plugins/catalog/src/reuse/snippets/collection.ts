import { anyOf, isEditor, isStaff } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { asInstructor } from '../../access/own.ts'
import { snippetBlocks } from '../../blocks/index.ts'
import { authorField } from '../../fields/author.ts'
import { lessonEditor } from '../../fields/richText.ts'
import { statusField } from '../../fields/status.ts'
import { publishInAllLanguages } from '../../hooks/publishInAllLanguages.ts'
import { refuseWithoutEnglish } from '../../hooks/refuseWithoutEnglish.ts'
import { signLesson } from '../../hooks/signLesson.ts'
import { strings as catalogStrings } from '../../strings.ts'
import { strings } from '../strings.ts'
import { usedInEndpoint } from '../usedIn/endpoint.ts'
import { usedInField } from '../usedIn/field.ts'
import { snippetKey } from './key.ts'
import { refuseDeletionWhileUsed, refuseWithdrawalWhileUsed } from './refuseWhileUsed.ts'

const isOwnSnippet = asInstructor((id) => ({ author: { equals: id } }))
const editsSnippet = anyOf(isEditor, isOwnSnippet)

/**
 * Text that several lessons show. Readers get it only as a part of a lesson that is open to them: a paid lesson's
 * snippet is as closed as the lesson.
 */
export const snippets: CollectionConfig = {
  slug: 'snippets',
  labels: strings.snippet,
  admin: {
    group: catalogStrings.libraryGroup,
    description: strings.help.snippets,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'key', 'updatedAt'],
    listSearchableFields: ['title', 'key'],
  },
  access: { create: isStaff, read: isStaff, update: editsSnippet, delete: editsSnippet, readVersions: isStaff },
  defaultPopulate: { title: true, key: true },
  versions: { maxPerDoc: 25, drafts: { autosave: { interval: 2000 }, schedulePublish: true } },
  trash: true,
  hooks: {
    beforeOperation: [publishInAllLanguages],
    beforeChange: [refuseWithoutEnglish, signLesson],
    afterChange: [refuseWithdrawalWhileUsed],
    beforeDelete: [refuseDeletionWhileUsed],
  },
  endpoints: [usedInEndpoint('snippets')],
  fields: [
    { name: 'title', type: 'text', label: strings.fields.title, required: true, maxLength: 120 },
    statusField,
    {
      name: 'body',
      type: 'richText',
      label: strings.fields.body,
      required: true,
      localized: true,
      editor: lessonEditor(snippetBlocks),
    },
    usedInField('snippets'),
    snippetKey,
    authorField,
  ],
}
