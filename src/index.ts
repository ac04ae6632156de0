export { offprint } from './integration/offprint.ts';
