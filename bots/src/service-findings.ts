/** What managers read about picture services: what they drew and cost, and why one fails. */
import { isVizzyError, keptServiceDays, type ServiceDay, type ServiceReports, sentencesFor } from '@vizzy/core';

/** Where it is read from. */
export type ReportedVizzy = { readonly serviceReports: ServiceReports };

/** Today's name among days: `2026-12-01`. */
const nameOfDay = (now: number) => new Date(now).toISOString().slice(0, 10);

const sumOf = (days: readonly ServiceDay[], count: 'pictures' | 'dollars') =>
  days.flatMap(({ uses }) => uses).reduce((sum, use) => sum + use[count], 0);

/**
 * What services drew today and lately, in lines of plain text that hold names from outside; none without a service. Says so
 * when the store is lost.
 */
export async function serviceUseLines(
  { serviceReports }: ReportedVizzy,
  now: number,
  locale: string | undefined,
): Promise<readonly string[]> {
  const { operator } = sentencesFor(locale);
  try {
    const days = await serviceReports.days(keptServiceDays);
    if (days.length === 0 && !serviceReports.hasServices) return [];
    const today = days.find(({ day }) => day === nameOfDay(now));
    const lines = [operator.servicesToday(today?.uses ?? [])];
    if (days.length === 0) return lines;
    const sum = { pictures: sumOf(days, 'pictures'), dollars: sumOf(days, 'dollars') };
    return [...lines, operator.servicesLately({ days: keptServiceDays, ...sum })];
  } catch (error) {
    if (!isVizzyError(error, 'store-lost')) throw error;
    return [operator.servicesUnknown];
  }
}

/** One of the doctor's findings about the store, the queue or a tier. */
export type CheckFinding = {
  readonly name: string;
  /** As in `/health`; holds names from outside. */
  readonly state: string;
  readonly condition: 'fine' | 'failing' | 'lost';
  /** What it means and what to do about it; absent where there is nothing to do. */
  readonly remedy?: string;
};

/** The doctor's findings, in the order of the checks. */
export function checkFindings(
  checks: Readonly<Record<string, string>>,
  { serviceReports }: ReportedVizzy,
  locale: string | undefined,
): readonly CheckFinding[] {
  const { remedies } = sentencesFor(locale).operator;
  const failures = new Map<string, keyof typeof remedies>(
    serviceReports.failures().map(({ tier, reason }) => [tier, reason]),
  );
  return Object.entries(checks).map(([name, state]) => {
    if (state.startsWith('lost')) return { name, state, condition: 'lost' };
    const reason = failures.get(name);
    if (reason === undefined) return { name, state, condition: 'fine' };
    const { means, todo } = remedies[reason];
    return { name, state, condition: 'failing', remedy: `${means} ${todo}` };
  });
}
