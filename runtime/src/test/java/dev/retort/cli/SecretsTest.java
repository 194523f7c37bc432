package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static String printed(String text, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream masked = MaskingStream.around(new PrintStream(out, true), Secrets.in(args, environment))) {
            masked.print(text);
        }
        return out.toString();
    }

    @Test
    void aPasswordOfTheEnvironmentIsMaskedAnywhere() {
        assertEquals("it is ***, yes", printed("it is hunter22, yes", Map.of("RETORT_PASSWORD", "hunter22")));
    }

    @Test
    void aPasswordOfAnArgumentIsMaskedAnywhere() {
        assertEquals("***", printed("hunter22", Map.of(), "--password", "hunter22"));
        assertEquals("***", printed("hunter22", Map.of(), "--password=hunter22"));
    }

    @Test
    void aPasswordInAUrlIsMaskedHoweverShort() {
        assertEquals(
                "jdbc:h2:mem:x;PASSWORD=***;USER=sa, jdbc:postgresql:x?user=a&password=***&ssl=true",
                printed("jdbc:h2:mem:x;PASSWORD=pw;USER=sa, jdbc:postgresql:x?user=a&password=a&ssl=true", Map.of()));
    }

    @Test
    void aPasswordBeforeAHostIsMasked() {
        assertEquals(
                "postgres://shop:***@db/shop, postgres://shop@db/shop?mail=a@b",
                printed("postgres://shop:p@w@db/shop, postgres://shop@db/shop?mail=a@b", Map.of()));
    }

    @Test
    void aPasswordIsMaskedInJsonToo() {
        assertEquals("***", printed("pass\\\"word", Map.of("RETORT_PASSWORD", "pass\"word")));
    }

    @Test
    void whatOnlyContainsItIsAnotherWord() {
        assertEquals(
                "no driver for jdbc:postgresql://db/postgres2, said ***, \"***\" and \\***",
                printed(
                        "no driver for jdbc:postgresql://db/postgres2, said postgres, \"postgres\" and \\postgres",
                        Map.of("PGPASSWORD", "postgres")));
    }

    @Test
    void aPortIsNoSecret() {
        assertEquals(
                "jdbc:postgresql://localhost:5432/shop",
                printed("jdbc:postgresql://localhost:5432/shop", Map.of(), "jdbc:postgresql://localhost:5432/shop"));
    }

    @Test
    void textBeyondAsciiPasses() {
        assertEquals("Grüße – ok\n", printed("Grüße – ok\n", Map.of()));
    }
}
