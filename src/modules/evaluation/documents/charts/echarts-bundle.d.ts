/** The whole of ECharts in one file, for which the package ships no types. */
declare module 'echarts/dist/echarts.esm.min' {
  export { init } from 'echarts/core';
}
