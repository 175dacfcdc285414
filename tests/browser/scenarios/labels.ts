/** What the card's controls are called. */
export const POST_ANYWAY = /post anyway/i;
export const BACK = /back to editing/i;
export const UNDO = /^undo/i;
/** The safer wordings of a finding. */
export const REWORD = /^(drop|say|widen|use|leave)/i;
