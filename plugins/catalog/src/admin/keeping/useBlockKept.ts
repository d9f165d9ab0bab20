import { $isBlockNode, type BlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNearestNodeFromDOMNode, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import { type RefObject, useEffect } from 'react'
import { blockValues } from './blockValues.ts'

/** Milliseconds. Longer than the pause after which a block's form asks the server, so that mostly that has been enough. */
const settled = 500

/** By where it stands, as a block and its copy may have one id. */
const blockAround = (inside: Element | null): BlockNode | null => {
  const node = inside && $getNearestNodeFromDOMNode(inside)
  return $isBlockNode(node) ? node : null
}

/**
 * Sees to it that what is written in a block's form reaches the text that the block stands in. Payload takes it there with
 * the server's answer to a change, and asks about no change that was made just before such an answer came: a last word
 * could stand on the screen and be in no document. Decision 0041.
 * @param inside An element in the block.
 */
export const useBlockKept = (inside: RefObject<Element | null>): void => {
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  useEffect(() => {
    if (!isModified) return
    const timer = setTimeout(() => {
      const kept = editor.read(() => blockAround(inside.current)?.getFields())
      if (!kept) return
      const current = { ...blockValues(fields), blockType: kept.blockType } as typeof kept
      if (JSON.stringify(kept) === JSON.stringify(current)) return
      editor.update(() => blockAround(inside.current)?.setFields(current, true), { tag: SKIP_DOM_SELECTION_TAG })
    }, settled)
    return () => clearTimeout(timer)
  }, [editor, fields, inside, isModified])
}
