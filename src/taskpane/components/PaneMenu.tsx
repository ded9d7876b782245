import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  HistoryRegular,
  MathFormulaRegular,
  QuestionCircleRegular,
  TableFreezeColumnRegular,
} from '@fluentui/react-icons';
import type { Locale } from '../../engine/recipe/types';
import { commandLabel } from '../commands/commands';
import { performCommand } from '../commands/performCommand';
import { rememberLocale } from '../excel/preferredLocale';
import { helpPages } from './helpPages';
import { MenuButton } from './MenuButton';
import { usePane, usePaneState, useSay } from './PaneContext';

/** Everything beside the main way. It is open when it appears: the button that asks for it loads it. */
export function PaneMenu() {
  const say = useSay();
  const pane = usePane();
  const { locale, screen } = usePaneState();
  const setLocale = (chosen: Locale) => {
    rememberLocale(chosen);
    pane.store.set({ locale: chosen });
  };
  return (
    <Menu
      inline
      defaultOpen
      checkedValues={{ locale: [locale] }}
      onCheckedValueChange={(_event, { checkedItems }) => setLocale(checkedItems[0] as Locale)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowSyncRegular />} onClick={() => performCommand(pane, 'Refresh')}>
            {commandLabel('Refresh', locale)}
          </MenuItem>
          <MenuItem icon={<HistoryRegular />} onClick={() => pane.store.set({ screen: 'keep' })}>
            {say('shell.menu.keep')}
          </MenuItem>
          <MenuItem icon={<MathFormulaRegular />} onClick={() => performCommand(pane, 'InsertFunction')}>
            {commandLabel('InsertFunction', locale)}
          </MenuItem>
          <MenuItem
            icon={<TableFreezeColumnRegular />}
            onClick={() => performCommand(pane, 'FreezeToValues')}
          >
            {commandLabel('FreezeToValues', locale)}
          </MenuItem>
          <MenuItemLink icon={<QuestionCircleRegular />} href={helpPages[screen][locale]} target="_blank">
            {say('shell.help')}
          </MenuItemLink>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say('shell.language')}</MenuGroupHeader>
            <MenuItemRadio name="locale" value="en" lang="en">
              {say('shell.language.en')}
            </MenuItemRadio>
            <MenuItemRadio name="locale" value="zh-CN" lang="zh-CN">
              {say('shell.language.zh-CN')}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
