export { ClockMoves, type DueWork } from './clock-moves.js';
export { ClockModule } from './clock.module.js';
