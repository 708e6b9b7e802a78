export const drawDependencyGraph = (_: unknown) => ({ svg: '' });
