import { describe, expect, test } from 'vitest'
import { drawDiagram } from './draw.ts'

describe('drawing', () => {
  test('a drawing keeps shapes, words and the author’s classes', async () => {
    const { body, width, height, viewBox } = await drawDiagram(
      'digraph { a [class="signal", label="one\\ntwo"] a -> b }',
    )
    expect(body).toContain('class="node signal"')
    expect(body).toContain('>one</text>')
    expect(width).toBeGreaterThan(0)
    expect(viewBox).toMatch(new RegExp(`^0.00 0.00 ${width}.00 ${height}.00$`))
  })

  test('colours and fonts are left to the page, in both themes', async () => {
    const { body } = await drawDiagram(
      'digraph { bgcolor=red; a [color=red, fontname="Comic", style=filled, fillcolor=blue] a -> b }',
    )
    expect(body).not.toMatch(/fill=|stroke="|font-family|red|blue/)
  })

  test('links, scripts and tooltips do not get through', async () => {
    const { body } = await drawDiagram(
      'digraph { a [URL="javascript:alert(1)", tooltip="<script>", label="<img src=x onerror=alert(1)>", class="x\\" onload=\\"y"] }',
    )
    expect(body).not.toMatch(/<a|href|script|<img|onload="/)
    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  test('ids go, so that two diagrams may stand on a page', async () => {
    expect((await drawDiagram('digraph { a [id="main"] }')).body).not.toContain('id=')
  })

  test('broken DOT says what Graphviz said', async () => {
    await expect(drawDiagram('digraph {\n a -> ')).rejects.toThrow(/syntax error in line 2/)
  })
})
