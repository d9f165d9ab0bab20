/** What Markdown marks words with, and what is left of it; in this order. */
const marks: [RegExp, string][] = [
  [/^(```|~~~).*\n?/gm, ''],
  [/^#{1,6} +(.*?) *#*$/gm, '$1'],
  [/!\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/\[([^\]]+)\]\(([^)\s]+)[^)]*\)/g, '$1 ($2)'],
  [/<(https?:\/\/[^>\s]+)>/g, '$1'],
  [/(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=[^\s\\])\1/g, '$2'],
  [/(?<![\w*\\])\*(?=\S)([^*\n]+)(?<=[^\s\\])\*(?![\w*])/g, '$1'],
  [/(?<![\w_\\])_(?=\S)([^_\n]+)(?<=[^\s\\])_(?![\w_])/g, '$1'],
  [/`([^`\n]+)`/g, '$1'],
  [/\\([\\`*_[\]<>#!.()-])/g, '$1'],
]

/** Markdown as a mail says it, which knows no marks: words stay, and a link’s address stands behind its words. */
export const plainText = (markdown: string): string =>
  marks
    .reduce((text, [mark, left]) => text.replace(mark, left), markdown.replaceAll('\r\n', '\n'))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
