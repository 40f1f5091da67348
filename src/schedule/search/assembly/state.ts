import { Ints, ints, take } from './arena';
import { cost, cutJournal, rowAt, rowCount, STRIDE } from './board';
import { lift, riseAll, settleAt } from './settle';
import { sit } from './sit';

/** A plan to come back to. */
@final
@unmanaged
export class State {
  cost: i32;
  homes: Ints;
  phases: Ints;
  /** By row and due week: seats, their weeks and costs. */
  seats: Ints;

  /** The plan on the board. */
  keep(): void {
    this.cost = cost;
    for (let index = 0; index < rowCount; index++) {
      const row = rowAt(index);
      this.homes[index] = row.home;
      this.phases[index] = row.phase;
      const at = changetype<usize>(this.seats) + <usize>(index * 3 * STRIDE * 4);
      memory.copy(at, changetype<usize>(row.seats), STRIDE * 4);
      memory.copy(at + STRIDE * 4, changetype<usize>(row.seatWeeks), STRIDE * 4);
      memory.copy(at + STRIDE * 8, changetype<usize>(row.costs), STRIDE * 4);
    }
  }

  copy(other: State): void {
    this.cost = other.cost;
    memory.copy(changetype<usize>(this.homes), changetype<usize>(other.homes), rowCount * 4);
    memory.copy(changetype<usize>(this.phases), changetype<usize>(other.phases), rowCount * 4);
    memory.copy(changetype<usize>(this.seats), changetype<usize>(other.seats), rowCount * 3 * STRIDE * 4);
  }

  bringBack(): void {
    takeOff();
    for (let index = 0; index < rowCount; index++) {
      if (this.homes[index] !== -1) settleAt(rowAt(index), this.homes[index], this.phases[index]);
    }
    for (let index = 0; index < rowCount; index++) {
      const row = rowAt(index);
      if (row.home === -1) continue;
      const at = index * 3 * STRIDE;
      for (let set = row.due(row.phase); set !== 0; set &= set - 1) {
        const due = ctz(set);
        sit(row, due, this.seats[at + STRIDE + due], this.seats[at + due], this.seats[at + 2 * STRIDE + due]);
      }
    }
    cutJournal(0);
  }
}

export function openState(): State {
  const state = changetype<State>(take(offsetof<State>()));
  state.homes = ints(rowCount);
  state.phases = ints(rowCount);
  state.seats = ints(rowCount * 3 * STRIDE);
  return state;
}

/** Takes all homes and sessions off the board. */
export function takeOff(): void {
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    if (row.home === -1) continue;
    riseAll(row, row.phase);
    lift(row);
  }
  cutJournal(0);
}
