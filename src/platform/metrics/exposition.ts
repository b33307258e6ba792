/** One measured value; a value that nobody knows yet is left out rather than written as zero. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A value that goes up and down. Names end with their unit (`_seconds`); all that is shown here are gauges. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** Media type of the text format, version 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** The gauges in Prometheus' text format. */
export function exposition(gauges: readonly Gauge[]): string {
  return gauges.map(written).join('');
}

function written({ name, help, samples }: Gauge): string {
  const lines = [
    `# HELP ${name} ${escaped(help)}`,
    `# TYPE ${name} gauge`,
    ...samples.map(({ labels = {}, value }) => `${name}${labelsOf(labels)} ${value}`),
  ];
  return `${lines.join('\n')}\n`;
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value).replaceAll('"', '\\"')}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}
