import styles from './About.module.css'
import type { Shipped } from './shipped.ts'
import { LICENCES_FILE } from './shipped-files.ts'

/** What the site ships to the browser: each package with its licence and weight, and where the licences' words are. */
export function Software({ shipped: { ownBytes, packages } }: { shipped: Shipped }) {
  return (
    <>
      <p>
        网页的脚本由下列软件和本编自己的程序（{kilobytes(ownBytes)}
        ）组成。字节是压缩以后的，按各自代码的长短分摊；先读到文章，其余的随后才来。各软件的
        <a href={import.meta.env.BASE_URL + LICENCES_FILE}>许可全文</a>。
      </p>
      <table className={styles.software}>
        <thead>
          <tr>
            <th scope="col">软件</th>
            <th scope="col">许可</th>
            <th scope="col">字节</th>
          </tr>
        </thead>
        <tbody>
          {packages.map(({ name, version, licence, bytes }) => (
            <tr key={name}>
              <th scope="row">
                {name} {version}
              </th>
              <td>{licenceWords(licence)}</td>
              <td>{kilobytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** An SPDX expression as one says it: `(Apache-2.0 OR MIT)` is “Apache-2.0 或 MIT”. */
function licenceWords(expression: string): string {
  return expression
    .replace(/^\(([^()]*)\)$/, '$1')
    .replaceAll(' OR ', ' 或 ')
    .replaceAll(' AND ', ' 和 ')
}

/** Bytes in kilobytes of 1,000, to a tenth. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
