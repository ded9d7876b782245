import { runCommandLine } from './runCommandLine';

void runCommandLine(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
