import { Param } from '@nestjs/common';
import { Identifier } from '../../../platform/http/identifier.js';

export const EvaluationId = (): ParameterDecorator => Param('id', new Identifier('evaluation', '评估'));
