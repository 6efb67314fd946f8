/**
 * Milliseconds of processor time that something takes: the least of some turns, so that neither what else the machine
 * does nor a first, slow turn decides. For tests that what takes hostile texts grows no faster than they do; how fast
 * things are is measured in bench/.
 */
export function cpuTimeOf(run: () => unknown, turns = 3): number {
  const times = Array.from({ length: turns }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
