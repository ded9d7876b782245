import { buildPane } from './buildPane';
import { servePreview } from './preview/servePreview';

const PORT = 3100;

/** `npm run preview`: the add-in in a browser, beside a stand-in for Excel, on this machine only. */
async function main(): Promise<void> {
  console.log('Building the pane. The first time takes a minute, later ones a second.');
  const { url } = await servePreview(await buildPane(), Number(process.env['PORT'] ?? PORT));
  console.log(`\nPayoff preview: ${url}\nEnd it with Ctrl+C.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
