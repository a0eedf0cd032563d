const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [720, 440, 70, 50, 20, 110];
const COLOURS = ['#00594c', '#b3541e', '#3b5b92', '#7a3e9d', '#8a6d00', '#555'];

/** Time against number of items, both logarithmic, as SVG. @param series by name, `[items, ms]` each. */
export function plot(series) {
  const points = Object.values(series).flat();
  const range = (index) => [
    Math.floor(Math.log10(Math.min(...points.map((each) => each[index])))),
    Math.ceil(Math.log10(Math.max(...points.map((each) => each[index])))),
  ];
  const [[x0, x1], [y0, y1]] = [range(0), range(1)];
  const x = (items) => LEFT + ((Math.log10(items) - x0) / (x1 - x0)) * (WIDTH - LEFT - RIGHT);
  const y = (ms) => HEIGHT - BOTTOM - ((Math.log10(ms) - y0) / (y1 - y0)) * (HEIGHT - BOTTOM - TOP);
  const ticks = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  const said = (value) => value.toLocaleString('en', { maximumFractionDigits: 3 });
  const line = (x1, y1, x2, y2, more) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${more}/>`;
  const text = (at, top, anchor, words, more = '') =>
    `<text x="${at}" y="${top}" text-anchor="${anchor}" ${more}>${words}</text>`;
  const grid = [
    ...ticks(x0, x1).map(
      (value) =>
        line(x(value), TOP, x(value), HEIGHT - BOTTOM, 'stroke="#ddd"') +
        text(x(value), HEIGHT - BOTTOM + 18, 'middle', said(value)),
    ),
    ...ticks(y0, y1).map(
      (value) =>
        line(LEFT, y(value), WIDTH - RIGHT, y(value), 'stroke="#ddd"') +
        text(LEFT - 8, y(value) + 4, 'end', said(value)),
    ),
  ];
  const curves = Object.entries(series).map(([name, values], index) => {
    const colour = COLOURS[index];
    const path = values.map(([items, ms]) => `${x(items).toFixed(1)},${y(ms).toFixed(1)}`).join(' ');
    const [lastItems, lastMs] = values.at(-1);
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${values.map(([items, ms]) => `<circle cx="${x(items).toFixed(1)}" cy="${y(ms).toFixed(1)}" r="3" fill="${colour}"/>`).join('')}${text(x(lastItems) + 8, y(lastMs) + 4, 'start', name, `fill="${colour}"`)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="Time against number of items"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${grid.join('')}${curves.join('')}${text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, 'middle', 'items')}${text(14, HEIGHT / 2, 'middle', 'ms of the processor', `transform="rotate(-90 14 ${HEIGHT / 2})"`)}</svg>\n`;
}

/** Exponent of growth: slope of the straight line nearest to the points on logarithmic axes. 1 is linear. */
export function exponent(values) {
  const logs = values.map(([items, ms]) => [Math.log(items), Math.log(ms)]);
  const mean = (index) => logs.reduce((sum, each) => sum + each[index], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) /
    logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  );
}
