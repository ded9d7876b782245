import { getHttpsServerOptions } from 'office-addin-dev-certs';

/**
 * What https needs to serve `https://localhost`, the only way in which Office loads an add-in. Where the machine does not
 * trust a certificate for it yet, one is made, and the person is asked for leave to trust it.
 *
 * @throws Error where it cannot be trusted, with what to do
 */
export async function developmentCertificate(
  get: () => Promise<object> = getHttpsServerOptions,
): Promise<object> {
  try {
    return await get();
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).trim().replace(/\s+/g, ' ');
    throw new Error(
      `The certificate for https://localhost is not trusted yet (${reason}). Run npx office-addin-dev-certs install as ` +
        'somebody who may add certificates to this machine, then try again. To see the add-in without Excel: npm run preview.',
    );
  }
}
