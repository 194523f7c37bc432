package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import java.util.Optional;
import java.util.stream.Stream;

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
        return entity.declaration()
                .annotated()
                .persistence("DiscriminatorValue")
                .flatMap(it -> it.text("value"));
    }

    String value(EntityModel entity) {
        String name = entity.name().text();
        return writtenValue(entity)
                .map(Located::value)
                .orElseGet(() -> kind == Kind.INTEGER ? String.valueOf(name.hashCode()) : name);
    }

    boolean accepts(String value) {
        return switch (kind) {
            case STRING -> true;
            case CHAR -> value.length() == 1;
            case INTEGER -> value.matches("[+-]?\\d{1,10}");
        };
    }

    String literal(EntityModel entity) {
        String value = value(entity);
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
