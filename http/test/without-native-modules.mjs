/** Loaded before a process under test and its threads: every native module is gone. */
import Module from 'node:module';

const load = Module._load;
Module._load = (name, ...rest) => {
  if (/sharp|canvas/.test(name)) throw new Error(`${name} is not there`);
  return load(name, ...rest);
};
process.dlopen = () => {
  throw new Error('no native module can be loaded');
};
