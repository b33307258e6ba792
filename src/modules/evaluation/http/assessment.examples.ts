import { DEFAULT_ASSESSMENT_RULES as rules } from '../domain/assessment/assessment-rules.js';
import { scoreUnit } from '../domain/assessment/unit-score.js';

const SCHEME = '01890a5d-ac96-774b-bcce-b302099a8057';
const ASSESSMENT = '01890a5d-ac96-774b-bcce-b302099a8064';
const UNIT = '01890a5d-ac96-774b-bcce-b302099a8056';
const TASK = '01890a5d-ac96-774b-bcce-b302099a8066';
const OBLIGATION = '01890a5d-ac96-774b-bcce-b302099a8067';
const OBJECTION = '01890a5d-ac96-774b-bcce-b302099a8065';

const figures = {
  led: { BLUE: 0, GREEN: 2, YELLOW: 1, RED: 0, GREY: 0 },
  responsible: { BLUE: 0, GREEN: 0, YELLOW: 0, RED: 0, GREY: 1 },
  indicators: { ON_TRACK: 1, NOT_ASSESSABLE: 1 },
  reports: { onTime: 3, late: 1, overdue: 0, handedIn: 4, returned: 1 },
};
const item = {
  id: ASSESSMENT,
  schemeId: SCHEME,
  year: 2022,
  asOf: '2022-12-31',
  rulesVersion: 0,
  policyVersion: 1,
  createdAt: '2023-02-01T02:00:00.000Z',
};

const score = scoreUnit(figures, rules);

export const ASSESSMENT_EXAMPLES = {
  preview: {
    schemeId: SCHEME,
    year: 2022,
    asOf: '2022-12-31',
    rulesVersion: 0,
    policyVersion: 1,
    scoredUnits: 1,
    units: [{ unitId: UNIT, name: '区科经局', rank: 1, ...score, figures }],
  },
  unit: {
    assessmentId: ASSESSMENT,
    year: 2022,
    unitId: UNIT,
    name: '区科经局',
    figures,
    items: {
      led: [{ id: TASK, label: '1.完善创新发展体制机制', light: 'YELLOW', reason: '落后序时进度12.4个百分点' }],
      responsible: [],
      indicators: [],
      reports: [
        {
          obligationId: OBLIGATION,
          label: '1.完善创新发展体制机制',
          periodEnd: '2022-06-30',
          dueOn: '2022-07-08',
          firstSubmittedOn: '2022-07-11',
          timesReturned: 0,
        },
      ],
    },
    revisions: [{ ...score, revision: 1, corrections: {}, objectUntil: '2023-02-08', createdAt: item.createdAt }],
    objections: [],
  },
  rules: { schemeId: SCHEME, version: 0, rules },
  created: { id: ASSESSMENT, schemeId: SCHEME, year: 2022, asOf: '2022-12-31', rulesVersion: 0, units: 3 },
  list: { items: [item], nextCursor: null },
  assessment: {
    ...item,
    rules,
    scoredUnits: 1,
    units: [
      {
        unitId: UNIT,
        name: '区科经局',
        rank: 1,
        ...scoreUnit(figures, rules),
        revision: 1,
        figures,
        objectUntil: '2023-02-08',
        objections: [],
      },
    ],
  },
  filed: { id: OBJECTION, assessmentId: ASSESSMENT, unitId: UNIT, revision: 1, state: 'OPEN', version: 1 },
  decided: { id: OBJECTION, state: 'SCORE_CORRECTED', revision: 2, score: '89.72', version: 2 },
};
