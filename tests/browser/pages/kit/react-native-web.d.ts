/** The one part of react-native-web that the pages use; the package ships no types. */
declare module 'react-native-web' {
  import type { FunctionComponent, ReactNode } from 'react';

  export const Pressable: FunctionComponent<{
    readonly role?: string;
    readonly testID?: string | undefined;
    readonly 'aria-label'?: string | undefined;
    readonly disabled?: boolean;
    readonly dataSet?: Readonly<Record<string, string>>;
    readonly onPress: () => void;
    readonly children: ReactNode;
  }>;
}
