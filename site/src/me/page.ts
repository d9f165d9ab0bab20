import { freshForms } from '#site/learn/fresh.ts'
import '#site/learn/study/followPage.ts'
import { startFeed } from './dates/feed.ts'
import { offerZone } from './zone.ts'

freshForms()
offerZone()
startFeed()
