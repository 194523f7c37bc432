package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;

/** What Hibernate 7's {@code @EmbeddedColumnNaming} makes of the name of a column, written or derived; {@code %s} stands for it. */
record ColumnPattern(String text) {

    static final ColumnPattern NONE = new ColumnPattern("%s");

    private static final String PLACE = "%s";

    static ColumnPattern of(Attribute embedded) {
        if (!embedded.annotated().hasAnyOfHibernate()) {
            return NONE;
        }
        return embedded.hibernate("EmbeddedColumnNaming")
                .map(it -> it.text("value").map(Located::value).orElse(embedded.name() + "_" + PLACE))
                .map(ColumnPattern::new)
                .orElse(NONE);
    }

    ColumnPattern around(ColumnPattern inner) {
        return inner == NONE ? this : new ColumnPattern(applied(inner.text));
    }

    Located<String> applied(Located<String> name) {
        return this == NONE ? name : new Located<>(applied(name.value()), name.where());
    }

    String applied(String name) {
        return this == NONE ? name : text.replace(PLACE, name);
    }
}
