import { SankeyChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Flow, FlowLink, FlowNode } from './flow.ts';
import { flowOption, type FlowLook } from './flow-option.ts';

use([SankeyChart, TooltipComponent, CanvasRenderer]);

/** A diagram on the page. */
export interface FlowDrawing {
  show: (flow: Flow, look: Omit<FlowLook, 'width'>) => void;
  close: () => void;
}

/** What is called when a part of a diagram is selected. */
export interface FlowSelection {
  onLink: (link: FlowLink) => void;
  onNode: (node: FlowNode) => void;
}

/** Opens a diagram in an element that has a size, and keeps to that size when it changes. */
export function openFlowDrawing(element: HTMLElement, { onLink, onNode }: FlowSelection): FlowDrawing {
  const chart: EChartsType = init(element, null, { renderer: 'canvas' });
  let shown: { flow: Flow; look: Omit<FlowLook, 'width'> } | null = null;
  const draw = (): void => {
    if (shown) {
      chart.setOption(flowOption(shown.flow, { ...shown.look, width: element.clientWidth }), { notMerge: true });
    }
  };
  chart.on('click', ({ dataType, dataIndex }) => {
    const link = dataType === 'edge' ? shown?.flow.links[dataIndex] : undefined;
    const node = dataType === 'node' ? shown?.flow.nodes[dataIndex] : undefined;
    if (link) onLink(link);
    if (node) onNode(node);
  });
  const observer = new ResizeObserver(() => {
    chart.resize();
    draw();
  });
  observer.observe(element);
  return {
    show(flow, look) {
      shown = { flow, look };
      draw();
    },
    close() {
      observer.disconnect();
      chart.dispose();
    },
  };
}
