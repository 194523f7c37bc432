package dev.retort.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Passes lines on without the secrets; a line is held back until it is whole, or begins anew, so that no secret is cut in two. */
final class MaskingStream extends OutputStream {

    private final PrintStream target;
    private final Secrets secrets;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private MaskingStream(PrintStream target, Secrets secrets) {
        this.target = target;
        this.secrets = secrets;
    }

    static PrintStream around(PrintStream target, Secrets secrets) {
        return new PrintStream(new MaskingStream(target, secrets), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
        line.write(b);
        if (b == '\n' || b == '\r') {
            pass();
        }
    }

    private void pass() {
        target.print(secrets.masked(line.toString(StandardCharsets.UTF_8)));
        target.flush();
        line.reset();
    }

    @Override
    public void close() {
        pass();
    }
}
