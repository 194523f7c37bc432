package dev.retort.processor.snapshot;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.retort.schema.Identifier;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values of a JSON text, one after the other as they stand there. */
final class JsonText extends JsonReader {

    /** Most columns are called like one of another table, and are mentioned more than once. */
    private final Map<String, Identifier> identifiers = new HashMap<>();

    JsonText(String text) {
        super(new StringReader(text));
        setStrictness(Strictness.LENIENT);
    }

    Identifier nextIdentifier() throws IOException {
        String written = nextString();
        Identifier known = identifiers.get(written);
        if (known == null) {
            known = Identifier.of(written);
            identifiers.put(written, known);
        }
        return known;
    }

    List<Identifier> nextIdentifiers() throws IOException {
        return nextList(this::nextIdentifier);
    }

    List<String> nextStrings() throws IOException {
        return nextList(this::nextString);
    }

    SortedMap<String, String> nextMap() throws IOException {
        SortedMap<String, String> values = new TreeMap<>();
        beginObject();
        while (hasNext()) {
            values.put(nextName(), nextString());
        }
        endObject();
        return values;
    }

    /** Reads one value of an array. */
    interface Value<T> {
        T next() throws IOException;
    }

    <T> List<T> nextList(Value<T> value) throws IOException {
        List<T> values = new ArrayList<>();
        beginArray();
        while (hasNext()) {
            values.add(value.next());
        }
        endArray();
        return values;
    }
}
