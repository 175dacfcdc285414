import type { OverlayProps } from '@/lib/guard/card';
import { Card } from './Card';

export function Overlay({ card, notice }: OverlayProps) {
  return (
    <>
      <div role="status">{notice?.notice}</div>
      {card && <Card {...card} />}
    </>
  );
}
