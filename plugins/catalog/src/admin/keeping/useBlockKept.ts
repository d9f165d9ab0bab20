import { BlockNode } from '@payloadcms/richtext-lexical/client'
import { $nodesOfType, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'
import { blockValues } from './blockValues.ts'

/** Milliseconds. Longer than the pause after which a block's form asks the server, so that mostly that has been enough. */
const settled = 500

/**
 * Sees to it that what is written in a block's form reaches the text that the block stands in. Payload takes it there with
 * the server's answer to a change, and asks about no change that was made just before such an answer came: a last word
 * could stand on the screen and be in no document. Decision 0041.
 */
export const useBlockKept = (): void => {
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  useEffect(() => {
    if (!isModified) return
    const timer = setTimeout(() => {
      const written = blockValues(fields)
      const isIn = (node: BlockNode) => node.getFields().id === written.id
      const kept = editor.getEditorState().read(() => $nodesOfType(BlockNode).find(isIn)?.getFields())
      if (!kept) return
      const current = { ...written, blockType: kept.blockType } as typeof kept
      if (JSON.stringify(kept) === JSON.stringify(current)) return
      editor.update(() => $nodesOfType(BlockNode).find(isIn)?.setFields(current, true), { tag: SKIP_DOM_SELECTION_TAG })
    }, settled)
    return () => clearTimeout(timer)
  }, [editor, fields, isModified])
}
