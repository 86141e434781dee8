/** Starts counting processor time of this process with its threads. @returns tells the milliseconds since; other processes do not count */
export function startCpuClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
}

/** The most memory that this process has had, in megabytes of a million bytes. */
export function peakMegabytes(): number {
  return Math.round((process.resourceUsage().maxRSS * 1_024) / 1e6);
}
