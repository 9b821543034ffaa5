import type { WriteStream } from "node:tty";

import { Presets, SingleBar } from "cli-progress";

import type { Progress } from "./import-doors.ts";

/** Bars on stderr for a person at a terminal; nothing at all in a log file or a pipe. */
export function buildProgress(stream: WriteStream): (title: string) => Progress {
  return (title) => {
    if (!stream.isTTY) return { advance: () => undefined, stop: () => undefined };
    const bar = new SingleBar({ stream, format: `${title} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
    let isStarted = false;
    return {
      advance: (done, total = done) => {
        if (!isStarted) bar.start(total, done);
        isStarted = true;
        bar.setTotal(total);
        bar.update(done);
      },
      stop: () => bar.stop(),
    };
  };
}
