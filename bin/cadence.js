#!/usr/bin/env node
// A script and not a module (package.json beside it says so): Node starts a module a fifth slower, and an
// old Node can read this far and say what is wrong.
'use strict';

const { existsSync, readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');
// `cadence plan` is a program of its own, because it is what people wait for.
const dist = join(__dirname, '../dist');
const bundle = join(dist, process.argv[2] === 'plan' ? 'plan.cjs' : 'cadence.cjs');
/**
 * Of a short run V8 spends more on making code faster than the faster code gives back. A long run soon reaches even
 * this budget, and nothing it does takes longer for these.
 */
const FLAGS = [
  '--interrupt-budget=1000000',
  // A function that is called often is compiled at once, not with others that are called less.
  '--no-baseline-batch-compilation',
  '--no-reset-interrupt-on-ic-update',
  // The same for WebAssembly.
  '--wasm-tiering-budget=20000000',
];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`cadence needs Node 20.19 or newer; this is ${process.versions.node}\n`);
  process.exitCode = 2;
} else if (saysVersion()) {
  process.exitCode = 0;
} else if (existsSync(bundle)) {
  const { main, realWorld } = load();
  main(process.argv, realWorld()).then((code) => {
    process.exitCode = code;
    // Whatever is still waiting for input would keep an interrupted run alive.
    if (code === 130) process.exit();
  });
} else {
  process.stderr.write('cadence is not built yet; run npm ci in its folder\n');
  process.exitCode = 2;
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

/** The bundle, with the code that V8 made of it at build time where this V8 takes it. */
function load() {
  // node:module is this class and more, which costs what it takes to load that.
  const requireThere = module.constructor.createRequire(bundle);
  try {
    const { Script } = require('node:vm');
    const script = new Script(readFileSync(bundle, 'latin1'), {
      filename: bundle,
      cachedData: readFileSync(`${bundle}.cache`),
    });
    if (!script.cachedDataRejected) {
      require('node:v8').setFlagsFromString(FLAGS.join(' '));
      return script.runInThisContext()(requireThere, dist);
    }
  } catch (thrown) {
    if (thrown.code !== 'ENOENT') throw thrown;
  }
  require('node:module').enableCompileCache?.();
  return require(bundle).program(requireThere, dist);
}
