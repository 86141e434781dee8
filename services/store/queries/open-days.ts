/** Before and after every day that documents tell. */
export const EARLIEST = '0000-01-01';
export const LATEST = '9999-12-31';
