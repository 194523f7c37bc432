package dev.retort.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entities made by chance.
 *
 * @param droppedTables what the developer lets go
 * @param colors the constants of an enum
 */
record GeneratedModel(List<Entity> entities, List<String> droppedTables, List<String> colors) {

    /** @param number the same before and after an edit, whatever the class is called */
    record Entity(
            int number,
            String name,
            boolean longKey,
            Numbers numbers,
            List<Field> fields,
            List<String> droppedColumns,
            Optional<String> renamedFrom) {

        String table() {
            return name.toLowerCase(Locale.ROOT);
        }

        Entity withFields(List<Field> newFields) {
            return new Entity(number, name, longKey, numbers, newFields, droppedColumns, renamedFrom);
        }

        Entity with(Field changed) {
            return withFields(fields.stream()
                    .map(it -> it.number() == changed.number() ? changed : it)
                    .toList());
        }

        Entity without(Field gone) {
            return withFields(
                    fields.stream().filter(it -> it.number() != gone.number()).toList());
        }

        Entity and(Field added) {
            return withFields(Stream.concat(fields.stream(), Stream.of(added)).toList());
        }

        Entity dropping(String column) {
            List<String> dropped =
                    Stream.concat(droppedColumns.stream(), Stream.of(column)).toList();
            return new Entity(number, name, longKey, numbers, fields, dropped, renamedFrom);
        }

        Entity called(String newName) {
            return new Entity(number, newName, longKey, numbers, fields, droppedColumns, Optional.of(table()));
        }

        Entity withKey(boolean isLong, Numbers newNumbers) {
            return new Entity(number, name, isLong, newNumbers, fields, droppedColumns, renamedFrom);
        }

        Optional<Field> field(int fieldNumber) {
            return fields.stream().filter(it -> it.number() == fieldNumber).findFirst();
        }
    }

    /** Where keys come from. */
    enum Numbers {
        NOWHERE(""),
        IDENTITY(" @GeneratedValue(strategy = GenerationType.IDENTITY)"),
        SEQUENCE(" @GeneratedValue(strategy = GenerationType.SEQUENCE)");

        private final String annotation;

        Numbers(String annotation) {
            this.annotation = annotation;
        }
    }

    enum Kind {
        INT("Integer", "7"),
        LONG("Long", "7"),
        TEXT("String", "'filled'"),
        FLAG("Boolean", "true"),
        DAY("java.time.LocalDate", "date '2021-01-01'"),
        NUMBER("java.math.BigDecimal", "1.5"),
        COLOR("Color", "'GREEN'"),
        REFERENCE("", ""),
        SET("", "");

        private final String javaType;
        private final String backfill;

        Kind(String javaType, String backfill) {
            this.javaType = javaType;
            this.backfill = backfill;
        }

        boolean isScalar() {
            return this != REFERENCE && this != SET;
        }

        String backfill() {
            return backfill;
        }
    }

    /**
     * One attribute.
     *
     * @param target the number of the entity that it leads to
     * @param answers annotations for the compiler, needed once
     */
    record Field(
            int number,
            String name,
            Kind kind,
            int length,
            boolean nullable,
            boolean unique,
            boolean indexed,
            int target,
            List<String> answers) {

        String column() {
            return kind == Kind.REFERENCE ? name + "_id" : name;
        }

        boolean isEdited() {
            return !answers.isEmpty();
        }

        boolean isBackfilled() {
            return answers.stream().anyMatch(it -> it.startsWith("@Backfill"));
        }

        Field called(String newName) {
            return new Field(number, newName, kind, length, nullable, unique, indexed, target, answers)
                    .answering("@RenamedFrom(\"" + column() + "\")");
        }

        Field typed(Kind newKind, int newLength) {
            return new Field(number, name, newKind, newLength, nullable, unique, indexed, target, edited());
        }

        Field nullable(boolean isNullable) {
            return new Field(number, name, kind, length, isNullable, unique, indexed, target, edited());
        }

        Field constrained(boolean isUnique, boolean isIndexed) {
            return new Field(number, name, kind, length, nullable, isUnique, isIndexed, target, edited());
        }

        Field unedited() {
            return new Field(number, name, kind, length, nullable, unique, indexed, target, List.of());
        }

        Field answering(String answer) {
            return new Field(
                    number,
                    name,
                    kind,
                    length,
                    nullable,
                    unique,
                    indexed,
                    target,
                    Stream.concat(answers.stream(), Stream.of(answer)).toList());
        }

        private List<String> edited() {
            return answers.isEmpty() ? List.of("") : answers;
        }

        /** The value of a row, as SQL; each differs from the others of its column. */
        String value(int row) {
            if (kind.isScalar() && nullable && !unique && row == 2 && number % 2 == 0) {
                return "null";
            }
            return switch (kind) {
                case INT, LONG -> String.valueOf(number * 100 + row);
                case TEXT -> "'f" + number + "r" + row + "'";
                case FLAG -> String.valueOf(row == 1);
                case DAY -> "date '2020-01-" + (10 + row) + "'";
                case NUMBER -> number + "." + row;
                case COLOR -> row == 1 ? "'RED'" : "'GREEN'";
                case REFERENCE -> String.valueOf(row);
                case SET -> throw new IllegalStateException("a table of its own");
            };
        }
    }

    GeneratedModel with(Entity changed) {
        return new GeneratedModel(
                entities.stream()
                        .map(it -> it.number() == changed.number() ? changed : it)
                        .toList(),
                droppedTables,
                colors);
    }

    GeneratedModel without(Entity gone) {
        return new GeneratedModel(
                entities.stream().filter(it -> it.number() != gone.number()).toList(), droppedTables, colors);
    }

    GeneratedModel and(Entity added) {
        return new GeneratedModel(
                Stream.concat(entities.stream(), Stream.of(added)).toList(), droppedTables, colors);
    }

    GeneratedModel dropping(String table) {
        return new GeneratedModel(
                entities,
                Stream.concat(droppedTables.stream(), Stream.of(table)).toList(),
                colors);
    }

    GeneratedModel withColor(String added) {
        return new GeneratedModel(
                entities,
                droppedTables,
                Stream.concat(colors.stream(), Stream.of(added)).toList());
    }

    Optional<Entity> entity(int number) {
        return entities.stream().filter(it -> it.number() == number).findFirst();
    }

    boolean isReferredTo(Entity entity) {
        return entities.stream()
                .flatMap(it -> it.fields().stream())
                .filter(it -> !it.kind().isScalar())
                .anyMatch(it -> it.target() == entity.number());
    }

    GeneratedModel withGreenCalled(String name) {
        List<String> others = new ArrayList<>(colors);
        others.set(1, name);
        return new GeneratedModel(entities, droppedTables, others);
    }

    /** What the second constant is called, which is in every second row. */
    String green() {
        return colors.get(1);
    }

    boolean shows(int field) {
        return entities.stream().anyMatch(it -> it.field(field).isPresent());
    }

    /** Source files by name. */
    SortedMap<String, String> sources(boolean withAnswers, boolean online) {
        SortedMap<String, String> sources = new TreeMap<>();
        entities.forEach(it -> sources.put(it.name() + ".java", source(it, withAnswers)));
        sources.put(
                "Color.java",
                "package shop;\n\npublic enum Color {\n    "
                        + String.join(",\n    ", colors)
                                .replace(
                                        "LIME",
                                        withAnswers ? "@dev.retort.annotations.RenamedFrom(\"GREEN\") LIME" : "LIME")
                        + "\n}\n");
        String dropped = droppedTables.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", "));
        sources.put(
                "package-info.java",
                (withAnswers && !droppedTables.isEmpty() ? "@dev.retort.annotations.Dropped({" + dropped + "})\n" : "")
                        + "@dev.retort.annotations.Migrations"
                        + (online ? "(online = true)" : "") + "\npackage shop.migrations;\n");
        return sources;
    }

    private String source(Entity it, boolean withAnswers) {
        List<String> lines = new ArrayList<>(List.of(
                "package shop;",
                "",
                "import dev.retort.annotations.*;",
                "import jakarta.persistence.*;",
                "",
                "@Entity"));
        String indexes = it.fields().stream()
                .filter(Field::indexed)
                .map(field -> "@Index(columnList = \"" + field.column() + "\")")
                .collect(Collectors.joining(", "));
        if (!indexes.isEmpty()) {
            lines.add("@Table(indexes = {" + indexes + "})");
        }
        if (withAnswers) {
            it.renamedFrom().ifPresent(from -> lines.add("@RenamedFrom(\"" + from + "\")"));
            if (!it.droppedColumns().isEmpty()) {
                lines.add(it.droppedColumns().stream()
                        .map(column -> '"' + column + '"')
                        .collect(Collectors.joining(", ", "@Dropped({", "})")));
            }
        }
        lines.add("public class " + it.name() + " {");
        lines.add("    @Id" + it.numbers().annotation);
        lines.add("    " + (it.longKey() ? "Long" : "Integer") + " id;");
        it.fields().forEach(field -> add(field, withAnswers, lines));
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    private void add(Field field, boolean withAnswers, List<String> lines) {
        if (withAnswers) {
            field.answers().stream()
                    .filter(Predicate.not(String::isEmpty))
                    .forEach(it -> lines.add("    " + it.replace("GREEN", green())));
        }
        String target = entity(field.target()).map(Entity::name).orElse("");
        switch (field.kind()) {
            case REFERENCE -> {
                lines.add("    @ManyToOne");
                lines.add("    " + target + " " + field.name() + ";");
            }
            case SET -> {
                lines.add("    @ManyToMany @JoinTable(name = \"" + field.name() + "\")");
                lines.add("    java.util.Set<" + target + "> " + field.name() + ";");
            }
            default -> {
                if (field.kind() == Kind.COLOR) {
                    lines.add("    @Enumerated(EnumType.STRING)");
                }
                lines.add("    @Column(nullable = " + field.nullable() + ", unique = " + field.unique() + ", length = "
                        + field.length() + ", precision = 12, scale = 2)");
                lines.add("    " + field.kind().javaType + " " + field.name() + ";");
            }
        }
    }

    /** Two rows in each table, with keys 1 and 2. */
    List<String> rows() {
        List<String> statements = new ArrayList<>();
        for (Entity it : entities) {
            List<Field> columns = it.fields().stream()
                    .filter(field -> field.kind().isScalar())
                    .toList();
            for (int row = 1; row <= 2; row++) {
                int current = row;
                List<String> names =
                        new ArrayList<>(columns.stream().map(Field::column).toList());
                List<String> values = new ArrayList<>(
                        columns.stream().map(field -> field.value(current)).toList());
                if (it.numbers() != Numbers.IDENTITY) {
                    names.add("id");
                    values.add(String.valueOf(row));
                }
                statements.add(
                        names.isEmpty()
                                ? "insert into " + it.table() + " default values"
                                : "insert into " + it.table() + " (" + String.join(", ", names) + ") values ("
                                        + String.join(", ", values) + ")");
            }
        }
        for (Entity it : entities) {
            for (Field field : it.fields()) {
                if (field.kind() == Kind.REFERENCE) {
                    statements.add("update " + it.table() + " set " + field.column() + " = id");
                } else if (field.kind() == Kind.SET) {
                    statements.add("insert into " + field.name() + " values (1, 2), (2, 1), (2, 2)");
                }
            }
        }
        return statements;
    }
}
