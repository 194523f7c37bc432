package dev.retort.processor.snapshot;

import com.google.gson.JsonSyntaxException;
import com.google.gson.stream.JsonToken;
import dev.retort.processor.object.SqlObject;
import dev.retort.processor.object.SqlObjects;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Text to a snapshot; a wrong shape is an unchecked exception that {@link SnapshotFormat} turns into a problem. */
final class SnapshotReader {

    private final JsonText json;
    private final TableReader tables;
    private Integer format;
    private String checksum;
    private Optional<String> head;
    private Optional<String> model = Optional.empty();
    private List<String> extensions = List.of();
    private List<SqlObject> objects = List.of();
    private List<Identifier> schemas = List.of();
    private List<EnumType> enumTypes = List.of();
    private List<Sequence> sequences = List.of();
    private final Set<QualifiedName> leftAlone = new HashSet<>();

    private SnapshotReader(String text) {
        json = new JsonText(text);
        tables = new TableReader(json);
    }

    /** What a file says, and the checksum that it says it with. */
    record Read(Snapshot snapshot, String checksum) {}

    static Read read(String text) throws InvalidSnapshotException {
        SnapshotReader reader = new SnapshotReader(text);
        try {
            return reader.file();
        } catch (IOException e) {
            throw new JsonSyntaxException(e);
        }
    }

    private Read file() throws IOException, InvalidSnapshotException {
        json.beginObject();
        while (json.hasNext()) {
            member(json.nextName());
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new JsonSyntaxException("Did not consume the entire document.");
        }
        Objects.requireNonNull(format);
        Objects.requireNonNull(head);
        Schema schema = Schema.of(schemas, sequences, tables.tables()).withEnumTypes(enumTypes);
        return new Read(
                new Snapshot(
                        head,
                        schema,
                        tables.declared(),
                        Set.copyOf(leftAlone),
                        SqlObjects.of(extensions, objects),
                        model),
                Objects.requireNonNull(checksum));
    }

    private void member(String name) throws IOException, InvalidSnapshotException {
        switch (name) {
            case "format" -> {
                format = json.nextInt();
                if (format > SnapshotFormat.FORMAT) {
                    throw new InvalidSnapshotException(Problem.SNAPSHOT_NEWER, format, SnapshotFormat.FORMAT);
                }
            }
            case "head" -> head = head();
            case "model" -> model = Optional.of(json.nextString());
            case "checksum" -> checksum = json.nextString();
            case "extensions" -> extensions = json.nextStrings();
            case "objects" -> objects = json.nextList(this::object);
            case "schemas" -> schemas = json.nextIdentifiers();
            case "enumTypes" -> enumTypes = json.nextList(this::enumType);
            case "sequences" -> sequences = json.nextList(this::sequence);
            case "tables" -> tables.read();
            default -> json.skipValue();
        }
    }

    private Optional<String> head() throws IOException {
        if (json.peek() != JsonToken.NULL) {
            return Optional.of(json.nextString());
        }
        json.nextNull();
        return Optional.empty();
    }

    private SqlObject object() throws IOException {
        String file = null;
        String text = null;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "file" -> file = json.nextString();
                case "text" -> text = json.nextString();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return SqlObject.known(Objects.requireNonNull(file), Objects.requireNonNull(text));
    }

    private EnumType enumType() throws IOException {
        String name = null;
        List<String> values = List.of();
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextString();
                case "values" -> values = json.nextStrings();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new EnumType(Identifier.of(name), values);
    }

    private Sequence sequence() throws IOException {
        String name = null;
        Long start = null;
        Long increment = null;
        boolean isUnmanaged = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "name" -> name = json.nextString();
                case "start" -> start = json.nextLong();
                case "increment" -> increment = json.nextLong();
                case "unmanaged" -> isUnmanaged = json.nextBoolean();
                default -> json.skipValue();
            }
        }
        json.endObject();
        Sequence sequence = new Sequence(QualifiedName.of(name), start, increment);
        if (isUnmanaged) {
            leftAlone.add(sequence.name());
        }
        return sequence;
    }
}
