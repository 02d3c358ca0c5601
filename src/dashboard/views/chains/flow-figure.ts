import { SankeyChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { figureFonts, type Drawing } from '../../components/tools/figure.ts';
import { flowHeight, flowOption, type FlowLook } from './flow-option.ts';
import type { Flow } from './flow.ts';

use([SankeyChart, SVGRenderer]);

/** Width of the diagram in a figure, in pixels. */
const width = 1120;

/** The diagram as a drawing of lines and texts for a figure. */
export function drawFlow(flow: Flow, look: Omit<FlowLook, 'width'>): Drawing {
  const height = flowHeight(flow);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  const { tooltip: _, ...option } = flowOption(flow, { ...look, width });
  chart.setOption({ ...option, textStyle: { fontFamily: figureFonts } });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return { svg, width, height };
}
