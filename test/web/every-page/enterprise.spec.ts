import { everyPageFor } from '../../support/web/index.js';

everyPageFor('enterprise');
