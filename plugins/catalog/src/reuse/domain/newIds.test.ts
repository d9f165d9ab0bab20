import { expect, test } from 'vitest'
import { withNewIds } from './newIds.ts'

test('everything with an id gets another, and refers to the same documents', () => {
  let count = 0
  const body = {
    root: {
      children: [
        { type: 'link', id: 'a', fields: { url: '/a' }, children: [{ type: 'text', text: 'id' }] },
        { type: 'block', fields: { id: 'b', blockType: 'figure', image: 'picture' } },
        { type: 'block', fields: { id: 'c', blockType: 'tabs', items: [{ id: 'd', label: 'id', body: null }] } },
      ],
    },
  }
  const before = structuredClone(body)
  expect(withNewIds(body, () => `new-${count++}`)).toEqual({
    root: {
      children: [
        { type: 'link', id: 'new-0', fields: { url: '/a' }, children: [{ type: 'text', text: 'id' }] },
        { type: 'block', fields: { id: 'new-1', blockType: 'figure', image: 'picture' } },
        {
          type: 'block',
          fields: { id: 'new-2', blockType: 'tabs', items: [{ id: 'new-3', label: 'id', body: null }] },
        },
      ],
    },
  })
  expect(body).toEqual(before)
})
