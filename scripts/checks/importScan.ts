import ts from 'typescript'

export type Found = { specifier: string; line: number }

/** Every import, re-export and dynamic import of a source file, types included. */
export const importsOf = (file: string, source: string): Found[] =>
  scriptsIn(file, source).flatMap(({ text, offset }) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
      specifier: fileName,
      line: source.slice(0, offset + pos).split('\n').length,
    })),
  )

/** An `.astro` file has code in its front matter and in its scripts. */
const scriptsIn = (file: string, source: string): { text: string; offset: number }[] => {
  if (!file.endsWith('.astro')) return [{ text: source, offset: 0 }]
  const blocks = [...source.matchAll(/^---\r?\n([\s\S]*?)^---$/gm)].slice(0, 1)
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)]
  return [...blocks, ...scripts].map((match) => ({
    text: match[1] ?? '',
    offset: match.index + match[0].indexOf(match[1] ?? ''),
  }))
}
