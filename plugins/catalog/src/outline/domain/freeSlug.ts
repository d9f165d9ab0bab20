import { slugify } from '@academy/kernel/slugs/slug'

/** An address made of a title that none of those taken is: `spans`, `spans-2`, `spans-3` … */
export const freeSlug = (title: string, taken: ReadonlySet<string>): string => {
  const base = slugify(title) || 'lesson'
  for (let count = 1; ; count++) {
    const slug = count === 1 ? base : `${base}-${count}`
    if (!taken.has(slug)) return slug
  }
}
