package dev.retort.processor.snapshot;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.retort.processor.object.SqlObject;
import dev.retort.processor.object.SqlObjects;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;

/** A snapshot to text: sorted, one object a line, absent and usual values left out. */
final class SnapshotWriter {

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true))
            .create();

    private final Snapshot snapshot;

    private SnapshotWriter(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The file around a body. The head stands on a line of its own, so that two branches that both generate conflict. */
    static String file(Snapshot snapshot, String checksum, String body) {
        return "{\n  \"format\": " + SnapshotFormat.FORMAT
                + ",\n  \"head\": " + GSON.toJson(snapshot.head().orElse(null))
                + snapshot.model()
                        .map(it -> ",\n  \"model\": " + GSON.toJson(it))
                        .orElse("")
                + ",\n  \"checksum\": " + GSON.toJson(checksum) + ",\n" + body + "}\n";
    }

    static String body(Snapshot snapshot) {
        SnapshotWriter writer = new SnapshotWriter(snapshot);
        return objects(snapshot.objects()) + "  \"schemas\": "
                + lines("  ", snapshot.schema().namespaces(), it -> GSON.toJson(it.toString())) + ",\n"
                + enumTypes(snapshot.schema()) + "  \"sequences\": "
                + lines("  ", snapshot.schema().sequences().values(), it -> GSON.toJson(writer.sequence(it)))
                + ",\n  \"tables\": "
                + lines("  ", snapshot.schema().tables().values(), writer::table) + "\n";
    }

    /** Most schemas have none, and their snapshots need not say so. */
    private static String objects(SqlObjects objects) {
        return (objects.extensions().isEmpty()
                        ? ""
                        : "  \"extensions\": " + lines("  ", objects.extensions(), GSON::toJson) + ",\n")
                + (objects.files().isEmpty()
                        ? ""
                        : "  \"objects\": " + lines("  ", objects.files().values(), it -> GSON.toJson(object(it)))
                                + ",\n");
    }

    private static String enumTypes(Schema schema) {
        return schema.enumTypes().isEmpty()
                ? ""
                : "  \"enumTypes\": "
                        + lines(
                                "  ",
                                schema.enumTypes().values(),
                                it -> GSON.toJson(named(it.name(), "values", it.values())))
                        + ",\n";
    }

    private static JsonObject object(SqlObject object) {
        JsonObject json = new JsonObject();
        json.addProperty("file", object.file());
        json.addProperty("text", object.text());
        return json;
    }

    private static <T> String lines(String indent, Collection<T> values, Function<T, String> line) {
        if (values.isEmpty()) {
            return "[]";
        }
        StringJoiner lines = new StringJoiner(",\n" + indent + "  ", "[\n" + indent + "  ", "\n" + indent + "]");
        values.forEach(it -> lines.add(line.apply(it)));
        return lines.toString();
    }

    private String table(Table table) {
        Optional<Snapshot.Declared> declared =
                Optional.ofNullable(snapshot.declared().get(table.name()));
        List<String> members = new ArrayList<>();
        members.add("\"name\": " + GSON.toJson(table.name().toString()));
        declared.ifPresent(it -> members.add("\"entity\": " + GSON.toJson(it.entity())));
        declared.filter(it -> !it.subclasses().isEmpty())
                .ifPresent(it -> members.add("\"subclasses\": " + GSON.toJson(it.subclasses())));
        table.comment().ifPresent(it -> members.add("\"comment\": " + GSON.toJson(it)));
        members.add("\"columns\": " + lines("      ", table.columns(), it -> GSON.toJson(column(it, declared))));
        table.primaryKey().ifPresent(it -> members.add("\"primaryKey\": " + GSON.toJson(primaryKey(it))));
        constraints(members, "uniques", table.uniques(), SnapshotWriter::unique);
        constraints(members, "checks", table.checks(), SnapshotWriter::check);
        constraints(members, "indexes", table.indexes(), SnapshotWriter::index);
        constraints(members, "foreignKeys", table.foreignKeys(), SnapshotWriter::foreignKey);
        return "{\n      " + String.join(",\n      ", members) + "\n    }";
    }

    private static <T> void constraints(
            List<String> members, String name, List<T> constraints, Function<T, JsonObject> json) {
        if (!constraints.isEmpty()) {
            members.add("\"" + name + "\": " + lines("      ", constraints, it -> GSON.toJson(json.apply(it))));
        }
    }

    private JsonObject sequence(Sequence sequence) {
        JsonObject json = new JsonObject();
        json.addProperty("name", sequence.name().toString());
        json.addProperty("start", sequence.start());
        json.addProperty("increment", sequence.increment());
        unmanaged(json, snapshot.leftAlone().contains(sequence.name()));
        return json;
    }

    private static JsonObject column(Column column, Optional<Snapshot.Declared> declared) {
        JsonObject json = new JsonObject();
        json.addProperty("name", column.name().toString());
        json.addProperty("type", column.type().toString());
        json.addProperty("nullable", column.nullable());
        column.defaultValue().ifPresent(it -> json.addProperty("default", it));
        if (column.identity()) {
            json.addProperty("identity", true);
        }
        column.comment().ifPresent(it -> json.addProperty("comment", it));
        declared.map(it -> it.attributes().get(column.name())).ifPresent(it -> json.addProperty("attribute", it));
        declared.map(it -> it.sharing().get(column.name())).ifPresent(it -> json.add("sharing", strings(it)));
        declared.map(it -> it.constants().get(column.name())).ifPresent(it -> json.add("constants", strings(it)));
        declared.map(it -> it.codes().get(column.name()))
                .ifPresent(it -> json.add("codes", GSON.toJsonTree(new TreeMap<>(it))));
        declared.filter(it -> it.tellsClasses(column.name()) && !it.classes().isEmpty())
                .ifPresent(it -> json.add("classes", GSON.toJsonTree(new TreeMap<>(it.classes()))));
        unmanaged(
                json,
                declared.filter(it -> it.leftAlone().contains(column.name())).isPresent());
        return json;
    }

    private static void unmanaged(JsonObject json, boolean isSo) {
        if (isSo) {
            json.addProperty("unmanaged", true);
        }
    }

    private static JsonObject primaryKey(PrimaryKey key) {
        return named(key.name(), "columns", key.columns());
    }

    private static JsonObject unique(Unique unique) {
        return named(unique.name(), "columns", unique.columns());
    }

    private static JsonObject check(Check check) {
        JsonObject json = new JsonObject();
        json.addProperty("name", check.name().toString());
        return check.condition().accept(new Condition.Visitor<>() {
            @Override
            public JsonObject visit(Condition.OneOf oneOf) {
                json.addProperty("column", oneOf.column().toString());
                json.add("oneOf", strings(oneOf.values()));
                return json;
            }

            @Override
            public JsonObject visit(Condition.Between between) {
                json.addProperty("column", between.column().toString());
                json.addProperty("low", between.low());
                json.addProperty("high", between.high());
                return json;
            }

            @Override
            public JsonObject visit(Condition.Sql sql) {
                json.addProperty("sql", sql.expression());
                return json;
            }
        });
    }

    private static JsonObject index(Index index) {
        JsonObject json = named(index.name(), "parts", index.parts());
        if (index.unique()) {
            json.addProperty("unique", true);
        }
        return json;
    }

    private static JsonObject foreignKey(ForeignKey key) {
        JsonObject json = named(key.name(), "columns", key.columns());
        json.addProperty("references", key.references().toString());
        json.add("referencedColumns", strings(key.referencedColumns()));
        action(json, "onDelete", key.onDelete());
        action(json, "onUpdate", key.onUpdate());
        return json;
    }

    private static void action(JsonObject json, String name, ForeignKey.Action action) {
        if (action != ForeignKey.Action.NO_ACTION) {
            json.addProperty(name, action.name());
        }
    }

    private static JsonObject named(Object name, String listName, List<?> list) {
        JsonObject json = new JsonObject();
        json.addProperty("name", name.toString());
        json.add(listName, strings(list));
        return json;
    }

    private static JsonArray strings(List<?> values) {
        JsonArray json = new JsonArray();
        values.forEach(it -> json.add((JsonElement) new JsonPrimitive(it.toString())));
        return json;
    }
}
