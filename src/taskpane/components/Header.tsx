import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { MenuButton } from './MenuButton';
import { useSay } from './PaneContext';
import { ProductMark } from './ProductMark';

/** Most analyses are run without it. */
const PaneMenu = lazy(async () => {
  const { PaneMenu: component } = await import(/* webpackChunkName: "menu" */ './PaneMenu');
  return { default: component };
});

const useStyles = makeStyles({
  header: {
    // The menu stands within it, over whatever the screens place.
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  name: { flexGrow: 1 },
});

/** The product's name and the menu with everything beside the main way. */
export function Header() {
  const styles = useStyles();
  const say = useSay();
  const [menuIsWanted, setMenuIsWanted] = useState(false);
  const button = <MenuButton onClick={() => setMenuIsWanted(true)} />;
  return (
    <header className={styles.header}>
      <ProductMark />
      <Text weight="semibold" className={styles.name}>
        {say('shell.product')}
      </Text>
      {menuIsWanted ? (
        <Suspense fallback={button}>
          <PaneMenu />
        </Suspense>
      ) : (
        button
      )}
    </header>
  );
}
