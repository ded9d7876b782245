require('tsx/cjs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { sources, Compilation, DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const { manifestText, shortcutsText } = require('./scripts/manifest/manifestText');
const { appPackage } = require('./scripts/manifest/appPackage');
const { developmentOptions } = require('./scripts/manifest/developmentManifest');
const { productionOptions } = require('./scripts/manifest/productionOptions');
const { shippedLicenses } = require('./scripts/licenses/shippedLicenses');
const { developmentServer } = require('./scripts/developmentServer');
const { functionsMetadataFiles } = require('./scripts/functionsMetadata');

/**
 * One page carries the pane, the custom functions and the ribbon commands (the shared runtime).
 * The functions are a bundle of their own, loaded first, so that they are registered as early as possible.
 */
module.exports = async ({ local = false }, { mode }) => {
  const production = mode === 'production';
  const options = production
    ? await orSentence(() => productionOptions(process.env, local, version))
    : developmentOptions(version);
  return {
    // The same level as tsconfig.json: without it webpack's own code falls back to making code from text.
    target: ['web', 'es2021'],
    entry: {
      // The manifest names this file; nothing else is part of it.
      functions: { import: './src/functions/functions.ts', filename: 'functions.js' },
      taskpane: './src/taskpane/taskpane.tsx',
    },
    output: {
      path: path.resolve(process.env.PAYOFF_OUTPUT ?? 'dist'),
      // Named by their content, so that a page never runs with parts of another version.
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    optimization: {
      splitChunks: {
        chunks: ({ name }) => name !== 'functions',
        cacheGroups: { default: false, defaultVendors: false, ...sharedParts },
      },
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    // Never an eval kind: the page's content security policy forbids it, in development too.
    devtool: 'source-map',
    // Parsing the icons of Fluent takes longest: later builds find them in node_modules/.cache.
    cache: process.env.PAYOFF_CACHE === 'none' ? false : { type: 'filesystem' },
    performance: { hints: false },
    plugins: [
      // The prefix of the functions in a cell, as in the manifest of the same build.
      // So are the pages that a workbook names to whoever has no add-in: none that lead to this machine.
      new DefinePlugin({
        'process.env.PAYOFF_NAMESPACE': JSON.stringify(production ? '' : 'DEV.'),
        'process.env.PAYOFF_PAGES': JSON.stringify(production && !local ? options.baseUrl : ''),
      }),
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
      }),
      new CopyWebpackPlugin({
        patterns: [{ from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' }],
      }),
      new GeneratedFilesPlugin(async (compilation) => ({
        'manifest.xml': manifestText(options),
        'payoff.zip': appPackage(options),
        'shortcuts.json': shortcutsText(),
        'licenses.txt': shippedLicenses(resourcesOf(compilation.modules)),
        ...(await functionsMetadataFiles(options.baseUrl, options.support)),
      })),
    ],
    devServer: production ? undefined : await orSentence(devServer),
  };
};

/** What is missing is said in its sentence: webpack-cli would show the stack of whatever is thrown here. */
async function orSentence(make) {
  try {
    return await make();
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

/**
 * Code that several parts need is sent once: beside the pane where the pane itself needs it, else with the first
 * analysis. The worker has a memory of its own, but takes its files from the browser's cache.
 */
const sharedParts = {
  shared: {
    name: 'shared',
    minChunks: 2,
    priority: 1,
    test: (module, { chunkGraph }) =>
      [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'taskpane'),
  },
  statistics: { name: 'statistics', minChunks: 2 },
};

/** Office loads only https, with a certificate that the machine trusts. */
async function devServer() {
  if (!process.env.WEBPACK_SERVE) return undefined;
  const { developmentCertificate } = require('./scripts/sideload/developmentCertificate');
  return developmentServer(await developmentCertificate());
}

/** The files that modules come from; several may have been put into one. */
function resourcesOf(modules) {
  return [...modules].flatMap(({ resource, modules: parts }) => [
    ...(resource === undefined ? [] : [resource]),
    ...(parts === undefined ? [] : resourcesOf(parts)),
  ]);
}

/** Adds files that our own scripts make: name to content. */
class GeneratedFilesPlugin {
  constructor(makeFiles) {
    this.makeFiles = makeFiles;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GeneratedFilesPlugin', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'GeneratedFilesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [name, content] of Object.entries(await this.makeFiles(compilation))) {
            compilation.emitAsset(name, new sources.RawSource(bytesOf(content)));
          }
        },
      );
    });
  }
}

/** webpack takes texts and buffers. */
function bytesOf(content) {
  return typeof content === 'string' ? content : Buffer.from(content);
}
