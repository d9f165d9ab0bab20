import type { LanguageRegistration } from 'shiki/core'

const aggregations = 'sum|min|max|avg|group|stddev|stdvar|count|count_values|bottomk|topk|quantile|limitk|limit_ratio'
const keywords = 'by|without|on|ignoring|group_left|group_right|offset|bool|and|or|unless|start|end'

/** PromQL as in the Prometheus documentation, “Querying basics” and “Operators”. */
export const promql: LanguageRegistration = {
  name: 'promql',
  scopeName: 'source.promql',
  patterns: [{ include: '#expression' }],
  repository: {
    expression: {
      patterns: [
        { match: '#.*$', name: 'comment.line.number-sign.promql' },
        { match: '"(?:\\\\.|[^"\\\\])*"|\'(?:\\\\.|[^\'\\\\])*\'|`[^`]*`', name: 'string.quoted.promql' },
        { include: '#labels' },
        { match: '\\b\\d+(?:ms|[smhdwy])(?:\\d+(?:ms|[smhdwy]))*\\b', name: 'constant.numeric.duration.promql' },
        {
          match: '\\b(?:0x[0-9a-fA-F]+|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|Inf|NaN)\\b',
          name: 'constant.numeric.promql',
        },
        { match: `\\b(?:${keywords})\\b`, name: 'keyword.operator.word.promql' },
        { match: `\\b(?:${aggregations})\\b`, name: 'entity.name.function.promql' },
        { match: '[a-zA-Z_][a-zA-Z0-9_]*(?=\\s*\\()', name: 'entity.name.function.promql' },
        { match: '[a-zA-Z_:][a-zA-Z0-9_:]*', name: 'variable.other.metric.promql' },
        { match: '==|!=|>=|<=|>|<|[-+*/%^@]', name: 'keyword.operator.promql' },
      ],
    },
    labels: {
      begin: '\\{',
      end: '\\}',
      patterns: [
        { match: '"(?:\\\\.|[^"\\\\])*"|\'(?:\\\\.|[^\'\\\\])*\'|`[^`]*`', name: 'string.quoted.promql' },
        { match: '[a-zA-Z_][a-zA-Z0-9_.]*', name: 'entity.other.attribute-name.promql' },
        { match: '=~|!~|!=|=', name: 'keyword.operator.promql' },
      ],
    },
  },
}
