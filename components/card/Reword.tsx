import { Words } from './Words';

interface Props {
  /** What the change does, as `offersFor` says it. */
  readonly name: string;
  readonly onReword: () => void;
}

/** One press puts safer words in place. The button says what will stand there. */
export function Reword({ name, onReword }: Props) {
  return (
    <button type="button" class="reword" onClick={onReword}>
      <Words>{name}</Words>
    </button>
  );
}
