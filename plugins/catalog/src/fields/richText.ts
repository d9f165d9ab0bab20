import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

const text = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  StrikethroughFeature(),
  InlineCodeFeature(),
  LinkFeature({ enabledCollections: [] }),
  OrderedListFeature(),
  UnorderedListFeature(),
  InlineToolbarFeature(),
]

/** Paragraphs, lists, links and emphasis: biographies and descriptions. */
export const proseEditor = () =>
  lexicalEditor({ features: [...text(), HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] })] })

/** What stands inside a callout, a tab or a step: text and the given blocks. */
export const innerEditor = (blocks: Block[]) => lexicalEditor({ features: [...text(), BlocksFeature({ blocks })] })

/** A lesson: text, headings, tables and all blocks. */
export const lessonEditor = (blocks: Block[]) =>
  lexicalEditor({
    features: [
      ...text(),
      FixedToolbarFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks }),
    ],
  })
