'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { strings } from '../../reuse/strings.ts'
import { TabView } from '../TabView.tsx'
import { Matches } from './replace/Matches.tsx'
import { SearchForm } from './replace/SearchForm.tsx'
import { useReplace } from './replace/useReplace.ts'
import './replace/replace.css'

const said = strings.replace

function Tool({ course, language }: { course: string; language: string }) {
  const { state, search, choose, apply } = useReplace(course, language)
  return (
    <>
      <SearchForm isBusy={state.phase === 'searching' || state.phase === 'applying'} onSearch={search} />
      <p className="academy-replace__said" role="status">
        {state.said}
      </p>
      {state.problem ? (
        <p className="academy-replace__problem" role="alert">
          {state.problem}
        </p>
      ) : null}
      {state.found ? <Matches state={state} found={state.found} onChoose={choose} onApply={apply} /> : null}
    </>
  )
}

/** The “Find and replace” tab of a course. */
export function Replace() {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  return (
    <TabView collection="courses" name={said.tab} className="academy-replace">
      <h2>{said.tab}</h2>
      <p className="academy-replace__intro">{id ? said.intro : said.beforeSaved}</p>
      {id ? <Tool course={String(id)} language={code} key={`${id}/${code}`} /> : null}
    </TabView>
  )
}
