import { z } from 'zod'
import { course, courseTranslation, lesson, lessonTranslation, section, sectionTranslation } from './frontMatter.ts'

const kinds = { course, section, lesson, courseTranslation, sectionTranslation, lessonTranslation }

/** What an editor of text needs to check and complete front matter: one definition for each kind of file. */
export const frontMatterSchema = () => {
  const definition = (schema: z.ZodType) => {
    const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' })
    return rest
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Front matter of course folders',
    $defs: Object.fromEntries(Object.entries(kinds).map(([name, schema]) => [name, definition(schema)])),
    anyOf: Object.keys(kinds).map((name) => ({ $ref: `#/$defs/${name}` })),
  }
}
