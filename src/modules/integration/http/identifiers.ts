import { Param } from '@nestjs/common';
import { Identifier } from '../../../platform/http/identifier.js';

export const WebhookId = (): ParameterDecorator => Param('id', new Identifier('webhook', '事件订阅'));
export const EventId = (): ParameterDecorator => Param('eventId', new Identifier('event', '事件'));
