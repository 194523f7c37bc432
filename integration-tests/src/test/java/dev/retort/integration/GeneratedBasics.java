package dev.retort.integration;

import dev.retort.integration.GeneratedKinds.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Attributes of one column each, with all that may be said of them. */
final class GeneratedBasics {

    /** @param column what it is called in annotations, where that is known; no name of a column that several share */
    record Basic(List<String> annotations, String type, String name, String column) {

        boolean isIndexable() {
            return !column.isEmpty()
                    && GeneratedKinds.KEYS.stream().anyMatch(it -> it.type().equals(type))
                    && annotations.stream().noneMatch(it -> it.startsWith("@Lob") || it.contains("JdbcTypeCode"));
        }

        GeneratedMapping.Member member() {
            return new GeneratedMapping.Member(annotations, type, name);
        }
    }

    private static final List<String> WORDS = List.of(
            "name", "firstName", "total", "state", "kindOf", "note", "createdAt", "address2Line", "active", "htmlURL");
    private static final int MOST_LETTERS = 60;

    private final Chance chance;
    private final HibernateVersion version;

    GeneratedBasics(Chance chance, HibernateVersion version) {
        this.chance = chance;
        this.version = version;
    }

    /** A part of a key. */
    Basic key() {
        return basic(chance.of(GeneratedKinds.KEYS), false, "");
    }

    Basic attribute() {
        return basic(chance.of(GeneratedKinds.attributes(version)), true, "");
    }

    /** @param table a second one of the entity */
    Basic attribute(String table) {
        return basic(chance.of(GeneratedKinds.attributes(version)), true, table);
    }

    /** One that others may refer to. */
    Basic unique() {
        Kind kind = chance.of(GeneratedKinds.KEYS);
        String name = chance.name(WORDS);
        String column = chance.oneIn(2) ? chance.sqlName("unique") : name;
        return new Basic(
                List.of("@Column(name = \"" + column + "\", unique = true" + size(kind) + ")"),
                kind.type(),
                name,
                column);
    }

    /** What a collection holds. */
    Basic element() {
        Kind kind = chance.of(GeneratedKinds.elements(version));
        List<String> annotations = new ArrayList<>(List.of(kind.annotations()));
        if (chance.oneIn(2)) {
            annotations.add("@Column(" + listed(name("elem"), chance.sometimes("nullable = false"), size(kind)) + ")");
        }
        return new Basic(annotations, kind.type(), "", "");
    }

    /** The key of a map, with annotations that say so. */
    Basic mapKey() {
        Kind kind = chance.of(GeneratedKinds.elements(version));
        List<String> annotations = Stream.of(kind.annotations())
                .map(it -> it.replace("@Enumerated", "@MapKeyEnumerated"))
                .collect(Collectors.toCollection(ArrayList::new));
        if (chance.oneIn(2)) {
            annotations.add("@MapKeyColumn(" + listed(name("key"), size(kind)) + ")");
        }
        return new Basic(annotations, kind.type(), "", "");
    }

    private Basic basic(Kind kind, boolean full, String table) {
        List<String> annotations = new ArrayList<>(List.of(kind.annotations()));
        String name = chance.name(WORDS);
        String column = chance.oneIn(3) ? chance.sqlName("col") : "";
        boolean hasColumn =
                !annotations.contains("@Transient") && annotations.stream().noneMatch(it -> it.startsWith("@Formula"));
        if (hasColumn && (chance.oneIn(2) || !column.isEmpty() || !table.isEmpty())) {
            annotations.add("@Column("
                    + listed(
                            column.isEmpty() ? "" : "name = \"" + column + "\"",
                            table.isEmpty() ? "" : "table = \"" + table + "\"",
                            full ? chance.sometimes("nullable = false") : "",
                            full && kind.group() != GeneratedKinds.Group.OTHER ? chance.sometimes("unique = true") : "",
                            full ? ofNewer(kind) : "",
                            size(kind))
                    + ")");
        }
        if (full && hasColumn) {
            addMore(kind, annotations);
        }
        return new Basic(annotations, kind.type(), name, !hasColumn ? "" : column.isEmpty() ? name : column);
    }

    private void addMore(Kind kind, List<String> annotations) {
        if (!kind.defaultValue().isEmpty() && chance.oneIn(8)) {
            annotations.add("@ColumnDefault(\"" + kind.defaultValue() + "\")");
        }
        if (chance.oneIn(10)) {
            annotations.add("@Comment(\"said of it\")");
        }
        if (chance.oneIn(12)) {
            annotations.add("@Basic(optional = " + chance.oneIn(3) + ")");
        }
        if (chance.oneIn(12)) {
            annotations.add("@NotNull");
        }
        if (chance.oneIn(5)) {
            annotations.addAll(constraints(kind));
        }
    }

    private List<String> constraints(Kind kind) {
        return switch (kind.group()) {
            case TEXT ->
                kind.type().equals("String")
                        ? List.of(chance.of(
                                List.of("@jakarta.validation.constraints.Size(max = 40)", "@NotBlank", "@Email")))
                        : List.of();
            case WHOLE ->
                List.of(chance.of(List.of(
                        "@Min(1)", "@Max(9)", "@Positive", "@Digits(integer = 5, fraction = 0)", "@Min(-3) @Max(3)")));
            case DECIMAL ->
                kind.type().startsWith("Big")
                        ? List.of(chance.of(
                                List.of("@Digits(integer = 5, fraction = 1)", "@DecimalMin(\"1\")", "@Max(100)")))
                        : List.of();
            case TIME -> List.of("@Past");
            case SIZED, OTHER -> List.of();
        };
    }

    private String size(Kind kind) {
        return switch (kind.group()) {
            case TEXT, SIZED -> chance.oneIn(3) ? ", length = " + (20 + chance.below(MOST_LETTERS)) : "";
            case DECIMAL ->
                chance.oneIn(3)
                        ? ", precision = " + (10 + chance.below(9))
                                + (kind.type().equals("BigInteger") ? "" : ", scale = " + chance.below(5))
                        : "";
            case WHOLE, TIME, OTHER -> "";
        };
    }

    /** What only the JPA of Hibernate 7 can say of a column. */
    private String ofNewer(Kind kind) {
        if (version == HibernateVersion.V6 || !chance.oneIn(5)) {
            return "";
        }
        if (kind.group() == GeneratedKinds.Group.TIME) {
            return "secondPrecision = " + chance.below(5);
        }
        // Of a check beside one that the type brings along Hibernate makes one, where Retort has two.
        return kind.type().equals("String") && chance.oneIn(2)
                ? "check = @CheckConstraint(constraint = \"1 < 2\")"
                : "comment = \"told\"";
    }

    private String name(String beginning) {
        return chance.oneIn(2) ? "name = \"" + chance.sqlName(beginning) + "\"" : "";
    }

    static String listed(String... parts) {
        return Stream.of(parts)
                .map(it -> it.startsWith(", ") ? it.substring(2) : it)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
