import type { Options } from 'remark-stringify'
import type { Processor } from 'unified'

type Unsafe = NonNullable<Options['unsafe']>[number]

/** A colon before a word, as `mdast-util-directive` escapes it. */
const isWordColon = ({ character, before, after }: Unsafe): boolean =>
  character === ':' && before === '[^:]' && after !== undefined

/** Only a name with a label or attributes would read otherwise: `02:40` and `release:stable` are words anyway. */
const labelled = '(?:[^\\s\\p{P}\\p{S}]|[_-])+[\\[{]'

/** Leaves colons unescaped where the format has no directive; stands after `remark-directive`. */
export function plainColons(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = data.toMarkdownExtensions?.map((extension) => ({
    ...extension,
    unsafe: extension.unsafe?.map((rule) => (isWordColon(rule) ? { ...rule, after: labelled } : rule)),
  }))
}
