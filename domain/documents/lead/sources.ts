import type { RegisterLead } from '../../procedures/lead/payloads.ts'

export const sourceNames: Readonly<Record<RegisterLead['source'], string>> = {
  patrol: '日常巡查发现',
  department: '业务主管部门监管中发现',
  hotline: '12345热线转办',
  public: '投诉、举报',
  superior: '上级机关交办',
  elsewhere: '其他机关移送',
}
