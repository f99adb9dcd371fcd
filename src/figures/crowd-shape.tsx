import type { ChartMark } from './chart-marks.ts';

/** Many figures in one path: level lines as wide as what they measure, stems for single days. */
export function CrowdShape({ marks }: { marks: readonly ChartMark[] }) {
  if (marks.length === 0) return null;
  return (
    <path
      d={marks.map(outline).join('')}
      fill="currentColor"
      fillOpacity={0.08}
      stroke="currentColor"
      strokeOpacity={0.7}
      strokeWidth={1.5}
    />
  );
}

function outline({ shape, x1, x2, base, end }: ChartMark): string {
  if (shape === 'dot') return `M${x1} ${base}V${end}m-2 0h4`;
  return `M${x1} ${end}H${x2}`;
}
