/**
 * A workflow that publishes the folder `site` of a repository with GitHub Pages. Pages sets its own headers: types are
 * right, every origin may read, and all is kept for ten minutes.
 */
export function pagesWorkflow(): string {
  return `name: Publish the add-in
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: github-pages
    steps:
      - uses: actions/checkout@v4
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site
      - uses: actions/deploy-pages@v4
`;
}
