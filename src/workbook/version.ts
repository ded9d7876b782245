import manifest from '../../package.json';

/** Version of the product, as in package.json and the manifest. */
export const version: string = manifest.version;
