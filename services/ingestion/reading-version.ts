import packageJson from '../../package.json' with { type: 'json' };

/** The version of cleaning and reading that facts are made by: they are released together. */
export const READING_VERSION: string = packageJson.version;
