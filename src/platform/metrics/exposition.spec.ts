import { describe, expect, it } from '@jest/globals';
import { exposition } from './exposition.js';

describe('the text that Prometheus reads', () => {
  it('names, explains and types each gauge before its values', () => {
    const text = exposition([
      { name: 'fengong_outbox_unsent', help: 'Messages that wait', samples: [{ value: 3 }] },
      {
        name: 'fengong_queue_jobs',
        help: 'Jobs',
        samples: [
          { labels: { queue: 'todos', state: 'failed' }, value: 0 },
          { labels: { queue: 'todos', state: 'waiting' }, value: 1.5 },
        ],
      },
    ]);
    expect(text).toBe(
      [
        '# HELP fengong_outbox_unsent Messages that wait',
        '# TYPE fengong_outbox_unsent gauge',
        'fengong_outbox_unsent 3',
        '# HELP fengong_queue_jobs Jobs',
        '# TYPE fengong_queue_jobs gauge',
        'fengong_queue_jobs{queue="todos",state="failed"} 0',
        'fengong_queue_jobs{queue="todos",state="waiting"} 1.5',
        '',
      ].join('\n'),
    );
  });

  it('escapes what would end a label or a line', () => {
    const sample = { labels: { queue: 'a"b\\c\nd' }, value: 1 };
    expect(exposition([{ name: 'x', help: 'one\ntwo \\ "three"', samples: [sample] }])).toBe(
      '# HELP x one\\ntwo \\\\ "three"\n# TYPE x gauge\nx{queue="a\\"b\\\\c\\nd"} 1\n',
    );
  });

  it('leaves out a value that is not known', () => {
    expect(exposition([{ name: 'x', help: 'X', samples: [] }])).toBe('# HELP x X\n# TYPE x gauge\n');
  });
});
