/** What `npm run demo` has done, as the installation keeps it and the sign-in page shows it. Counts come from the tables. */
export interface DemoSummary {
  readonly schemeId: string;
  readonly schemeTitle: string;
  readonly documentNumber: string | null;
  readonly evaluationId: string;
  readonly asOf: string;
  readonly conclusion: string;
  readonly counts: {
    readonly indicators: number;
    readonly sections: number;
    readonly tasks: number;
    readonly measures: number;
    readonly targets: number;
    readonly assignments: number;
    readonly units: number;
    readonly users: number;
    readonly obligations: number;
    readonly reportsAccepted: number;
    readonly measurements: number;
    readonly reminders: number;
    readonly notifications: number;
  };
  readonly password: string;
  readonly accounts: readonly { readonly login: string; readonly displayName: string; readonly role: string }[];
  /** Path of the Word file, relative to the data folder. */
  readonly reportFile: string;
}

/** Key of the summary in the `installation` table. */
export const DEMO_KEY = 'demo';

export const ROLE_WORDS: Readonly<Record<string, string>> = {
  reporter: '填报员',
  approver: '审核人',
  coordinator: '统筹（区发改局）',
  supervisor: '督查室',
  leader: '领导',
  evaluator: '第三方评估',
  administrator: '系统管理员',
  auditor: '安全审计员',
};
