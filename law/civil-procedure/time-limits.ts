/** Which day counts as the day of service (CPL 87 to 95, applied through PL 61). */

import { caseOrgan, nobody } from '../bound.ts'
import { both, naturalDays, noExtension, timeLimitRows } from '../rows.ts'
import { article } from '../schema.ts'

export const serviceTimeLimits = timeLimitRows({
  'CPL-88-DIRECT': {
    statute: 'CPL',
    group: 'service',
    title: both('直接送达日期', 'Day of direct service'),
    kind: 'deemed-date',
    trigger: both('在送达回证上签收', 'The return slip is signed'),
    length: null,
    rolls: false,
    binds: nobody,
    consequence: both('签收之日为送达日期。', 'Served on the day signed.'),
    basis: [article('CPL', 87), article('CPL', 88)],
    status: 'verified',
  },
  'CPL-89-LEAVE': {
    statute: 'CPL',
    group: 'service',
    title: both('留置送达日期', 'Day of leaving service'),
    kind: 'deemed-date',
    trigger: both(
      '有见证人记明或者有拍照、录像，将文书留在住所',
      'The document is left at the residence before a witness, or with photo or video',
    ),
    length: null,
    rolls: false,
    binds: nobody,
    consequence: both('留置之日为送达日期。', 'Served on the day it was left.'),
    basis: [article('CPL', 89)],
    status: 'verified',
  },
  'CPL-90-ELECTRONIC': {
    statute: 'CPL',
    group: 'service',
    title: both('电子送达日期', 'Day of electronic service'),
    kind: 'deemed-date',
    trigger: both('到达受送达人指定的系统', 'It arrives in the system the addressee named'),
    length: null,
    rolls: false,
    binds: nobody,
    consequence: both(
      '到达之日为送达日期；须事先同意并签订确认书。',
      'Served on the day of arrival; needs prior consent and a signed confirmation.',
    ),
    basis: [article('CPL', 90), article('PL', 61, 2)],
    status: 'verified',
  },
  'CPL-91-MAIL': {
    statute: 'CPL',
    group: 'service',
    title: both('邮寄送达日期', 'Day of service by mail'),
    kind: 'deemed-date',
    trigger: both('回执上注明的收件', 'Receipt noted on the return card'),
    length: null,
    rolls: false,
    binds: nobody,
    consequence: both(
      '收件之日为送达日期；当事人自己确认的地址有误的，退回之日视为送达。',
      'Served on the day of receipt; if the party confirmed a wrong address, the day the mail comes back.',
    ),
    basis: [article('CPL', 91), article('SAMR', 82), article('SAMR', 83)],
    status: 'verified',
  },
  'CPL-95-PUBLIC-30D': {
    statute: 'CPL',
    group: 'service',
    title: both('公告送达', 'Service by public notice'),
    kind: 'deemed-date',
    trigger: both(
      '发出公告之日（多种方式的，以最后一种为准）',
      'The notice is published (the last of several ways counts)',
    ),
    length: naturalDays(30),
    rolls: false,
    binds: caseOrgan,
    consequence: both('经过三十日，视为送达。', 'Counts as served when thirty days have passed.'),
    extension: noExtension,
    suspension: both('无', 'None'),
    basis: [article('CPL', 95), article('SAMR', 82, undefined, 5)],
    status: 'verified',
    validFrom: '2022-01-01',
    note: both(
      '2022年以前为六十日。只在下落不明或者其他方式无法送达时使用。第三十日即为送达日，不顺延；后续期限自次日起算。',
      'Sixty days before 2022. Only if the party is missing or no other way works. The thirtieth day itself is the day of service and does not roll; later periods start the next day.',
    ),
  },
})
