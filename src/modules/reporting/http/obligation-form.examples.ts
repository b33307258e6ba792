/** A trial that found one fault and one thing to be acknowledged. */
export const FORM_EXAMPLE = {
  formNumber: 'TB20230616-5F2C19AB',
  dryRun: true,
  submit: true,
  rows: [{ row: 5, obligationId: '01890a5d-ac96-774b-bcce-b302099a8057', effect: 'submitted', report: null }],
  untouched: 3,
  problems: [
    { field: '举措和数据!L6', code: 'required', message: '请写明数据来源' },
    {
      field: '填报表!K6',
      code: 'percent_ambiguous',
      message: '填的是 0.35，分不清是 0.35% 还是 35%。请写成 35，或带百分号写成 0.35%',
    },
  ],
  warnings: [
    {
      field: '填报表!K5',
      code: 'value_falls',
      message: '“完成进度”由2022年下半年的 40% 降为 35%，累计进度不应下降',
      acknowledged: false,
    },
  ],
};
