package org.rapporteur.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.pipeline.Progress;

/** A bar on standard error, for a person who waits. */
final class BarProgress implements Progress, AutoCloseable {

    private final Shell shell;
    private @Nullable ProgressBar bar;

    private BarProgress(Shell shell) {
        this.shell = shell;
    }

    static BarProgress on(Shell shell) {
        return new BarProgress(shell);
    }

    @Override
    public void started(long total) {
        if (!shell.errIsTerminal()) {
            return; // in a log file a bar is noise
        }
        int width = Math.min(100, shell.columns());
        bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" reports", 1)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(shell.err(), width))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void step(String origin) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void stage(String name) {
        if (bar != null) {
            bar.setExtraMessage(" " + name);
        }
    }

    @Override
    public void done() {
        close();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
