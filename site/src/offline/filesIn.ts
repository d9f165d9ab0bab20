const astro = '/_astro/'

const patterns: [pattern: RegExp, folder: string][] = [
  // Pages and style sheets name them whole.
  [/(\/_astro\/[\w.@-]+\w)/g, ''],
  // Scripts name each other by their place.
  [/["'`]\.\/([\w.@-]+\.js)["'`]/g, astro],
  [/["'`]_astro\/([\w.@-]+\w)["'`]/g, astro],
  [/="(\/api\/media\/file\/[^"]+)"/g, ''],
]

/** Paths of what a page, a script or a style sheet of ours needs to be itself: scripts, styles, faces and pictures. */
export const filesIn = (text: string): string[] => {
  const found = patterns.flatMap(([pattern, folder]) =>
    [...text.matchAll(pattern)].map(([, name = '']) => folder + name.replaceAll('&amp;', '&')),
  )
  return [...new Set(found)]
}
