import { useEffect, useRef } from 'preact/hooks';
import type { CardProps } from '@/lib/guard/card';

export function Card(props: CardProps) {
  const { verdict, held, expanded, change, active } = props;
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (held) question.current?.focus();
  }, [held]);
  const { level, findings } = verdict.assessment;
  return (
    <section style="background: white; color: black; font: 14px sans-serif; border: 2px solid black; padding: 8px">
      <h2 tabIndex={-1} ref={question}>
        {held ? 'Post this?' : `Level: ${level}`}
      </h2>
      {change && (
        <p>
          {change} <button onClick={props.onUndo}>Undo</button>
        </p>
      )}
      {!expanded && <button onClick={props.onExpand}>Details</button>}
      {expanded &&
        findings.map((finding, index) => (
          <p key={index} style={active === index ? 'font-weight: bold' : ''}>
            {finding.words}: {finding.message}{' '}
            {finding.remedies.map((remedy) => (
              <button key={remedy.label} onClick={() => props.onReword(finding, remedy)}>
                {remedy.label}
              </button>
            ))}
            <button onClick={() => props.onNotPatient(finding)}>Not a patient</button>
          </p>
        ))}
      {held &&
        verdict.reasons.map((reason) => (
          <button key={reason} onClick={() => props.onPost(reason)}>
            Post anyway: {reason}
          </button>
        ))}
      <button onClick={props.onDismiss}>Back to editing</button>
    </section>
  );
}
