/**
 * Institutions' own patterns, in RE2's syntax and in linear time: no pattern, however made, can keep the worker busy.
 * https://github.com/google/re2/wiki/Syntax
 */
import { RE2JS } from 're2js';

/** Compiles a pattern that does not mind upper and lower case; throws with what is wrong in it. */
export function compilePattern(pattern: string): RE2JS {
  return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
}

/** What is wrong with a pattern, in the words of the engine; null when nothing is. */
export function faultOf(pattern: string): string | null {
  try {
    return compilePattern(pattern).matches('') ? 'matches the empty text' : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
