import type { Outline } from '../outline.ts'

/** An outline for tests: sections by title, lessons by key; a key with a question mark is an optional lesson. */
export const outline = (sections: Record<string, string[]>, requiredPercent = 100): Outline => ({
  rules: { requiredPercent, passPercent: 70 },
  sections: Object.entries(sections).map(([title, keys]) => ({
    title,
    lessons: keys.map((given) => {
      const key = given.replace('?', '')
      return { key, slug: `about-${key}`, title: key.toUpperCase(), optional: given.endsWith('?'), doneBy: 'button' }
    }),
  })),
})
