import { offprint } from './src/index.ts';

export default { integrations: [offprint()] };
