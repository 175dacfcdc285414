/** The ways to send by keyboard. */
export const ENTER = [['Enter']] as const;
export const MOD_ENTER = [['Control', 'Enter']] as const;
export const NO_KEY = [] as const;

/** The ways to begin a new line. */
export const LINE = ['Enter'] as const;
export const SHIFT_LINE = ['Shift', 'Enter'] as const;
