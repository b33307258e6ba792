import { describe, expect, it } from '@jest/globals';
import { Parser } from 'htmlparser2';
import { inflateSync } from 'node:zlib';
import { outlined } from '../../../../platform/drawing/outlines.js';
import { LIGHTS } from '../../domain/conclusion.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { percent } from '../format.js';
import { emptySnapshot, snapshotFixture } from '../testing/snapshot.fixture.js';
import { wrapped } from './svg.js';
import { idOfCode, shortCode, taskLink } from './task-link.js';
import { renderWallChartPdf } from './wall-chart-pdf.js';
import { drawWallChart } from './wall-chart.js';

const snapshot = snapshotFixture();
const tasks = snapshot.sections.flatMap((section) => section.tasks);
const PUBLIC_URL = 'https://fengong.example.gov.cn';
const draw = (of: EvaluationSnapshot = snapshot) => drawWallChart(of, { paper: 'A3', publicUrl: PUBLIC_URL });

/** The words of each group, by its id. @throws Error when the drawing is not well-formed. */
function groups(svg: string): Map<string, string> {
  outlined(svg);
  const found = new Map<string, string>();
  let group = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'g') group = attributes['id'] ?? '';
      },
      ontext: (text) => {
        if (group !== '') found.set(group, (found.get(group) ?? '') + text.trim());
      },
      onclosetag: (name) => {
        if (name === 'g') group = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return found;
}

/** Each section with as many times its tasks. */
function enlarged(times: number): EvaluationSnapshot {
  const sections = snapshot.sections.map((section) => ({
    ...section,
    tasks: Array.from({ length: times }, (_, copy) =>
      section.tasks.map((task) => ({ ...task, id: `${copy}-${task.id}` })),
    ).flat(),
  }));
  return { ...snapshot, sections };
}

describe('the wall chart', () => {
  it('has the same characters each time, and the size of its paper', () => {
    expect(draw(snapshotFixture())).toBe(draw());
    expect(draw()).toContain('width="420mm" height="297mm"');
    expect(drawWallChart(snapshot, { paper: 'A1', publicUrl: undefined })).toContain('width="841mm" height="594mm"');
  });

  it('shows every task with its lead units, its percent and its light as a character', () => {
    const cards = groups(draw());
    expect([...cards.keys()]).toEqual(tasks.map(({ id }) => `task-${id}`));
    const signs = { BLUE: '完', GREEN: '正', YELLOW: '慢', RED: '滞', GREY: '未' };
    for (const task of tasks) {
      const card = cards.get(`task-${task.id}`) ?? '';
      expect(card.startsWith(signs[task.light])).toBe(true);
      expect(card).toContain(task.lead[0]!.slice(0, 3));
      expect(card).toContain(task.percent === null ? '暂无可评价的进展' : percent(task.percent));
    }
  });

  it('explains the lights with their counts', () => {
    const svg = draw();
    for (const light of Object.keys(LIGHTS) as (keyof typeof LIGHTS)[]) {
      expect(svg).toContain(`>${LIGHTS[light]} ${snapshot.overall.lights[light]}项<`);
    }
  });

  it('holds a scheme ten times as large and one without tasks', () => {
    expect(groups(draw(enlarged(10))).size).toBe(tasks.length * 10);
    expect(groups(draw(emptySnapshot())).size).toBe(0);
  });

  it('says what to do when the tasks would be too small to read: A3 holds fewer than A1, neither holds thousands', () => {
    const large = enlarged(Math.ceil(600 / tasks.length));
    expect(() => draw(large)).toThrow(expect.objectContaining({ code: 'wall_chart_full' }));
    expect(drawWallChart(large, { paper: 'A1', publicUrl: undefined })).toContain('</svg>');
    const huge = enlarged(Math.ceil(3200 / tasks.length));
    expect(() => drawWallChart(huge, { paper: 'A1', publicUrl: undefined })).toThrow('按板块分别评估');
  });

  it('survives names with markup in them', () => {
    const [section] = snapshot.sections;
    const task = { ...section!.tasks[0]!, title: 'a<b & "c"\u0001' };
    expect(groups(draw({ ...snapshot, sections: [{ ...section!, tasks: [task] }] })).size).toBe(1);
  });

  it('has no codes where the service’s address is not known', () => {
    const plain = drawWallChart(snapshot, { paper: 'A3', publicUrl: undefined });
    expect(plain.length).toBeLessThan(draw().length / 2);
  });

  it('is one page of its paper as PDF, the same bytes each time, without letters', () => {
    const pdf = renderWallChartPdf(draw(), 'A3', snapshot);
    expect(renderWallChartPdf(draw(), 'A3', snapshot).equals(pdf)).toBe(true);
    const text = pdf.toString('latin1');
    expect(text).toContain('/MediaBox [0 0 1190.5512 841.8898]');
    expect(Number(/startxref\n(\d+)/.exec(text)?.[1])).toBe(text.indexOf('xref\n0 6'));
    const begin = text.indexOf('stream\n') + 7;
    const content = inflateSync(pdf.subarray(begin, text.indexOf('\nendstream'))).toString();
    expect(content.match(/\bf\b/g)!.length).toBeGreaterThan(100);
    expect(content).not.toMatch(/NaN|undefined|BT/);
  });
});

describe('the link of a task', () => {
  it('carries the id in 22 letters and leads back to it', () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    expect(taskLink(PUBLIC_URL, id)).toBe(`${PUBLIC_URL}/t/AYkKXayWd0u8zrMCCZqAVw`);
    expect(idOfCode(shortCode(id))).toBe(id);
  });

  it.each(['', 'AYkKXayWd0u8zrMCCZqAV', 'AYkKXayWd0u8zrMCCZqAV.', 'AYkKXayWd0u8zrMCCZqAVx'])('refuses %j', (code) => {
    expect(idOfCode(code)).toBeNull();
  });
});

describe('a line that is too long', () => {
  it('is wrapped, and cut with an ellipsis after the last line', () => {
    expect(wrapped('推动区域经济高能级集聚', 6, 2)).toEqual(['推动区域经济', '高能级集聚']);
    expect(wrapped('推动区域经济高能级集聚发展', 6, 1)).toEqual(['推动区域经…']);
  });
});
