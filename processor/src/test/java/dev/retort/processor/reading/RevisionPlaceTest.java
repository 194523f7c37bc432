package dev.retort.processor.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only the place of a revision is said anew. */
class RevisionPlaceTest {

    private static final RevisionPlace PLACE = new RevisionPlace("new1", "par2", Map.of("old3", "new3"));

    @Test
    void parentsGiveWay() {
        assertEdited(
                "@Revision(parents = {\"a\", \"b\"}, /* why */ message = \"id = \\\"a\\\"\",\r\n  id = \"x\")",
                "@Revision(parents = \"par2\", /* why */ message = \"id = \\\"a\\\"\",\r\n  id = \"new1\")");
    }

    @Test
    void theFirstRevisionGetsAParent() {
        assertEdited(
                "@Deprecated @dev.retort.annotations.Revision(id = \"old\" + \"1\", message = \"first\")",
                "@Deprecated @dev.retort.annotations.Revision(id = \"new1\", parents = \"par2\", message = \"first\")");
    }

    @Test
    void dependenciesKeepWhatTheyMean() {
        assertEdited(
                "@Revision(id = \"x\", parents = \"p\", dependsOn = {\"old3\", \"billing\"}, labels = \"old3\")",
                "@Revision(id = \"new1\", parents = \"par2\", dependsOn = {\"new3\", \"billing\"}, labels = \"old3\")");
    }

    private static void assertEdited(String annotation, String expected) {
        String rest = "\nclass R0001_A implements Migration { String id = \"x\"; /* \u00e9 */ }\n";
        String before = "package p;\n\n// \u00fc\n";
        assertEquals(before + expected + rest, PLACE.in("p.R0001_A", before + annotation + rest));
    }
}
