/** How to say it safely: the least change per finding, and one rewrite of the whole draft. */
export { remediesFor } from './remedies';
export { rewrite } from './rewrite';
