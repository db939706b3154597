import { quantityValue } from '../../../../config/criteria/quantity.js';
import type { Score, ScoreGroup, ScoreItem, ScoreWay } from '../../../../config/criteria/rule-sets.js';
import type { Measure, Ratio } from '../../../common/ratio.js';
import type { Asked, Compile, Setting } from './asked.js';
import { NOTHING, unread } from './comparing.js';
import { type Frame, type Reader, readerOf, readOnce } from './readings.js';
import type { GroupPoints, ItemPoints, Points, ReadingResult, Verdict, WayPoints } from './result.js';

/** Points, and whether any of those still open wait for a fact rather than for people. */
interface Tally<T extends Points> {
  readonly points: T;
  readonly waits: boolean;
}

/** A part of a score ready to be counted. */
interface Counted<T extends Points> {
  readonly facts: readonly string[];
  readonly count: (frame: Frame) => Tally<T>;
}

interface ReadyBand {
  readonly from: Ratio | null;
  readonly to: Ratio | null;
  readonly points: number;
}

/** Points in groups, as a span: what is known to be reached, and what the unknown could still bring. */
export function scored({ id, least, groups }: Score, setting: Setting, compile: Compile): Asked {
  const ready = groups.map((group) => ({ group, counted: groupOf(group, setting, compile) }));
  return {
    facts: ready.flatMap(({ counted }) => counted.facts),
    ask: (frame) => {
      const tallies = ready.map((row) => row.counted.count(frame));
      const counted = tallies.map(({ points }) => points);
      const total = added(counted);
      const spans = [
        { points: total, least },
        ...groups.map((group, i) => ({ points: counted[i] ?? total, least: group.least ?? 0 })),
      ];
      const waits = tallies.some((tally) => tally.waits);
      return { id, verdict: verdictOf(spans, waits), score: { total, groups: counted } };
    },
  };
}

function verdictOf(spans: readonly { points: Points; least: number }[], waits: boolean): Verdict {
  if (spans.some(({ points, least }) => points.most < least)) return 'NOT_MET';
  if (spans.every(({ points, least }) => points.least >= least)) return 'MET';
  return waits ? 'UNKNOWN' : 'PEOPLE';
}

function groupOf({ id, most, items }: ScoreGroup, setting: Setting, compile: Compile): Counted<GroupPoints> {
  const ready = items.map((item) => itemOf(item, setting, compile));
  return {
    facts: ready.flatMap(({ facts }) => facts),
    count: (frame) => {
      const tallies = ready.map(({ count }) => count(frame));
      const counted = tallies.map(({ points }) => points);
      const points = { id, ...capped(added(counted), most), items: counted };
      return { points, waits: isOpen(points) && tallies.some(({ waits }) => waits) };
    },
  };
}

function itemOf(
  { id, most, take, ways }: ScoreItem,
  setting: Setting,
  compile: Compile,
): Counted<ItemPoints> {
  const ready = ways.map((way) => wayOf(way, setting, compile));
  const together = take === 'BEST' ? highest : added;
  return {
    facts: ready.flatMap(({ facts }) => facts),
    count: (frame) => {
      const tallies = ready.map(({ count }) => count(frame));
      const counted = tallies.map((tally) => tally.points);
      const points = { id, ...capped(together(counted), most), ways: counted };
      const waits = tallies.some((tally) => tally.waits && canLift(tally.points, points, take));
      return { points, waits: isOpen(points) && waits };
    },
  };
}

/** Whether points are not settled yet. */
export function isOpen({ least, most }: Points): boolean {
  return least < most;
}

/** Whether an open way could lift its item above what it has already; one that could not decides nothing. */
export function canLift(way: Points, item: Points, take: ScoreItem['take']): boolean {
  return take === 'SUM' || way.most > item.least;
}

function wayOf(way: ScoreWay, setting: Setting, compile: Compile): Counted<WayPoints> {
  switch (way.by) {
    case 'always':
      return { facts: [], count: () => ({ points: { least: way.points, most: way.points }, waits: false }) };
    case 'people':
      return { facts: [], count: () => ({ points: { least: 0, most: way.upTo }, waits: false }) };
    case 'condition': {
      const { facts, ask } = compile(way.when, setting);
      return {
        facts,
        count: (frame) => {
          const condition = ask(frame);
          const least = condition.verdict === 'MET' ? way.points : 0;
          const most = condition.verdict === 'NOT_MET' ? 0 : way.points;
          const waits = condition.verdict === 'UNKNOWN' && least < most;
          return { points: { least, most, condition }, waits };
        },
      };
    }
    case 'bands': {
      const bands = way.bands.map(({ from, to, points }) => ({
        from: from === undefined ? null : quantityValue(from),
        to: to === undefined ? null : quantityValue(to),
        points,
      }));
      return byBands(readerOf(way.measure, setting), bands);
    }
  }
}

function byBands(reader: Reader, bands: readonly ReadyBand[]): Counted<WayPoints> {
  const all = bands.map(({ points }) => points);
  const span = { least: Math.min(...all), most: Math.max(...all) };
  const { year, facts } = reader;
  return {
    facts,
    count: (frame) => {
      const reading = readOnce(reader, frame);
      if (reading.state === 'KNOWN') {
        const { value, exact } = reading;
        const points = pointsOf(value, bands);
        const read: ReadingResult = {
          year,
          value: exact,
          verdict: 'MET',
          facts,
          missing: NOTHING,
          why: null,
          lack: null,
        };
        return { points: { least: points, most: points, reading: read }, waits: false };
      }
      const open = unread(reader, reading);
      return { points: { ...span, reading: open }, waits: open.verdict === 'UNKNOWN' };
    },
  };
}

/** The highest points of the bands a value lies in; on the edge of two it lies in both. */
function pointsOf(value: Measure, bands: readonly ReadyBand[]): number {
  let points = 0;
  for (const band of bands) {
    if (band.points <= points) continue;
    const within =
      (band.from === null || value.compare(band.from) >= 0) &&
      (band.to === null || value.compare(band.to) <= 0);
    if (within) points = band.points;
  }
  return points;
}

function added(parts: readonly Points[]): Points {
  return {
    least: parts.reduce((sum, { least }) => sum + least, 0),
    most: parts.reduce((sum, { most }) => sum + most, 0),
  };
}

function highest(parts: readonly Points[]): Points {
  return {
    least: Math.max(...parts.map(({ least }) => least)),
    most: Math.max(...parts.map(({ most }) => most)),
  };
}

function capped({ least, most }: Points, cap: number): Points {
  return { least: Math.min(least, cap), most: Math.min(most, cap) };
}
