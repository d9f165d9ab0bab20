import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { depthLimit } from './graphqlDepth.ts'

const schema = buildSchema('type Query { node: Node } type Node { id: ID node: Node }')
const refusals = (query: string) => validate(schema, parse(query), [depthLimit(3)]).length

test.each([
  ['three levels pass', '{ node { node { id } } }', 0],
  ['four do not', '{ node { node { node { id } } } }', 1],
  ['inline fragments hide nothing', '{ node { ... on Node { node { node { id } } } } }', 1],
  ['named fragments hide nothing', '{ node { ...deep } } fragment deep on Node { node { node { id } } }', 1],
  ['a fragment that spreads itself ends', '{ node { ...a } } fragment a on Node { node { ...a } }', 0],
  ['introspection is not counted', '{ __schema { types { fields { type { name } } } } }', 0],
])('%s', (_case, query, expected) => {
  expect(refusals(query)).toBe(expected)
})
