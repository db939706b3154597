export { type OpenedApp, openApp } from './open.js';
