/** Lower-case words joined by hyphens: `Spans & context` → `spans-context`. Empty when nothing usable is left. */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 96)
    .replace(/-+$/, '')

export const isSlug = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
