/** How the pages look: on a phone wide tables scroll by themselves, on paper what only leads elsewhere is left out. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8a8886; --soft: #f3f2f1; --link: #0b6b57; }
body { font: 16px/1.6 "Segoe UI", "Microsoft YaHei", sans-serif; max-width: 52rem; margin: 1rem auto 3rem; padding: 0 1rem; overflow-wrap: break-word; }
nav { display: flex; justify-content: space-between; gap: 1rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
a { color: var(--link); }
h1, h2, h3 { line-height: 1.25; scroll-margin-top: 1rem; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; overflow-wrap: normal; }
code, pre { font-family: Consolas, monospace; }
pre { background: var(--soft); padding: 0.75rem; overflow-x: auto; }
img { max-width: 100%; }
input[type='search'] { font: inherit; width: 100%; box-sizing: border-box; padding: 0.4rem; }
mark { background: #fff100; color: #000; }
@media (prefers-color-scheme: dark) { :root { --soft: #323130; --link: #5fd0b5; } body { background: #1b1a19; color: #f3f2f1; } }
@media print { nav, .parts, .search { display: none; } body { max-width: none; font-size: 10pt; margin: 0; } .wide, pre { overflow: visible; white-space: pre-wrap; } tr, pre { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;
