/** Every word that rich text adds to what its author wrote. */
export const richtext = {
  tones: { note: 'Note', tip: 'Tip', warning: 'Warning', danger: 'Danger' } as Record<string, string>,
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Press Ctrl+C',
  codeLabel: (language: string, filename: string) => (filename ? `${filename}, ${language}` : `${language} code`),
  terminal: 'Terminal',
  table: 'Table',
  done: 'Done',
  open: 'Open',
  steps: 'Steps',
  tabs: 'Variants',
  videoOnPaper: 'Video:',
  openEmbed: (host: string) => `Open on ${host}`,
  brokenDiagram: 'This diagram cannot be drawn',
  brokenDiagramHint: 'Readers do not see it, and publishing waits until its DOT is mended.',
}
