import { devDependencies, version } from '../../package.json';

export { version };

/** The data that decisions rest on, and the version of the package it comes from. */
export const dataPackages = [
  'disposable-email-domains-js',
  'email-providers',
  'i18n-iso-countries',
  'libphonenumber-js',
  'tldts',
].map((name) => ({ name, version: devDependencies[name as keyof typeof devDependencies] }));
