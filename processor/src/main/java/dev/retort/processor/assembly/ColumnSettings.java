package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a {@code @Column} or {@code @JoinColumn} says, or says by not being there. */
record ColumnSettings(Optional<AnnotationUse> annotation) {

    static final int DEFAULT_LENGTH = 255;

    /** A time beside its zone is something embedded to Hibernate: what counts is a {@code @Column} that names the time, and nothing beside it. */
    static ColumnSettings of(Mapped mapped) {
        ColumnSettings written = new ColumnSettings(mapped.column());
        return written.annotation().isPresent() && written.name().isEmpty() && ZoneColumn.isFor(mapped.attribute())
                ? new ColumnSettings(Optional.empty())
                : written;
    }

    /** These if anything is written, and the others if not. */
    ColumnSettings orElse(ColumnSettings others) {
        return annotation.isPresent() ? this : others;
    }

    Optional<Located<String>> name() {
        return annotation.flatMap(it -> it.text("name"));
    }

    boolean nullable() {
        return annotation.map(it -> it.flag("nullable", true)).orElse(true);
    }

    boolean unique() {
        return annotation.map(it -> it.flag("unique", false)).orElse(false);
    }

    boolean writable() {
        return annotation
                .map(it -> it.flag("insertable", true) || it.flag("updatable", true))
                .orElse(true);
    }

    OptionalInt length() {
        return positive("length");
    }

    OptionalInt precision() {
        return positive("precision");
    }

    OptionalInt scale() {
        return positive("scale");
    }

    /** Zero digits are a wish too; -1 is none. */
    OptionalInt secondPrecision() {
        return annotation
                .map(it -> it.number("secondPrecision", -1))
                .filter(it -> it >= 0)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private OptionalInt positive(String attribute) {
        if (annotation.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = annotation.get().number(attribute, 0);
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    Optional<Located<String>> definition() {
        return annotation.flatMap(it -> it.text("columnDefinition"));
    }

    /** SQL that comes last in what is said of the column. */
    Optional<Located<String>> options() {
        return annotation.flatMap(it -> it.text("options"));
    }

    Optional<String> comment() {
        return annotation.flatMap(it -> it.text("comment")).map(Located::value);
    }

    List<AnnotationUse> checks() {
        return annotation.map(it -> it.annotations("check")).orElse(List.of());
    }

    /** Where to complain about one of its values, or about the attribute if nothing is written. */
    Location at(String attribute, Location otherwise) {
        return annotation.map(it -> it.at(attribute)).orElse(otherwise);
    }
}
