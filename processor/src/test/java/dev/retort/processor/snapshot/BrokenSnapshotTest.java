package dev.retort.processor.snapshot;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever is done to a snapshot, reading it says what is wrong with it instead of falling over. */
class BrokenSnapshotTest {

    private static final String SNAPSHOT = """
            {"format": 1, "head": "abc", "checksum": "0",
             "schemas": ["crm"],
             "sequences": [{"name": "s", "start": 1, "increment": 50}],
             "tables": [{"name": "t", "entity": "shop.T", "comment": "c",
               "columns": [{"name": "a", "type": "varchar(20)", "nullable": true, "default": "1", "identity": false,
                            "comment": "c", "attribute": "a"}],
               "primaryKey": {"name": "k", "columns": ["a"]},
               "uniques": [{"name": "u", "columns": ["a"]}],
               "checks": [{"name": "c1", "column": "a", "oneOf": ["x"]}, {"name": "c2", "column": "a", "low": 1, "high": 2},
                          {"name": "c3", "sql": "a > 1"}],
               "indexes": [{"name": "i", "parts": ["a desc"], "unique": true}],
               "foreignKeys": [{"name": "f", "columns": ["a"], "references": "t", "referencedColumns": ["a"],
                                "onDelete": "CASCADE"}]}]}
            """;

    private static final List<JsonElement> OTHERS = List.of(
            JsonNull.INSTANCE,
            new JsonPrimitive(-1),
            new JsonPrimitive(1e300),
            new JsonPrimitive(true),
            new JsonPrimitive(""),
            new JsonPrimitive("("),
            new JsonPrimitive("`"),
            new JsonArray(),
            JsonParser.parseString("[[]]"),
            JsonParser.parseString("[null]"),
            JsonParser.parseString("[\"\"]"),
            new JsonObject());

    @Test
    void everyValueReplacedByEveryKindOfValue() {
        for (JsonElement other : OTHERS) {
            forEachPlace(places -> places.replace(other));
        }
        forEachPlace(Place::remove);
    }

    @Test
    void cutOffAnywhere() {
        for (int end = 0; end < SNAPSHOT.length() - 2; end++) {
            String cut = SNAPSHOT.substring(0, end);
            assertThrows(InvalidSnapshotException.class, () -> SnapshotFormat.parse(cut), cut);
        }
    }

    /** The checksum of the text is wrong already, so that every change must end in a problem. */
    private static void forEachPlace(Consumer<Place> change) {
        int count = places(JsonParser.parseString(SNAPSHOT)).size();
        for (int i = 0; i < count; i++) {
            JsonElement changed = JsonParser.parseString(SNAPSHOT);
            change.accept(places(changed).get(i));
            assertThrows(
                    InvalidSnapshotException.class, () -> SnapshotFormat.parse(changed.toString()), changed::toString);
        }
    }

    private record Place(JsonElement parent, Object key) {

        void replace(JsonElement other) {
            if (parent instanceof JsonObject object) {
                object.add((String) key, other);
            } else {
                ((JsonArray) parent).set((int) key, other);
            }
        }

        void remove() {
            if (parent instanceof JsonObject object) {
                object.remove((String) key);
            } else {
                ((JsonArray) parent).remove((int) key);
            }
        }
    }

    private static List<Place> places(JsonElement element) {
        List<Place> places = new ArrayList<>();
        if (element instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                places.add(new Place(object, member.getKey()));
                places.addAll(places(member.getValue()));
            }
        } else if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place(array, i));
                places.addAll(places(array.get(i)));
            }
        }
        return places;
    }
}
