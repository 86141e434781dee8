import { Option } from 'commander';
import { FORMATS } from './inputs/read-inputs.ts';

/** `--format`, for commands that read documents. */
export function formatOption(): Option {
  return new Option('--format <format>', 'how to take every input; else the file name tells').choices(
    FORMATS,
  );
}
