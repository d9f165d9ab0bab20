import { freshForms } from '#site/learn/fresh.ts'
import '#site/learn/study/followPage.ts'

freshForms()
