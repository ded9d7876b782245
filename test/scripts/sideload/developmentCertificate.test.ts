import { developmentCertificate } from '../../../scripts/sideload/developmentCertificate';

test('a certificate that the machine trusts is given as it is', async () => {
  const options = { key: 'k', cert: 'c' };
  expect(await developmentCertificate(() => Promise.resolve(options))).toBe(options);
});

test('one that cannot be trusted is said in one line, with the reason and what to do', async () => {
  const refused = () => Promise.reject(new Error('Unable to install the CA certificate. sudo: not found\n'));
  await expect(developmentCertificate(refused)).rejects.toThrow(
    /^The certificate .* \(Unable to install the CA certificate\. sudo: not found\)\. Run npx office-addin-dev-certs install .*preview\.$/,
  );
});
