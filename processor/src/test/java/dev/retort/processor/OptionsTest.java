package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.processor.Options.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void aBuildServerOnlyChecksUnlessToldOtherwise() {
        assertEquals(Mode.CHECK, Options.of(Map.of(), Map.of("CI", "true")).mode());
        assertEquals(Mode.CHECK, Options.of(Map.of(), Map.of("CI", "True")).mode());
        assertEquals(Mode.CHECK, Options.of(Map.of(), Map.of("CI", "1")).mode());
        assertEquals(Mode.GENERATE, Options.of(Map.of(), Map.of()).mode());
        assertEquals(Mode.GENERATE, Options.of(Map.of(), Map.of("CI", "false")).mode());
        assertEquals(
                Mode.GENERATE,
                Options.of(Map.of(Options.MODE, "generate"), Map.of("CI", "true"))
                        .mode());
    }

    @Test
    void aValueThatNobodyKnows() {
        assertEquals(
                List.of("[option-unknown] -Aretort.merge=yes says nothing: use one of revision, rebase"),
                Options.of(Map.of(Options.MERGE, "yes"), Map.of()).reports().stream()
                        .map(it -> it.message())
                        .toList());
    }

    /** Javac gives null for {@code -Aretort.mode} and {@code -Aretort.mode=}. */
    @Test
    void anOptionWithoutAValue() {
        Map<String, String> given = new HashMap<>();
        List.of(Options.MODE, Options.MESSAGE, Options.DIRECTORY).forEach(it -> given.put(it, null));

        Options options = Options.of(given, Map.of());

        assertEquals(
                List.of("[option-unknown] -Aretort.mode= says nothing: use one of generate, check, off"),
                options.reports().stream().map(it -> it.message()).toList());
        assertEquals(Optional.empty(), options.message());
        assertEquals(Optional.empty(), options.directory());
    }
}
