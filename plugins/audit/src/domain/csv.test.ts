import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test.each<[string, unknown[], string]>([
  ['values stand between commas', ['a', 'b'], 'a,b'],
  ['nothing is an empty cell', [null, undefined], ','],
  ['commas, quotes and line ends are quoted', ['a,b', 'say "no"', 'two\nlines'], '"a,b","say ""no""","two\nlines"'],
  ['a formula is text', ['=1+1', '+1', '-1', '@cmd', '\t=1'], "'=1+1,'+1,'-1,'@cmd,'\t=1"],
  ['also when it must be quoted', ['=HYPERLINK("x")'], '"\'=HYPERLINK(""x"")"'],
  ['facts are JSON', [{ to: 'editor' }], '"{""to"":""editor""}"'],
])('%s', (_case, values, line) => {
  expect(csvLine(values)).toBe(`${line}\r\n`)
})
