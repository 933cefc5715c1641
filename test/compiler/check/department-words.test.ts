import { expect, test } from 'vitest'
import { mayName } from '../../../src/compiler/check/department-words.ts'

test.each([
  ['市妇联', '朔州市妇女联合会'],
  ['朔州市妇女联合会主席', '朔州市妇女联合会'],
  ['市卫健委', '朔州市卫生健康委员会'],
  ['南城街道', '朔城区南城街道办事处'],
  ['晋能控股朔州煤电', '晋能控股煤业集团朔州煤电公司'],
  ['副市长刘亮', '朔州市人民政府'],
  ['县委书记', '中共右玉县委员会'],
  ['公 交\u3000公司', '市公交公司'],
])('%s may name %s', (words, name) => {
  expect(mayName(words, name)).toBe(true)
})

test.each([
  ['华为', '朔州市妇女联合会'],
  ['市图书馆', '新民市教育局'],
  ['铁峰煤业公司', '市公交公司'],
  ['平安街道社区', '南城街道办事处'],
])('%s does not name %s', (words, name) => {
  expect(mayName(words, name)).toBe(false)
})
