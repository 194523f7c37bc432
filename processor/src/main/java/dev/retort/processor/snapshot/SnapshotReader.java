package dev.retort.processor.snapshot;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.retort.processor.object.SqlObject;
import dev.retort.processor.object.SqlObjects;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Text to a snapshot; a wrong shape is an unchecked exception that {@link SnapshotFormat} turns into a problem. */
final class SnapshotReader {

    /** A thousand columns have a dozen types. */
    private final Map<String, ColumnType> types = new HashMap<>();

    private SnapshotReader() {}

    static Snapshot read(JsonObject file) {
        SnapshotReader reader = new SnapshotReader();
        SortedMap<QualifiedName, Snapshot.Declared> declared = new TreeMap<>();
        List<Table> tables = new ArrayList<>();
        for (JsonElement element : SnapshotFormat.array(file, "tables")) {
            JsonObject json = element.getAsJsonObject();
            Table table = reader.table(json);
            tables.add(table);
            if (json.has("entity")) {
                declared.put(
                        table.name(),
                        new Snapshot.Declared(
                                text(json, "entity"),
                                each(json, "subclasses", JsonElement::getAsString),
                                attributes(json),
                                constants(json),
                                codes(json),
                                classes(json),
                                unmanaged(json)));
            }
        }
        JsonElement head = file.get("head");
        return new Snapshot(
                head.isJsonNull() ? Optional.empty() : Optional.of(head.getAsString()),
                Schema.of(
                                each(file, "schemas", it -> Identifier.of(it.getAsString())),
                                each(file, "sequences", it -> sequence(it.getAsJsonObject())),
                                tables)
                        .withEnumTypes(objects(
                                file,
                                "enumTypes",
                                it -> new EnumType(name(it), each(it, "values", JsonElement::getAsString)))),
                declared,
                Set.copyOf(each(file, "sequences", it -> it).stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(SnapshotReader::isUnmanaged)
                        .map(it -> QualifiedName.of(text(it, "name")))
                        .toList()),
                SqlObjects.of(
                        each(file, "extensions", JsonElement::getAsString),
                        objects(file, "objects", it -> SqlObject.known(text(it, "file"), text(it, "text")))));
    }

    private static Sequence sequence(JsonObject json) {
        return new Sequence(
                QualifiedName.of(text(json, "name")),
                json.get("start").getAsLong(),
                json.get("increment").getAsLong());
    }

    private Table table(JsonObject json) {
        return new Table(
                QualifiedName.of(text(json, "name")),
                objects(json, "columns", this::column),
                Optional.ofNullable(json.getAsJsonObject("primaryKey"))
                        .map(it -> new PrimaryKey(name(it), identifiers(it, "columns"))),
                objects(json, "uniques", it -> new Unique(name(it), identifiers(it, "columns"))),
                objects(json, "checks", it -> new Check(name(it), condition(it))),
                objects(json, "indexes", SnapshotReader::index),
                objects(json, "foreignKeys", SnapshotReader::foreignKey),
                optional(json, "comment"));
    }

    private Column column(JsonObject json) {
        return new Column(
                name(json),
                types.computeIfAbsent(text(json, "type"), ColumnType::parse),
                json.get("nullable").getAsBoolean(),
                optional(json, "default"),
                json.has("identity") && json.get("identity").getAsBoolean(),
                optional(json, "comment"));
    }

    private static Map<Identifier, String> attributes(JsonObject table) {
        Map<Identifier, String> attributes = new LinkedHashMap<>();
        objects(table, "columns", it -> {
            optional(it, "attribute").ifPresent(path -> attributes.put(name(it), path));
            return it;
        });
        return attributes;
    }

    private static Map<Identifier, List<String>> constants(JsonObject table) {
        Map<Identifier, List<String>> constants = new LinkedHashMap<>();
        objects(table, "columns", it -> {
            if (it.has("constants")) {
                constants.put(name(it), each(it, "constants", JsonElement::getAsString));
            }
            return it;
        });
        return constants;
    }

    private static Map<Identifier, Map<String, String>> codes(JsonObject table) {
        Map<Identifier, Map<String, String>> codes = new LinkedHashMap<>();
        objects(table, "columns", it -> {
            if (it.has("codes")) {
                codes.put(name(it), texts(it, "codes"));
            }
            return it;
        });
        return codes;
    }

    private static Map<String, String> classes(JsonObject table) {
        Map<String, String> classes = new TreeMap<>();
        objects(table, "columns", it -> {
            if (it.has("classes")) {
                classes.putAll(texts(it, "classes"));
            }
            return it;
        });
        return classes;
    }

    private static Map<String, String> texts(JsonObject json, String name) {
        Map<String, String> texts = new TreeMap<>();
        json.getAsJsonObject(name)
                .entrySet()
                .forEach(it -> texts.put(it.getKey(), it.getValue().getAsString()));
        return texts;
    }

    private static Set<Identifier> unmanaged(JsonObject table) {
        return objects(table, "columns", it -> it).stream()
                .filter(SnapshotReader::isUnmanaged)
                .map(SnapshotReader::name)
                .collect(Collectors.toSet());
    }

    private static boolean isUnmanaged(JsonObject json) {
        return json.has("unmanaged") && json.get("unmanaged").getAsBoolean();
    }

    private static Condition condition(JsonObject json) {
        if (json.has("sql")) {
            return new Condition.Sql(text(json, "sql"));
        }
        Identifier column = Identifier.of(text(json, "column"));
        return json.has("oneOf")
                ? new Condition.OneOf(column, each(json, "oneOf", JsonElement::getAsString))
                : new Condition.Between(
                        column, json.get("low").getAsLong(), json.get("high").getAsLong());
    }

    private static Index index(JsonObject json) {
        return new Index(
                name(json),
                each(json, "parts", it -> Index.Part.of(it.getAsString())),
                json.has("unique") && json.get("unique").getAsBoolean());
    }

    private static ForeignKey foreignKey(JsonObject json) {
        return new ForeignKey(
                name(json),
                identifiers(json, "columns"),
                QualifiedName.of(text(json, "references")),
                identifiers(json, "referencedColumns"),
                action(json, "onDelete"),
                action(json, "onUpdate"));
    }

    private static ForeignKey.Action action(JsonObject json, String name) {
        return optional(json, name).map(ForeignKey.Action::valueOf).orElse(ForeignKey.Action.NO_ACTION);
    }

    private static Identifier name(JsonObject json) {
        return Identifier.of(text(json, "name"));
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    private static Optional<String> optional(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonElement::getAsString);
    }

    private static List<Identifier> identifiers(JsonObject json, String name) {
        return each(json, name, it -> Identifier.of(it.getAsString()));
    }

    private static <T> List<T> objects(JsonObject json, String name, Function<JsonObject, T> read) {
        return each(json, name, it -> read.apply(it.getAsJsonObject()));
    }

    private static <T> List<T> each(JsonObject json, String name, Function<JsonElement, T> read) {
        List<T> values = new ArrayList<>();
        SnapshotFormat.array(json, name).forEach(it -> values.add(read.apply(it)));
        return values;
    }
}
