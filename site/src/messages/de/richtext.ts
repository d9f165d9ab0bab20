import type { Messages } from '../index.ts'

export const richtext: Messages['richtext'] = {
  tones: { note: 'Hinweis', tip: 'Tipp', warning: 'Warnung', danger: 'Gefahr' },
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Drücke Strg+C',
  codeLabel: (language, filename) => (filename ? `${filename}, ${language}` : `Code in ${language}`),
  terminal: 'Terminal',
  table: 'Tabelle',
  done: 'Erledigt',
  open: 'Offen',
  steps: 'Schritte',
  tabs: 'Varianten',
  videoOnPaper: 'Video:',
  openEmbed: (host) => `Auf ${host} öffnen`,
  brokenDiagram: 'Dieses Diagramm lässt sich nicht zeichnen',
  brokenDiagramHint: 'Leser sehen es nicht, und die Veröffentlichung wartet, bis sein DOT repariert ist.',
}
