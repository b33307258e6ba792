import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { nameOperations, operationName } from './operation-names.js';

describe('the name of an operation', () => {
  it.each([
    ['get', '/api/v1/units', 'listUnits'],
    ['get', '/api/v1/units/{id}', 'getUnit'],
    ['post', '/api/v1/units/{id}/aliases', 'createUnitAlias'],
    ['delete', '/api/v1/units/{id}/aliases/{aliasId}', 'deleteUnitAlias'],
    ['get', '/api/v1/rating-policies/{id}', 'getRatingPolicy'],
    ['get', '/api/v1/schemes/{id}/progress', 'getSchemeProgress'],
    ['post', '/api/v1/reports/{id}/submit', 'submitReport'],
    ['post', '/api/v1/users/{id}/posts/{postId}/hand-over', 'handOverUserPost'],
    ['post', '/api/v1/reports/accept', 'acceptReports'],
    ['put', '/api/v1/schemes/{id}/supervision-ladder', 'replaceSchemeSupervisionLadder'],
    ['get', '/api/v1/evaluations/{id}/wall-chart.svg', 'downloadEvaluationWallChartSvg'],
  ] as const)('of %s %s follows from method and path', (method, path, name) => {
    expect(operationName(method, path)).toBe(name);
  });

  it('is given where the rule makes nonsense', () => {
    expect(operationName('post', '/api/v1/auth/login')).toBe('signIn');
    expect(operationName('get', '/health/live')).toBe('isLive');
  });

  it('belongs to one operation', () => {
    const paths = { '/api/v1/units': { get: {} }, '/units': { get: {} } };
    expect(() => nameOperations({ paths } as unknown as OpenAPIObject)).toThrow('are both called listUnits');
  });
});
