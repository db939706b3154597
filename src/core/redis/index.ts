export { RedisLink, within } from './redis-link.js';
