import { type Component, lineOf } from '../ics-file.ts';
import { at, type DoctorRule } from './doctor-rule.ts';

function isAlarm(part: object): boolean {
  return 'components' in part && (part as Component).name === 'VALARM';
}

export const alarmOrder: DoctorRule = {
  code: 'ics-alarm-order',
  severity: 'warning',
  *check({ events }) {
    for (const { event } of events) {
      const first = event.order.findIndex(isAlarm);
      if (first === -1) continue;
      for (const part of event.order.slice(first)) {
        if ('components' in part) continue;
        yield at(part, `${part.name} comes after the alarm`, 'put VALARM last in the event');
        break;
      }
    }
  },
};

export const brokenAlarm: DoctorRule = {
  code: 'ics-alarm-broken',
  severity: 'error',
  *check({ events }) {
    for (const { event } of events) {
      for (const alarm of event.components) {
        if (alarm.name !== 'VALARM') continue;
        const action = lineOf(alarm, 'ACTION')?.value.trim().toUpperCase();
        const needed = action === 'DISPLAY' ? ['TRIGGER', 'DESCRIPTION'] : ['ACTION', 'TRIGGER'];
        const missing = needed.filter((name) => lineOf(alarm, name) === null);
        if (missing.length > 0)
          yield at(alarm.begin, `an alarm without ${missing.join(' and ')}`, `add ${missing.join(' and ')}`);
      }
    }
  },
};
