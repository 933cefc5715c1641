import { expect, test } from 'vitest'
import { cutsWord } from '../../src/drafting/words/cut-word.ts'

test.each([
  ['大', '桥'],
  ['两岸居民再也不用等渡', '船了'],
  ['他在桥', '梁上'],
  ['大桥今天通', '车了'],
  ['中华人民共和', '国成立'],
  ['中', '华人民共和国成立'],
  ['周小', '川到场'],
  ['三', '月'],
  ['今年20', '23年'],
  ['今年3', '月开工'],
  ['3', '2日'],
  ['上涨3', '%'],
  ['上涨3', '％'],
  ['上午9', '时开工'],
  ['上午9时3', '0分'],
])('between %s and %s a word is cut', (before, after) => expect(cutsWord(before, after)).toBe(true))

test.each([
  ['大桥今天', '通车了'],
  ['大桥', '大桥'],
  ['他', '走'],
  ['', '大桥'],
  ['大桥', ''],
  ['大，', '桥'],
  ['3', '座'],
  ['3', '座年'],
  ['3座', '年'],
  ['他来到网易杭', '研大厦'],
  ['唱kt', 'v开门'],
])('between %j and %j none is', (before, after) => expect(cutsWord(before, after)).toBe(false))
