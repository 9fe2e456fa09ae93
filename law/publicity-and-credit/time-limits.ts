/** Publication of decisions, and how long bad credit information may and must be shown. */

import { organ } from '../bound.ts'
import { both, months, noConsequence, timeLimitRows, workingDays, years } from '../rows.ts'
import { article } from '../schema.ts'

const supervisionFinding = both('列入执法监督问题。', 'A finding of supervision.')
const otherwise = both('法律、行政法规另有规定的从其规定', 'Laws and administrative regulations may say otherwise')
const decisionMade = both('作出决定', 'The decision is made')
const documentMade = both('行政决定文书作出之日', 'The date of the document')
const platform = both('信用平台', 'Credit platform')
const subject = both('信用主体', 'Credit subject')
const displayEnds = both('到期自动停止公示。', 'Display stops by itself.')
const repairLater = both('期满后才能申请信用修复。', 'Repair can be applied for only afterwards.')
const threeSystems = '国办发〔2018〕118号 第二部分（三）'
const creditRepair = '信用修复管理办法（条号未核）'

export const publicityAndCreditTimeLimits = timeLimitRows({
  'SC118-PENALTY-7WD': {
    statute: 'SC118',
    group: 'publication',
    title: both('行政处罚决定公开', 'Publish a penalty decision'),
    trigger: decisionMade,
    length: workingDays(7),
    rolls: false,
    binds: organ,
    consequence: supervisionFinding,
    extension: otherwise,
    basis: [],
    basisText: threeSystems,
    status: 'secondary',
    note: both(
      '期限据国务院2019年1月4日发布会；文件原文未见。行政处罚法第四十八条只要求公开有一定社会影响的决定。',
      'Length confirmed by a State Council press conference of 2019-01-04; the text was not seen. PL 48 limits publication to decisions with a certain social impact.',
    ),
  },
  'SC118-OTHER-20WD': {
    statute: 'SC118',
    group: 'publication',
    title: both('其他执法决定公开', 'Publish another enforcement decision'),
    trigger: decisionMade,
    length: workingDays(20),
    rolls: false,
    binds: organ,
    consequence: supervisionFinding,
    extension: otherwise,
    basis: [],
    basisText: threeSystems,
    status: 'secondary',
  },
  'NDRC36-MINOR-MAX-3M': {
    statute: 'NDRC36',
    group: 'publication',
    title: both('轻微失信信息最长公示期', 'Minor bad credit: longest display'),
    kind: 'display-at-most',
    trigger: documentMade,
    length: months(3),
    rolls: false,
    binds: platform,
    consequence: both(
      '原则上不公示，包括当场处罚、警告、通报批评。',
      'In principle not shown at all: on-the-spot penalties, warnings, criticism.',
    ),
    extension: both('履行义务后即可修复', 'Repairable as soon as the duties are performed'),
    basis: [],
    basisText: creditRepair,
    status: 'secondary',
  },
  'NDRC36-GENERAL-MIN-3M': {
    statute: 'NDRC36',
    group: 'publication',
    title: both('一般失信信息最短公示期', 'General bad credit: shortest display'),
    kind: 'display-at-least',
    trigger: documentMade,
    length: months(3),
    rolls: false,
    binds: subject,
    consequence: repairLater,
    basis: [],
    basisText: creditRepair,
    status: 'secondary',
  },
  'NDRC36-GENERAL-MAX-1Y': {
    statute: 'NDRC36',
    group: 'publication',
    title: both('一般失信信息最长公示期', 'General bad credit: longest display'),
    kind: 'display-at-most',
    trigger: documentMade,
    length: years(1),
    rolls: false,
    binds: platform,
    consequence: displayEnds,
    extension: both('未履行义务的按行业规定', 'Sector rules while duties are unperformed'),
    basis: [],
    basisText: creditRepair,
    status: 'secondary',
  },
  'NDRC36-SERIOUS-MIN-1Y': {
    statute: 'NDRC36',
    group: 'publication',
    title: both('严重失信信息最短公示期', 'Serious bad credit: shortest display'),
    kind: 'display-at-least',
    trigger: documentMade,
    length: years(1),
    rolls: false,
    binds: subject,
    consequence: repairLater,
    basis: [],
    basisText: creditRepair,
    status: 'secondary',
  },
  'NDRC36-SERIOUS-MAX-3Y': {
    statute: 'NDRC36',
    group: 'publication',
    title: both('严重失信信息最长公示期', 'Serious bad credit: longest display'),
    kind: 'display-at-most',
    trigger: documentMade,
    length: years(3),
    rolls: false,
    binds: platform,
    consequence: displayEnds,
    basis: [],
    basisText: creditRepair,
    status: 'secondary',
  },
  'SDCREDIT-39-3WD': {
    statute: 'SDCREDIT',
    group: 'publication',
    title: both('信用异议处理（本单位信息）', 'Handle an objection to own credit information'),
    trigger: both('收到信用异议', 'The objection is received'),
    length: workingDays(3),
    rolls: false,
    binds: both('信用管理部门、信息提供单位', 'Credit organ or information provider'),
    consequence: noConsequence,
    extension: both('需要其他单位协助核查的，七个工作日', 'Seven working days when another unit must help to verify'),
    basis: [article('SDCREDIT', 39)],
    status: 'verified',
  },
  'SDCREDIT-40-3WD': {
    statute: 'SDCREDIT',
    group: 'publication',
    title: both('报送失信信息的撤销、变更', 'Report a revocation or change to the credit platform'),
    trigger: both('作出撤销或者变更', 'The revocation or change is made'),
    length: workingDays(3),
    rolls: false,
    binds: both('信息提供单位', 'Information provider'),
    consequence: noConsequence,
    basis: [article('SDCREDIT', 40)],
    status: 'verified',
  },
})
