export { drawCoefficients } from './coefficients.ts';
export { drawDependencyGraph } from './dependency-graph.ts';
export { keyItem, verdictMark } from './marks.ts';
export { drawOverviewPanel } from './overview-panel.ts';
export { drawScenarioDifferences } from './scenario-differences.ts';
export { chartStyles } from './styles.ts';
export { drawTimeline } from './timeline.ts';
export type * from './spec.ts';
