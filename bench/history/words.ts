import type { Random } from './random.ts'

/** What varies from matter to matter. Everything is visibly made up. */

const names = [
  ...'安邦昌诚德恩丰福广海和宏华惠吉佳嘉金锦康乐利联隆茂民宁平荣瑞盛顺泰天同万祥欣信兴旭雅阳宜益永裕源悦正志众',
]
const trades = [
  '餐馆',
  '火锅店',
  '超市',
  '五金店',
  '烧烤店',
  '早餐铺',
  '水果店',
  '建材行',
  '洗车行',
  '烟酒店',
  '药店',
  '装饰公司',
  '物业公司',
  '汽修厂',
  '家具店',
  '面馆',
  '养殖场',
  '农资店',
  '浴池',
  '印刷厂',
]
const streets = [
  '清河路',
  '谷山路',
  '黄山路',
  '运河街',
  '景阳路',
  '博济街',
  '东环路',
  '狮子街',
  '紫石街',
  '南湖路',
  '振兴路',
  '育才街',
]

export const partyName = (random: Random): string =>
  `示例${random.pick(names)}${random.pick(names)}${random.pick(trades)}`
export const placeText = (random: Random): string => `${random.pick(streets)}${1 + random.below(400)}号`

/** A word people search by: a piece of a name, a trade, a street. */
export const searchWord = (random: Random): string =>
  random.chance(0.5) ? `${random.pick(names)}${random.pick(names)}` : random.pick(random.chance(0.5) ? streets : trades)

/** Ways in which violations are reported, one per field of work. */
export const complaints = [
  '店外占用人行道摆放桌椅经营，影响通行',
  '油烟净化设施未正常使用，油烟直排扰民',
  '建筑垃圾随意倾倒在道路旁边',
  '未经批准设置户外广告牌',
  '夜间施工噪声扰民，多次劝阻无效',
  '未取得许可擅自挖掘城市道路',
  '生活污水排入雨水管网',
]
