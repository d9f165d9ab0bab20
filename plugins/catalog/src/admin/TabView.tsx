'use client'

import { Gutter, SetStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { strings as catalogue } from '../strings.ts'

const words = { courses: catalogue.course, lessons: catalogue.lesson }

type Props = {
  collection: keyof typeof words
  /** What the tab is called, as the last step of the path above it. */
  name: string
  className?: string
  children: ReactNode
}

/** The frame of a tab of ours beside a document's form: its place in the path, and the page's main part. */
export function TabView({ collection, name, className, children }: Props) {
  const { id, data } = useDocumentInfo()
  const { config } = useConfig()
  const list = `${config.routes.admin}/collections/${collection}`
  const { plural } = words[collection]
  return (
    <Gutter>
      <SetStepNav
        nav={[
          { label: plural, url: list },
          { label: String(data?.title ?? catalogue.untitled), url: `${list}/${id}` },
          { label: name },
        ]}
      />
      <main className={className}>{children}</main>
    </Gutter>
  )
}
