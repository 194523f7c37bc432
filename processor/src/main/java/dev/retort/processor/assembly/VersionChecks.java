package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What may be wrong with the attribute that Hibernate counts the changes of a row in, or notes the time of the last. */
final class VersionChecks {

    private static final Set<String> COUNTED_OR_TIMED = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "byte[]",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.sql.Timestamp",
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime");

    private final Context context;

    VersionChecks(Context context) {
        this.context = context;
    }

    void check(EntityModel entity) {
        List<Mapped> versions = new ArrayList<>();
        for (Mapped mapped : entity.attributes()) {
            if (mapped.attribute().is("Version")) {
                versions.add(mapped);
            }
        }
        // Hibernate starts with several, and never writes but one.
        versions.stream().skip(1).forEach(it -> context.reports()
                .withoutEffect(
                        it.where(),
                        "one @Version of several",
                        "Hibernate counts in one of them only, so remove the others"));
        if (versions.size() == 1 && entity.parent().isEmpty()) {
            checkOnly(versions.get(0));
        }
    }

    private void checkOnly(Mapped version) {
        AnnotationUse use = version.attribute().persistence("Version").orElseThrow();
        if (version.isEmbedded()) {
            return;
        }
        if (version.isKey()) {
            context.reports().refused(use.where(), use + " on a part of the key", "remove one of the two");
        } else if (!isTypeGivenOtherwise(version)
                && !isCountedOrTimed(version.attribute().type())) {
            context.reports()
                    .refused(
                            use.where(),
                            use + " on a " + JavaTypes.name(version.attribute().type()),
                            "make it a number without digits behind the point, or an Instant");
        }
    }

    private boolean isTypeGivenOtherwise(Mapped version) {
        return version.attribute().hibernate("Type").isPresent()
                || version.attribute().hibernate("JavaType").isPresent()
                || context.typeMappings().of(version.attribute().type()).isPresent()
                || version.attribute().is("Convert") && context.isHibernate7();
    }

    private static boolean isCountedOrTimed(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR || COUNTED_OR_TIMED.contains(JavaTypes.name(type));
    }
}
