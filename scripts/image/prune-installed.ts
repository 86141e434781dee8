import { prunePackages } from './prune-packages.ts';

/** The step of the Dockerfile: `node scripts/image/prune-installed.ts` beside the packages that the image takes. */
prunePackages('node_modules');
