import { printHuman } from './human.ts';
import type { Printer } from './printer.ts';

export const printJson: Printer = printHuman;
