export { UnitErrors } from './unit.errors.js';
export { UnitModule } from './unit.module.js';
export { type UnitInfo, UnitService } from './unit.service.js';
