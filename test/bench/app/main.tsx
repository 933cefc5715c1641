import './main.css'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import edition from 'virtual:edition'
import {
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import { presentedText } from '../../../src/reader/presentation.ts'
import { timelineItems } from './timeline-items.ts'

function DrawnTimeline() {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (host.current === null) return
    const { groups, items } = timelineItems(edition)
    const timeline = new Timeline(host.current, new DataSet(items), new DataSet(groups), { maxHeight: 400 })
    return () => timeline.destroy()
  }, [])
  return <div ref={host} />
}

function Articles() {
  return (
    <ul>
      {edition.articles.map((article) => (
        <li key={article.id}>
          <Link to="/articles/$articleId/" params={{ articleId: article.id }}>
            {article.blocks
              .filter((block) => block.type === 'headline')
              .map(presentedText)
              .join('')}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Article() {
  const { articleId } = article.useParams()
  const found = edition.articles.find(({ id }) => id === articleId)
  return (
    <article>
      {found?.blocks.map((block) => {
        const words = presentedText(block)
        if (block.type === 'headline') return <h1 key={block.source.start}>{words}</h1>
        return <p key={block.source.start}>{words}</p>
      })}
    </article>
  )
}

const root = createRootRoute({
  component: () => (
    <>
      <DrawnTimeline />
      <Outlet />
    </>
  ),
})
const home = createRoute({ getParentRoute: () => root, path: '/', component: Articles })
const article = createRoute({ getParentRoute: () => root, path: 'articles/$articleId', component: Article })
const router = createRouter({
  routeTree: root.addChildren([home, article]),
  basepath: import.meta.env.BASE_URL,
  trailingSlash: 'always',
})

const element = document.getElementById('root')
if (element !== null) createRoot(element).render(<RouterProvider router={router} />)
