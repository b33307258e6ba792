import { Param } from '@nestjs/common';
import { Identifier } from '../../../platform/http/identifier.js';

export const OrderId = (): ParameterDecorator => Param('id', new Identifier('supervision_order', '督办单'));
