import { CalendarDayEntity } from './calendar-day.entity.js';
import { CalendarNoticeEntity } from './calendar-notice.entity.js';

export const calendarEntities = [CalendarDayEntity, CalendarNoticeEntity];
