import { freshForms } from '#site/learn/fresh.ts'
import '#site/learn/study/followPage.ts'
import { offerZone } from './zone.ts'

freshForms()
offerZone()
