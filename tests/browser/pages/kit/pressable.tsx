/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Pressable } from 'react-native-web';

interface Props {
  readonly testId?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly look: 'primary' | 'icon' | 'ghost' | 'inverse';
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button of react-native-web, which acts on real `click` events alone. */
export const PressButton = ({ testId, label, disabled = false, look, onPress, children }: Props) => (
  <Pressable role="button" testID={testId} aria-label={label} disabled={disabled} onPress={onPress} dataSet={{ look }}>
    {children}
  </Pressable>
);
