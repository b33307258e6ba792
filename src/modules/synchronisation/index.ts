export { SynchronisationModule } from './synchronisation.module.js';
