package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * What tells the classes in a table apart, as its annotations say.
 *
 * @param column the {@code @DiscriminatorColumn}, if there is one
 */
record Discriminator(Kind kind, Optional<AnnotationUse> column) {

    /** The names of JPA's {@code DiscriminatorType}. */
    enum Kind {
        STRING,
        CHAR,
        INTEGER
    }

    static Discriminator of(Annotated root) {
        Optional<AnnotationUse> column = root.persistence("DiscriminatorColumn");
        Kind kind = Stream.of(formula(root), column)
                .flatMap(it -> it.flatMap(use -> use.constant("discriminatorType")).stream())
                .map(Kind::valueOf)
                .filter(it -> it != Kind.STRING)
                .findFirst()
                .orElse(Kind.STRING);
        return new Discriminator(kind, column);
    }

    static Optional<AnnotationUse> formula(Annotated annotated) {
        return annotated.hibernate("DiscriminatorFormula");
    }

    /** Whether there is a column at all. JPA's annotation demands one; a table for several classes needs one. */
    static boolean isNeeded(EntityModel root, boolean hasSubclasses) {
        boolean isAsked = root.declaration().annotated().is("DiscriminatorColumn");
        return switch (root.inheritance()) {
            case SINGLE_TABLE -> formula(root.declaration().annotated()).isEmpty() && (hasSubclasses || isAsked);
            case JOINED -> isAsked;
            case TABLE_PER_CLASS -> false;
        };
    }

    static Optional<Located<String>> writtenValue(EntityModel entity) {
        return writtenValue(entity.declaration().annotated());
    }

    private static Optional<Located<String>> writtenValue(Annotated type) {
        return type.persistence("DiscriminatorValue").flatMap(it -> it.text("value"));
    }

    String value(EntityModel entity) {
        return value(entity.declaration().annotated(), entity.name().text());
    }

    private String value(Annotated type, String name) {
        return writtenValue(type)
                .map(Located::value)
                .orElseGet(() -> kind == Kind.INTEGER ? String.valueOf(name.hashCode()) : name);
    }

    /** @param length of a text */
    ColumnType type(int length) {
        return switch (kind) {
            case STRING -> ColumnType.of(TypeName.VARCHAR, length);
            case CHAR -> ColumnType.of(TypeName.CHAR, 1);
            case INTEGER -> ColumnType.of(TypeName.INTEGER);
        };
    }

    boolean accepts(String value) {
        return switch (kind) {
            case STRING -> true;
            case CHAR -> value.length() == 1;
            case INTEGER -> value.matches("[+-]?\\d{1,10}");
        };
    }

    String literal(EntityModel entity) {
        return literal(value(entity));
    }

    String literal(TypeElement embeddable) {
        return literal(
                value(Annotated.of(embeddable), embeddable.getSimpleName().toString()));
    }

    private String literal(String value) {
        return kind == Kind.INTEGER ? value : "'" + value.replace("'", "''") + "'";
    }

    /** The end of a comparison that is true for the rows of other classes. */
    String others(EntityModel entity) {
        if (isNull(entity)) {
            return " is not null";
        }
        return isAnythingElse(entity) ? " is null" : " <> " + literal(entity);
    }

    /** Hibernate's word for rows that have none. */
    static boolean isNull(EntityModel entity) {
        return isWritten(entity, "null");
    }

    /** Hibernate's word for all rows that no other class claims. */
    static boolean isAnythingElse(EntityModel entity) {
        return isWritten(entity, "not null");
    }

    private static boolean isWritten(EntityModel entity, String word) {
        return writtenValue(entity).filter(it -> it.value().equals(word)).isPresent();
    }
}
