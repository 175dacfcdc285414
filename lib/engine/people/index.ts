export { cast } from './cast';
