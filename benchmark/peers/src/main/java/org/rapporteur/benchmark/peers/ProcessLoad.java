package org.rapporteur.benchmark.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the process takes of the machine. */
final class ProcessLoad {

    private static final Path STATUS = Path.of("/proc/self/status");

    private ProcessLoad() {}

    /** What is left on the heap after a collection, in MB. */
    static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() >> 20;
    }

    /** What the process takes of memory now, in MB; 0 where the system does not tell. */
    static long resident() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    /** Time on the processor so far, of all threads: the compiler's and the collector's too; 0 where nothing tells. */
    static double processorSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? Math.max(0, system.getProcessCpuTime()) / 1e9
                : 0;
    }
}
