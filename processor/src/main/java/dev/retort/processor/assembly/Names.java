package dev.retort.processor.assembly;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From what was written, or should have been, to the name in the database; complains about names that will not do. */
final class Names {

    private static final Dialect POSTGRESQL = Dialects.of(Database.POSTGRESQL);

    /** What a name is for, and where it may be written. */
    enum What {
        SCHEMA("schema", ""),
        TABLE("table", "@Table(name = %s)"),
        JOIN_TABLE("table", "@JoinTable(name = %s)"),
        COLLECTION_TABLE("table", "@CollectionTable(name = %s)"),
        GENERATOR_TABLE("table", "@TableGenerator(table = %s)"),
        COLUMN("column", "@Column(name = %s)"),
        DISCRIMINATOR("column", "@DiscriminatorColumn(name = %s)"),
        MAP_KEY("column", "@MapKeyColumn(name = %s)"),
        MAP_KEY_JOIN("column", "@MapKeyJoinColumn(name = %s)"),
        ORDER("column", "@OrderColumn(name = %s)"),
        ZONE("column", "@TimeZoneColumn(name = %s)"),
        SOFT_DELETE("column", "@SoftDelete(columnName = %s)"),
        JOIN("column", "@JoinColumn(name = %s)"),
        JOIN_OF_KEY("column", "@PrimaryKeyJoinColumn(name = %s)"),
        JOIN_OF_COLLECTION("column", "@CollectionTable(joinColumns = @JoinColumn(name = %s))"),
        JOIN_TO_OWNER("column", "@JoinTable(joinColumns = @JoinColumn(name = %s))"),
        JOIN_TO_TARGET("column", "@JoinTable(inverseJoinColumns = @JoinColumn(name = %s))"),
        SEQUENCE("sequence", "@GeneratedValue(generator = %s)"),
        CONSTRAINT("constraint", ""),
        INDEX("index", "");

        private final String word;
        private final String annotation;

        What(String word, String annotation) {
            this.word = word;
            this.annotation = annotation;
        }

        /** The annotation that gives the name. */
        String written(Identifier name) {
            return annotation.formatted('"' + name.toString() + '"');
        }

        /** Constraints and indexes stand in no query. */
        boolean isInQueries() {
            return word.equals(TABLE.word) || word.equals(COLUMN.word);
        }

        @Override
        public String toString() {
            return word;
        }
    }

    private final NamingRules rules;
    private final Reports reports;

    Names(NamingRules rules, Reports reports) {
        this.rules = rules;
        this.reports = reports;
    }

    NamingRules rules() {
        return rules;
    }

    /** @param declaration where to point if nothing was written */
    Identifier of(What what, Optional<Located<String>> written, LogicalName otherwise, Location declaration) {
        if (written.isPresent()) {
            LogicalName explicit = usable(what, written.get()).orElse(otherwise);
            return checked(what, rules.physical(explicit), written.get().where());
        }
        Identifier derived = rules.physical(otherwise);
        if (!rules.derivesNames()) {
            reports.at(declaration, Problem.NAME_MISSING, what, what.written(derived));
        }
        return checked(what, derived, declaration);
    }

    /** A name that may be written as {@code schema.name}, and then the schema is that one. */
    QualifiedName qualified(
            What what,
            Optional<Located<String>> written,
            LogicalName otherwise,
            Optional<Located<String>> schema,
            Location declaration) {
        List<Located<String>> parts = written.map(Names::parts).orElse(List.of());
        if (parts.size() > 2) {
            reports.withoutEffect(parts.get(0).where(), "the catalog of a " + what, "leave it out");
        }
        Optional<Located<String>> before = parts.size() > 1 ? Optional.of(parts.get(parts.size() - 2)) : schema;
        Optional<Located<String>> last = parts.isEmpty() ? written : Optional.of(parts.get(parts.size() - 1));
        return new QualifiedName(
                before.flatMap(it -> written(What.SCHEMA, it)), of(what, last, otherwise, declaration));
    }

    private static List<Located<String>> parts(Located<String> written) {
        return LogicalName.written(written.value().strip()).quoted()
                ? List.of(written)
                : Stream.of(written.value().split("\\."))
                        .filter(it -> !it.isBlank())
                        .map(it -> new Located<>(it, written.where()))
                        .toList();
    }

    /** The letters of such a name, which names that derive from it repeat. */
    static LogicalName spelled(Optional<Located<String>> written, LogicalName otherwise) {
        return written.isEmpty()
                ? otherwise
                : LogicalName.written(written.get().value().strip());
    }

    /** A table that an annotation may name, and put into a schema. */
    QualifiedName table(What what, Optional<AnnotationUse> written, LogicalName otherwise, Location declaration) {
        Identifier name = of(what, written.flatMap(it -> it.text("name")), otherwise, declaration);
        return new QualifiedName(
                written.flatMap(it -> it.text("schema")).flatMap(it -> written(What.SCHEMA, it)), name);
    }

    Optional<Identifier> written(What what, Located<String> written) {
        return usable(what, written).map(it -> checked(what, rules.physical(it), written.where()));
    }

    /** The name of a constraint or index, which no naming strategy touches. */
    Optional<Located<Identifier>> untouched(What what, Optional<Located<String>> written) {
        return written.flatMap(name -> usable(what, name)
                .map(it -> new Located<>(
                        checked(what, new Identifier(it.text(), it.quoted()), name.where()), name.where())));
    }

    /** The name as a column of the table would have it; for looking up, not for declaring. */
    Optional<Identifier> lookedUp(Located<String> written) {
        return usable(What.COLUMN, written).map(rules::physical);
    }

    /** The column that a reference names; also one that is only called so in the database. */
    Optional<Column> referred(Located<String> written, TableDraft table) {
        return usable(What.COLUMN, written).flatMap(it -> table.column(it).or(() -> table.column(rules.physical(it))));
    }

    private Optional<LogicalName> usable(What what, Located<String> written) {
        LogicalName name = LogicalName.written(written.value().strip());
        if (name.text().isBlank() || name.text().indexOf('\0') >= 0) {
            reports.at(written.where(), Problem.NAME_EMPTY, what);
            return Optional.empty();
        }
        return Optional.of(name);
    }

    static boolean isCut(Identifier name) {
        return !cut(name).equals(name.text());
    }

    /** What PostgreSQL keeps of the name. */
    static String cut(Identifier name) {
        return POSTGRESQL.physicalName(name);
    }

    private Identifier checked(What what, Identifier name, Location where) {
        if (isCut(name)) {
            int bytes = name.text().getBytes(StandardCharsets.UTF_8).length;
            reports.at(where, Problem.NAME_TOO_LONG, what, name.text(), bytes, cut(name));
        }
        if (what.isInQueries() && ReservedWords.contains(name)) {
            reports.at(where, Problem.RESERVED_WORD, what, name.text());
        }
        return name;
    }
}
