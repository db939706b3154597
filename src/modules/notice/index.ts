export { CalendarDates } from './calendar/calendar-dates.js';
export { NoticeModule } from './notice.module.js';
export { ReminderTick } from './reminder/reminder-tick.js';
export { Sweeper } from './sweep/sweeper.js';
