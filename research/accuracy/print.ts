import { rate, type Score, type Share, type Slice } from './score';

/** Groups and languages with fewer fields are printed as counts: a share of so few says little. */
const FEW = 30;

/** One object for scripts: `{fields, groupAccuracy, kindAccuracy, falseAlarmRate, byGroup, byLanguage}`; shares from 0 to 1, `null` where nothing was asked. */
export function asJson({ all, byGroup, byLanguage }: Score): string {
  const slice = ({ group, kind, falseAlarms }: Slice) => ({
    fields: group.of + falseAlarms.of,
    groupAccuracy: rate(group),
    kindAccuracy: rate(kind),
    falseAlarmRate: rate(falseAlarms),
  });
  const asObject = (slices: Map<string, Slice>) =>
    Object.fromEntries(sorted(slices).map(([key, value]) => [key, slice(value)]));
  return JSON.stringify({ ...slice(all), byGroup: asObject(byGroup), byLanguage: asObject(byLanguage) }, null, 2);
}

/** The same for people. */
export function asText({ all, byGroup, byLanguage }: Score, folder: string): string {
  return [
    `${folder}: ${all.group.of} labelled fields, ${all.falseAlarms.of} others`,
    `group accuracy  ${shown(all.group)}`,
    `kind accuracy   ${shown(all.kind)}`,
    `false alarms    ${shown(all.falseAlarms)}`,
    '',
    ...table('group', byGroup),
    '',
    ...table('language', byLanguage),
  ].join('\n');
}

function table(title: string, slices: Map<string, Slice>): string[] {
  const head = `${title.padEnd(16)}${'group'.padStart(20)}${'kind'.padStart(20)}${'false alarms'.padStart(20)}`;
  const rows = sorted(slices).map(([key, { group, kind, falseAlarms }]) =>
    [key.padEnd(16), ...[group, kind, falseAlarms].map((share) => shown(share).padStart(20))].join(''),
  );
  return [head, ...rows];
}

function shown(share: Share): string {
  if (share.of === 0) return '-';
  const counts = `${share.right} of ${share.of}`;
  return share.of < FEW ? counts : `${((share.right / share.of) * 100).toFixed(1)} % (${counts})`;
}

function sorted(slices: Map<string, Slice>): [string, Slice][] {
  return [...slices.entries()].sort(([, a], [, b]) => b.group.of + b.falseAlarms.of - (a.group.of + a.falseAlarms.of));
}
