import { performance } from 'node:perf_hooks';
import type { Highs } from 'highs';
import type { Program } from '../../schedule/exact/program.ts';
import type { Relaxed, Solved, Solver } from '../../schedule/exact/solver.ts';

/** HiGHS as a solver of programs. `load` is the package's own entry. */
export async function highsSolver(load: () => Promise<Highs>): Promise<Solver> {
  const highs = await load();
  return {
    solve: (program, seconds, start) => solve(highs, program, seconds, start),
    relax: (program, seconds) => relax(highs, program, seconds),
    now: () => performance.now() / 1000,
  };
}

function solve(highs: Highs, program: Program, seconds: number, start: ReadonlyMap<number, number>): Solved {
  const whole = { ...modelOf(highs, program), integrality: Int32Array.from(program.whole) };
  return highs.withModel(whole, (model): Solved => {
    model.options.set({
      output_flag: false,
      time_limit: Math.max(0, seconds),
      mip_rel_gap: 0,
      // Costs are whole numbers: what is nearer than one is as good as equal.
      mip_abs_gap: 0.99,
    });
    if (start.size > 0) {
      model.setSolution({
        indices: Int32Array.from(start.keys()),
        values: Float64Array.from(start.values()),
      });
    }
    model.run();
    const { modelStatus } = highs.constants;
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) return { status: 'impossible', bound: 0, values: null };
    const hasSolution = Number(model.info.get('primal_solution_status')) === 2;
    return {
      status: status === modelStatus.optimal ? 'proven' : 'stopped',
      bound: Number(model.info.get('mip_dual_bound')),
      values: hasSolution ? model.getSolution().colValue : null,
    };
  });
}

function relax(highs: Highs, program: Program, seconds: number): Relaxed | null {
  return highs.withModel(modelOf(highs, program), (model) => {
    model.options.set({ output_flag: false, time_limit: Math.max(0, seconds) });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return { cost: model.getObjectiveValue(), prices: model.getSolution().rowDual.map((dual) => -dual) };
  });
}

function modelOf(highs: Highs, { costs, lower, upper, rows }: Program) {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  const finite = (value: number): number =>
    Number.isFinite(value) ? value : Math.sign(value) * highs.infinity;
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: Float64Array.from(lower, finite),
    colUpper: Float64Array.from(upper, finite),
    rowLower: Float64Array.from(rows, ({ least }) => finite(least)),
    rowUpper: Float64Array.from(rows, ({ most }) => finite(most)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: costs.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
      values: Float64Array.from(rows.flatMap(({ values }) => values)),
    },
  };
}
