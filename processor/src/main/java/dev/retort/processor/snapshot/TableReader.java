package dev.retort.processor.snapshot;

import dev.retort.processor.snapshot.Snapshot.Declared;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a snapshot, and who declares them. */
final class TableReader {

    private final JsonText json;

    /** A thousand columns have a dozen types. */
    private final Map<String, ColumnType> types = new HashMap<>();

    private final List<Table> tables = new ArrayList<>();
    private final SortedMap<QualifiedName, Declared> declared = new TreeMap<>();

    // What the columns of the table in hand say of what is behind them.
    private Map<Identifier, String> attributes;
    private Map<Identifier, List<String>> sharing;
    private Map<Identifier, List<String>> constants;
    private Map<Identifier, Map<String, String>> codes;
    private Map<String, String> classes;
    private Set<Identifier> leftAlone;

    TableReader(JsonText json) {
        this.json = json;
    }

    List<Table> tables() {
        return tables;
    }

    SortedMap<QualifiedName, Declared> declared() {
        return declared;
    }

    void read() throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            table();
        }
        json.endArray();
    }

    private void table() throws IOException {
        String name = null;
        String entity = null;
        List<String> subclasses = List.of();
        String comment = null;
        List<Column> columns = List.of();
        PrimaryKey primaryKey = null;
        List<Unique> uniques = List.of();
        List<Check> checks = List.of();
        List<Index> indexes = List.of();
        List<ForeignKey> foreignKeys = List.of();
        attributes = new LinkedHashMap<>();
        sharing = new LinkedHashMap<>();
        constants = new LinkedHashMap<>();
        codes = new LinkedHashMap<>();
        classes = new TreeMap<>();
        leftAlone = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextString();
                case "entity" -> entity = json.nextString();
                case "subclasses" -> subclasses = json.nextStrings();
                case "comment" -> comment = json.nextString();
                case "columns" -> columns = json.nextList(this::column);
                case "primaryKey" -> primaryKey = primaryKey();
                case "uniques" -> uniques = json.nextList(this::unique);
                case "checks" -> checks = json.nextList(this::check);
                case "indexes" -> indexes = json.nextList(this::index);
                case "foreignKeys" -> foreignKeys = json.nextList(this::foreignKey);
                default -> json.skipValue();
            }
        }
        json.endObject();
        Table table = new Table(
                QualifiedName.of(name),
                columns,
                Optional.ofNullable(primaryKey),
                uniques,
                checks,
                indexes,
                foreignKeys,
                Optional.ofNullable(comment));
        tables.add(table);
        if (entity != null) {
            declared.put(
                    table.name(),
                    new Declared(entity, subclasses, attributes, sharing, constants, codes, classes, leftAlone));
        }
    }

    private Column column() throws IOException {
        Identifier name = null;
        String type = null;
        Boolean nullable = null;
        String defaultValue = null;
        boolean identity = false;
        String comment = null;
        String attribute = null;
        List<String> othersWithIt = List.of();
        List<String> itsConstants = null;
        Map<String, String> itsCodes = null;
        boolean isUnmanaged = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextIdentifier();
                case "type" -> type = json.nextString();
                case "nullable" -> nullable = json.nextBoolean();
                case "default" -> defaultValue = json.nextString();
                case "identity" -> identity = json.nextBoolean();
                case "comment" -> comment = json.nextString();
                case "attribute" -> attribute = json.nextString();
                case "sharing" -> othersWithIt = json.nextStrings();
                case "constants" -> itsConstants = json.nextStrings();
                case "codes" -> itsCodes = json.nextMap();
                case "classes" -> classes.putAll(json.nextMap());
                case "unmanaged" -> isUnmanaged = json.nextBoolean();
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (attribute != null) {
            attributes.put(name, attribute);
        }
        if (!othersWithIt.isEmpty()) {
            sharing.put(name, othersWithIt);
        }
        if (itsConstants != null) {
            constants.put(name, itsConstants);
        }
        if (itsCodes != null) {
            codes.put(name, itsCodes);
        }
        if (isUnmanaged) {
            leftAlone.add(name);
        }
        return new Column(
                Objects.requireNonNull(name),
                type(type),
                nullable,
                Optional.ofNullable(defaultValue),
                identity,
                Optional.ofNullable(comment));
    }

    private ColumnType type(String written) {
        ColumnType known = types.get(written);
        if (known == null) {
            known = ColumnType.parse(written);
            types.put(written, known);
        }
        return known;
    }

    private PrimaryKey primaryKey() throws IOException {
        NamedColumns key = namedColumns();
        return new PrimaryKey(key.name, key.columns);
    }

    private Unique unique() throws IOException {
        NamedColumns unique = namedColumns();
        return new Unique(unique.name, unique.columns);
    }

    private record NamedColumns(Identifier name, List<Identifier> columns) {}

    private NamedColumns namedColumns() throws IOException {
        String name = null;
        List<Identifier> columns = List.of();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextString();
                case "columns" -> columns = json.nextIdentifiers();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new NamedColumns(Identifier.of(name), columns);
    }

    private Check check() throws IOException {
        String name = null;
        String sql = null;
        Identifier column = null;
        List<String> oneOf = null;
        Long low = null;
        Long high = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextString();
                case "sql" -> sql = json.nextString();
                case "column" -> column = json.nextIdentifier();
                case "oneOf" -> oneOf = json.nextStrings();
                case "low" -> low = json.nextLong();
                case "high" -> high = json.nextLong();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Check(Identifier.of(name), condition(sql, column, oneOf, low, high));
    }

    private static Condition condition(String sql, Identifier column, List<String> oneOf, Long low, Long high) {
        if (sql != null) {
            return new Condition.Sql(sql);
        }
        Objects.requireNonNull(column);
        return oneOf == null ? new Condition.Between(column, low, high) : new Condition.OneOf(column, oneOf);
    }

    private Index index() throws IOException {
        String name = null;
        List<Index.Part> parts = List.of();
        boolean isUnique = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextString();
                case "parts" -> parts = json.nextList(() -> Index.Part.of(json.nextString()));
                case "unique" -> isUnique = json.nextBoolean();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Index(Identifier.of(name), parts, isUnique);
    }

    private ForeignKey foreignKey() throws IOException {
        String name = null;
        List<Identifier> columns = List.of();
        String references = null;
        List<Identifier> referencedColumns = List.of();
        ForeignKey.Action onDelete = ForeignKey.Action.NO_ACTION;
        ForeignKey.Action onUpdate = ForeignKey.Action.NO_ACTION;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextString();
                case "columns" -> columns = json.nextIdentifiers();
                case "references" -> references = json.nextString();
                case "referencedColumns" -> referencedColumns = json.nextIdentifiers();
                case "onDelete" -> onDelete = ForeignKey.Action.valueOf(json.nextString());
                case "onUpdate" -> onUpdate = ForeignKey.Action.valueOf(json.nextString());
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new ForeignKey(
                Identifier.of(name), columns, QualifiedName.of(references), referencedColumns, onDelete, onUpdate);
    }
}
