package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Hibernate's {@code @DialectOverride.…}, which says something else for one database, alone or several in a container. */
record DialectOverrides(AnnotationUse use) {

    private static final String PREFIX = "DialectOverride.";
    private static final Set<String> ABOUT_COLUMNS = Set.of("Check", "ColumnDefault", "GeneratedColumn");

    /** Whether they are about queries, or about databases that Retort does not know. */
    boolean areNotAboutColumns() {
        return use.nameInFamily().startsWith(PREFIX) && each().stream().noneMatch(DialectOverrides::isAboutColumns);
    }

    private List<AnnotationUse> each() {
        List<AnnotationUse> contained = use.annotations("value");
        return contained.isEmpty() ? List.of(use) : contained;
    }

    private static boolean isAboutColumns(AnnotationUse override) {
        return ABOUT_COLUMNS.contains(override.simpleName())
                && override.type("dialect")
                        .map(Located::value)
                        .filter(DialectOverrides::isOurs)
                        .isPresent();
    }

    private static boolean isOurs(TypeMirror dialect) {
        String name = JavaTypes.name(dialect);
        return name.endsWith(".PostgreSQLDialect") || name.endsWith(".H2Dialect");
    }
}
