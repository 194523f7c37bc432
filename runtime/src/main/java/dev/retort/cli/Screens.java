package dev.retort.cli;

import java.io.IOException;

/** Which streams of the process a person looks at. */
@FunctionalInterface
interface Screens {

    enum Stream {
        OUT(1),
        ERR(2);

        private final int descriptor;

        Stream(int descriptor) {
            this.descriptor = descriptor;
        }
    }

    boolean show(Stream stream);

    /**
     * Java knows only of standard input and output together, and since 22 not even that by {@code System.console()}; the shell
     * can tell of each. Where there is no shell, nobody looks.
     */
    static Screens ofThisProcess() {
        return stream -> {
            try {
                return new ProcessBuilder("/bin/sh", "-c", "test -t " + stream.descriptor)
                                .inheritIO()
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
