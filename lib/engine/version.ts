/** Changes with the rules, the signals or the weights, so that two assessments can be compared. */
export const VERSION = '0.1.0';
