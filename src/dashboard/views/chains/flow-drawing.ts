import { SankeyChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Flow, FlowLink } from './flow.ts';
import { flowOption, type FlowLook } from './flow-option.ts';

use([SankeyChart, TooltipComponent, CanvasRenderer]);

/** A diagram on the page. */
export interface FlowDrawing {
  show: (flow: Flow, look: FlowLook) => void;
  /** The diagram as a PNG of twice its size on the page. */
  png: () => string;
  close: () => void;
}

/**
 * Opens a diagram in an element that has a size, and keeps to that size when it changes.
 *
 * @param onLink called with a link that is clicked
 */
export function openFlowDrawing(element: HTMLElement, onLink: (link: FlowLink) => void): FlowDrawing {
  const chart: EChartsType = init(element, null, { renderer: 'canvas' });
  let shown: { flow: Flow; look: FlowLook } | null = null;
  chart.on('click', ({ dataType, dataIndex }) => {
    const link = dataType === 'edge' ? shown?.flow.links[dataIndex] : undefined;
    if (link) onLink(link);
  });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  return {
    show(flow, look) {
      shown = { flow, look };
      chart.setOption(flowOption(flow, look), { notMerge: true });
    },
    png: () => chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: shown?.look.background ?? '#fff' }),
    close() {
      observer.disconnect();
      chart.dispose();
    },
  };
}
