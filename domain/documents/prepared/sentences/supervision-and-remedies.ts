/** DOC-084 to DOC-094: publication, credit repair, reconsideration, litigation, recording, supervision, mandates. */

import { passage } from '../../particulars.ts'
import { actOf, caseOf, contactOf, signers, you, type SentencesByForm } from '../phrases.ts'
import { body, heading, list, said, sentence } from '../writing.ts'

export const supervisionAndRemediesSentences: SentencesByForm = {
  'DOC-084': () => ({ proposal: '建议按照上述范围和方式公示，涉及国家秘密、商业秘密、个人隐私的内容不予公示。' }),
  'DOC-085': (known, pen) => ({
    sections: body(
      sentence`本机关公示的关于${known.party.name}的行政处罚信息如下：`,
      said(pen.paragraphs('original')),
      sentence`因下列理由，依据《中华人民共和国行政处罚法》第四十八条第二款的规定，本机关决定于${pen('withdrawnOn')}撤回公示，并公开说明理由：`,
      said(pen.paragraphs('withdrawalReason')),
    ),
    closing: passage('特此说明。'),
  }),
  'DOC-086': (known, pen, around) => ({
    sections: body(
      sentence`${you(known)}就《行政处罚决定书》（${pen('decisionNumber')}）的公示信息提出信用修复（提前停止公示）申请。经审查：`,
      heading('一、履行情况'),
      said(pen.paragraphs('performed')),
      heading('二、信用承诺'),
      said(pen.paragraphs('commitment')),
      heading('三、公示期限'),
      sentence`公示自${pen('displayedFrom')}起算。`,
      heading('四、意见'),
      sentence`${pen('repairConclusion')}。${pen.text('repairReason')}`,
      sentence`作出虚假承诺、提供虚假材料的，撤销本意见，恢复公示。`,
    ),
    contact: contactOf(around),
  }),
  'DOC-087': (known, pen, around) => ({
    sections: body(
      sentence`被申请人：${around.organ.name}${around.organ.address === null ? '' : `，住所：${around.organ.address}`}。`,
      sentence`申请人${pen('applicant')}不服本机关就${actOf(known)}作出的行政行为申请行政复议（案号：${pen('reviewNumber')}），现答复如下。`,
      heading('一、认定的事实、证据和依据'),
      said(pen.paragraphs('factsAndGrounds')),
      heading('二、程序'),
      said(pen.paragraphs('procedureFollowed')),
      heading('三、答复意见'),
      said(pen.paragraphs('replyRequest')),
      heading('四、提交的材料'),
      list('materials'),
    ),
    closing: passage('以上答复，请依法审查。'),
    contact: contactOf(around),
  }),
  'DOC-088': (known, pen, around) => ({
    sections: body(
      sentence`答辩人（被告）：${around.organ.name}${around.organ.address === null ? '' : `，住所：${around.organ.address}`}。`,
      sentence`因原告${pen('plaintiff')}诉答辩人${actOf(known)}行政处罚一案（案号：${pen('suitNumber')}），现答辩如下：`,
      said(pen.paragraphs('answer')),
      heading('证据目录'),
      list('evidenceList'),
      heading('作出行政行为所依据的规范性文件'),
      said(pen.paragraphs('norms')),
    ),
    closing: passage('此致'),
  }),
  'DOC-091': (known) => ({
    sections: body(
      sentence`${caseOf(known)}（案号：${known.number}）执法全过程的文字记录和音像记录：`,
      list('recordings'),
      sentence`查封、扣押财产和强制拆除等直接涉及重大财产权益的执法活动，应当全程不间断录像。没有录像的，在备注中注明，不得事后补录。`,
    ),
  }),
  'DOC-092': (known, pen, around) => {
    const thirty = '请自收到本意见书之日起三十日内纠正，并将结果书面报告本机关。'
    return {
      thirtyDays: thirty,
      sections: body(
        sentence`经对你单位办理的${caseOf(known)}（案号：${known.number}）进行行政执法监督，发现下列问题：`,
        said(pen.paragraphs('problems')),
        sentence`依据：${pen('supervisionBasis')}。`,
        sentence`${thirty}对本意见有异议的，可以自收到之日起三十日内向本机关书面提出。`,
      ),
      closing: passage([`行政执法监督人员：`, pen('supervisors')], [`批准人：`, pen('approver')]),
      contact: contactOf(around),
    }
  },
  'DOC-093': (_known, pen, around) => ({
    sections: body(
      sentence`委托机关：${around.organ.name}`,
      sentence`受委托组织：${pen('addressee')}`,
      sentence`依据《中华人民共和国行政处罚法》第二十条、第二十一条和《山东省乡镇人民政府工作条例》第八条的规定，委托如下：`,
      heading('一、委托事项'),
      said(pen.paragraphs('entrusted')),
      heading('二、权限'),
      said(pen.paragraphs('entrustedPowers')),
      sentence`受委托组织在委托范围内，以委托机关的名义行使职权，不得再委托其他组织或者个人；行政强制措施权不得委托。委托机关对受委托组织的行为负责监督，并对其后果承担法律责任。`,
      heading('三、期限'),
      sentence`自${pen('entrustedFrom')}起至${pen('entrustedTo')}止。`,
      heading('四、批准和公布'),
      sentence`县人民政府批准文号：${pen('countyApproval')}；公布情况：${pen('published')}。`,
    ),
    ...signers('委托机关负责人', '受委托组织负责人'),
  }),
  'DOC-094': (known, pen, around) => ({
    printedTitle: pen.text('incapacity') === 'mind' ? '责令看管治疗通知书' : '责令管教通知书',
    addressee: pen.text('guardian') || null,
    sections: body(
      sentence`${known.party.name}实施下列行为：`,
      said(pen.paragraphs('facts')),
      sentence`经查，当事人属于${pen('incapacity')}实施违法行为：`,
      said(pen.paragraphs('ageOrAppraisal')),
      sentence`依据《中华人民共和国行政处罚法》第${pen.text('incapacity') === 'mind' ? '三十一' : '三十'}条的规定，依法不予行政处罚。你作为监护人，应当${pen.text('incapacity') === 'mind' ? '严加看管和治疗' : '加以管教'}：`,
      said(pen.paragraphs('guidance')),
    ),
    closing: passage('特此通知。'),
    contact: contactOf(around),
    ...signers('监护人'),
  }),
}
