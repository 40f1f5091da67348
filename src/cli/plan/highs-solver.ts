import { performance } from 'node:perf_hooks';
import type { Highs } from 'highs';
import type { Program } from '../../schedule/exact/program.ts';
import type { Solved, Solver } from '../../schedule/exact/solver.ts';

/** HiGHS as a solver of programs. `load` is the package's own entry. */
export async function highsSolver(load: () => Promise<Highs>): Promise<Solver> {
  const highs = await load();
  return { solve: (program, seconds, start) => solve(highs, program, seconds, start) };
}

function solve(highs: Highs, program: Program, seconds: number, start: ReadonlyMap<number, number>): Solved {
  return highs.withModel(modelOf(highs, program), (model): Solved => {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
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
    const began = performance.now();
    model.run();
    const taken = (performance.now() - began) / 1000;
    const { modelStatus } = highs.constants;
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible) {
      return { status: 'impossible', bound: 0, seconds: taken, values: null };
    }
    const bound = Number(model.info.get('mip_dual_bound'));
    const hasSolution = Number(model.info.get('primal_solution_status')) === 2;
    return {
      status: status === modelStatus.optimal ? 'proven' : 'stopped',
      bound,
      seconds: taken,
      values: hasSolution ? model.getSolution().colValue : null,
    };
  });
}

function modelOf(highs: Highs, { costs, lower, upper, whole, rows }: Program) {
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
    integrality: Int32Array.from(whole),
  };
}
