#!/usr/bin/env node
// A script and not a module (package.json beside it says so): Node starts a module a fifth slower, and an
// old Node can read this far and say what is wrong.
'use strict';

// Node compiles each function of its own that is called here or in the program, some 20 µs each.
const { readFileSync, writeSync } = require('node:fs');
const dist = `${__dirname}/../dist`;
// `cadence plan` is a program of its own, because it is what people wait for.
const bundle = `${dist}/${process.argv[2] === 'plan' ? 'plan' : 'cadence'}.cjs`;
/**
 * Of a short run V8 spends more on making code faster than the faster code gives back. A long run soon reaches these
 * budgets, too, and nothing it does takes longer for them.
 */
const SHARED = [
  // A function that is called often is compiled at once, not with others that are called less.
  '--no-baseline-batch-compilation',
  // A regular expression is interpreted so many times before it is compiled; most are not asked as often.
  '--regexp-tier-up-ticks=50',
  '--wasm-tiering-budget=20000000',
  // Until the program finds that the run is a long one.
  '--semi-space-growth-factor=1',
];
const COUNTED = [
  ...SHARED,
  '--invocation-count-for-maglev=4000',
  '--invocation-count-for-turbofan=30000',
  '--invocation-count-for-osr=8000',
];
/** By V8's version, since it complains of a flag that it does not know. */
const FLAGS = {
  11: [
    ...SHARED,
    // Twice as often as usual: what is called often is known from when the program was built.
    '--interrupt-budget-factor-for-feedback-allocation=16',
    '--interrupt-budget=1000000',
    '--no-reset-interrupt-on-ic-update',
    // WebAssembly is checked function by function as they are called: all at once, V8 would start threads for it.
    '--wasm-lazy-validation',
  ],
  12: COUNTED,
  13: COUNTED,
  14: COUNTED,
}[Number.parseInt(process.versions.v8, 10)];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`cadence needs Node 20.19 or newer; this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else if (saysVersion()) {
  process.exitCode = 0;
} else {
  const { program, isCompiled } = load();
  if (program === null) {
    process.stderr.write('cadence is not built yet; run npm ci in its folder\n');
    process.exitCode = 2;
  } else {
    const world = program.realWorld();
    // Of its own modules Node has compiled code, too, which V8 takes under the flags it was made with: most of those
    // that are needed are loaded by now.
    if (isCompiled && FLAGS !== undefined) setFlags(FLAGS.join(' '));
    program.main(process.argv, world).then((code) => {
      process.exitCode = code;
      // Whatever is still waiting for input would keep an interrupted run alive.
      if (code === 130) process.exit();
    });
  }
}

/** `cadence --version` needs nothing of the program; false where it was not asked for or cannot be said. */
function saysVersion() {
  if (process.argv.length !== 3 || !['--version', '-V'].includes(process.argv[2])) return false;
  try {
    writeSync(1, `${require('../package.json').version}\n`);
    return true;
  } catch {
    return false;
  }
}

/** The program, from the code that V8 made of it at build time where this V8 takes that; null where it is not built. */
function load() {
  const code = read(`${bundle}.cache`);
  const source = read(bundle);
  if (source === null) return { program: null };
  if (code !== null) {
    const { Script } = require('node:vm');
    const script = new Script(source.latin1Slice(), { filename: bundle, cachedData: code });
    if (!script.cachedDataRejected) {
      return { program: script.runInThisContext()(requireThere, dist), isCompiled: true };
    }
  }
  require('node:module').enableCompileCache?.();
  return { program: require(bundle).program(requireThere, dist) };
}

/** What the program requires: packages of Node and files beside it. */
function requireThere(name) {
  return require(name.startsWith('./') ? `${dist}/${name}` : name);
}

/** null where there is no such file. */
function read(file) {
  try {
    return readFileSync(file);
  } catch (thrown) {
    if (thrown.code === 'ENOENT') return null;
    throw thrown;
  }
}

/**
 * What node:v8 does, without loading it: it brings all of Node's streams along, a twelfth of Node's own start. Asking
 * for a binding is deprecated, so Node is told not to say so for this one call; where it gives none, node:v8 has to do.
 */
function setFlags(flags) {
  const { noDeprecation } = process;
  process.noDeprecation = true;
  try {
    process.binding('v8').setFlagsFromString(flags);
  } catch {
    require('node:v8').setFlagsFromString(flags);
  } finally {
    process.noDeprecation = noDeprecation;
  }
}
