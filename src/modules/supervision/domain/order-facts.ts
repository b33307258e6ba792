/** What the paper of an order says, written once when it is issued. Plain JSON, days `YYYY-MM-DD`. */
export type OrderFacts = {
  readonly schema: 'fengong.supervision-order/1';
  /** `督办〔2023〕5号`. */
  readonly documentNumber: string;
  readonly colour: { readonly code: string; readonly name: string; readonly band: string };
  /** With the jurisdiction's name. */
  readonly office: string;
  readonly unit: string;
  readonly scheme: { readonly title: string; readonly documentNumber: string | null };
  readonly item: { readonly kind: 'TASK' | 'INDICATOR'; readonly number: number; readonly title: string };
  /** The reports that are owed; none when the matter was proposed by hand without one. */
  readonly owed: readonly { readonly cycle: string; readonly dueOn: string }[];
  readonly matter: string;
  readonly requirement: string;
  readonly issuedOn: string;
  readonly deadline: string;
  readonly signer: string;
  /** 抄送: the consolidating lead, unless it is the unit itself. */
  readonly copyTo: readonly string[];
  /** The order that this one was raised from. */
  readonly former: { readonly documentNumber: string; readonly colour: string; readonly deadline: string } | null;
  /** True when the scheme's progress was invented for a demonstration. */
  readonly demonstration: boolean;
};

/** `督办〔2023〕5号`: bracketed year and a number without leading zeros, as GB/T 9704 7.2.5 has it. */
export function documentNumber(year: number, number: number): string {
  return `督办〔${year}〕${number}号`;
}
