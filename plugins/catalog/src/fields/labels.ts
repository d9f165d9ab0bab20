import type { Block } from 'payload'

/** The component that names an array's rows; `noun` stands in for a row that has no name yet. */
export const rowLabel = (noun: string) => ({
  path: '@academy/catalog/admin/RowLabel#RowLabel',
  clientProps: { noun },
})

/** How a block presents itself in the editor: its kind, and the first of the given fields that has text. */
export const blockAdmin = (noun: string, from: string[]): NonNullable<Block['admin']> => ({
  disableBlockName: true,
  components: { Label: { path: '@academy/catalog/admin/BlockLabel#BlockLabel', clientProps: { noun, from } } },
})
