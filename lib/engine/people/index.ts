/** Who is in a draft, and whom a detail is not about. */
export { dismissals } from './dismissals';
