package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesWhatJsonHas() {
        TreeMap<String, Object> object = new TreeMap<>();
        object.put("empty", Optional.empty());
        object.put("list", List.of(1, true, Optional.of("x")));
        object.put("none", null);
        object.put("text", "a \"b\" \\ \n\r\t\u0001 ü");
        assertEquals(
                "{\"empty\": null, \"list\": [1, true, \"x\"], \"none\": null,"
                        + " \"text\": \"a \\\"b\\\" \\\\ \\n\\r\\t\\u0001 ü\"}",
                Json.of(object));
    }
}
