/** Measures the milliseconds of processor time that the work of this thread takes, however busy the machine is. */
export function measureProcessorTime(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
