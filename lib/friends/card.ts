/** What the question about a friend request is given: the contract with its view. */
export interface FriendProps {
  /** What the person answered; null while they have not. */
  readonly answer: 'patient' | null;
  /** Whether the text to decline with lies in the clipboard. */
  readonly copied: boolean;
  /** Not a patient: the press goes on. */
  readonly onNo: () => void;
  /** A patient, or somebody close to one: the press is dropped. */
  readonly onYes: () => void;
  readonly onCopy: (text: string) => void;
  /** The press is dropped, nothing was said. */
  readonly onDismiss: () => void;
}
