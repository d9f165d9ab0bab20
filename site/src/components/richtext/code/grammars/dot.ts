import type { LanguageRegistration } from 'shiki/core'

/** Graphviz DOT as in “The DOT Language”. */
export const dot: LanguageRegistration = {
  name: 'dot',
  scopeName: 'source.dot',
  patterns: [
    { match: '//.*$|^\\s*#.*$', name: 'comment.line.dot' },
    { begin: '/\\*', end: '\\*/', name: 'comment.block.dot' },
    {
      begin: '"',
      end: '"',
      name: 'string.quoted.double.dot',
      patterns: [{ match: '\\\\.', name: 'constant.character.escape.dot' }],
    },
    { match: '\\b(?i:strict|graph|digraph|subgraph|node|edge)\\b', name: 'keyword.control.dot' },
    { match: '->|--', name: 'keyword.operator.dot' },
    { match: '[A-Za-z_][A-Za-z0-9_]*(?=\\s*=)', name: 'entity.other.attribute-name.dot' },
    { match: '-?(?:\\.\\d+|\\d+(?:\\.\\d*)?)', name: 'constant.numeric.dot' },
  ],
  repository: {},
}
