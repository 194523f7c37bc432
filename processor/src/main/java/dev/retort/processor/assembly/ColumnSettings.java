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
        return text("name");
    }

    boolean nullable() {
        return annotation.isEmpty() || annotation.get().flag("nullable", true);
    }

    boolean unique() {
        return annotation.isPresent() && annotation.get().flag("unique", false);
    }

    boolean writable() {
        return annotation.isEmpty()
                || annotation.get().flag("insertable", true)
                || annotation.get().flag("updatable", true);
    }

    OptionalInt length() {
        return number("length", 1);
    }

    /** To Hibernate a length below one is as good as none at all. */
    boolean isUnlimited() {
        return annotation.filter(it -> it.number("length", 1) < 1).isPresent();
    }

    boolean isScaleNegative() {
        return annotation.filter(it -> it.number("scale", 0) < 0).isPresent();
    }

    OptionalInt precision() {
        return number("precision", 1);
    }

    OptionalInt scale() {
        return number("scale", 1);
    }

    /** Zero digits are a wish too; -1 is none. */
    OptionalInt secondPrecision() {
        return number("secondPrecision", 0);
    }

    private OptionalInt number(String attribute, int least) {
        int number = annotation.isEmpty() ? -1 : annotation.get().number(attribute, -1);
        return number >= least ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private Optional<Located<String>> text(String attribute) {
        return annotation.isEmpty() ? Optional.empty() : annotation.get().text(attribute);
    }

    Optional<Located<String>> definition() {
        return text("columnDefinition");
    }

    /** SQL that comes last in what is said of the column. */
    Optional<Located<String>> options() {
        return text("options");
    }

    Optional<String> comment() {
        return text("comment").map(Located::value);
    }

    List<AnnotationUse> checks() {
        return annotation.isEmpty() ? List.of() : annotation.get().annotations("check");
    }

    /** Where to complain about one of its values, or about the attribute if nothing is written. */
    Location at(String attribute, Location otherwise) {
        return annotation.isEmpty() ? otherwise : annotation.get().at(attribute);
    }
}
