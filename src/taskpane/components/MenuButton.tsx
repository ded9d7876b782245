import { Button, type ButtonProps } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useSay } from './PaneContext';

/** The button of the menu, while the menu is not there yet and when it is. */
export function MenuButton(props: ButtonProps) {
  const say = useSay();
  return (
    <Button
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={say('shell.menu')}
      aria-haspopup="menu"
      aria-expanded={false}
      {...props}
    />
  );
}
