/**
 * Loaded into each service that `npm start` runs (node --import): when its parent is gone without a word, killed or out of memory,
 * the channel between them closes, and the service ends as if it had been asked to.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
