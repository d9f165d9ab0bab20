import type { Catalogue } from '../contract.ts'
import { coursePath, instructorPath, lessonPath, skillPath, tagPath } from '../domain/paths.ts'
import { wordsOfContent } from './fragments.ts'

/** What the search offers when a word was mistyped: fetched by the search page, never by a page that nobody searches on. */
export type SearchTerms = {
  titles: { title: string; path: string }[]
  /** Words of titles and summaries, most frequent first. */
  words: string[]
}

const mostWords = 4000

const frequentWords = (catalogue: Catalogue): string[] => {
  const counts = new Map<string, number>()
  for (const word of wordsOfContent(catalogue)) {
    if (word.length > 3 && !/^\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b))
    .slice(0, mostWords)
    .map(([word]) => word)
}

export const termsOf = (catalogue: Catalogue): SearchTerms => ({
  titles: [
    ...catalogue.courses.map(({ title, slug }) => ({ title, path: coursePath(slug) })),
    ...catalogue.courses.flatMap((course) =>
      course.sections
        .flatMap(({ lessons }) => lessons)
        .filter(({ freePreview }) => freePreview)
        .map(({ title, slug }) => ({ title, path: lessonPath(course.slug, slug) })),
    ),
    ...catalogue.instructors.map(({ name, slug }) => ({ title: name, path: instructorPath(slug) })),
    ...catalogue.skills.map(({ title, slug }) => ({ title, path: skillPath(slug) })),
    ...catalogue.tags.map(({ title, slug }) => ({ title, path: tagPath(slug) })),
  ],
  words: frequentWords(catalogue),
})
