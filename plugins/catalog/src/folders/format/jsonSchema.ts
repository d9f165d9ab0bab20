import { z } from 'zod'
import { course, lesson, section } from './frontMatter.ts'

/** What an editor of text needs to check and complete front matter: one definition for each kind of file. */
export const frontMatterSchema = () => {
  const definition = (schema: z.ZodType) => {
    const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' })
    return rest
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Front matter of course folders',
    $defs: { course: definition(course), section: definition(section), lesson: definition(lesson) },
    anyOf: ['course', 'section', 'lesson'].map((name) => ({ $ref: `#/$defs/${name}` })),
  }
}
