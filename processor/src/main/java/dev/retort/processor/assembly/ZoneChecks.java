package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import java.util.Optional;

/** What is said of the zone of a time, where that gives no column or another one than it seems. */
final class ZoneChecks {

    private final Context context;

    ZoneChecks(Context context) {
        this.context = context;
    }

    void check(Attribute attribute) {
        Optional<AnnotationUse> storage = attribute.hibernate("TimeZoneStorage");
        Optional<AnnotationUse> column = attribute.hibernate("TimeZoneColumn");
        if (storage.isEmpty() && column.isEmpty()) {
            return;
        }
        if (ZoneColumn.isFor(attribute)) {
            attribute.repeated("AttributeOverride", "AttributeOverrides").forEach(it -> context.reports()
                    .unsupported(
                            it.where(), it + " of a time beside its zone, which @Column and @TimeZoneColumn say,"));
            return;
        }
        storage.filter(ZoneColumn::isAskedFor).ifPresent(it -> context.reports()
                .withoutEffect(
                        it.where(),
                        attribute.is("ElementCollection")
                                ? "the column of " + it + " on a collection, whose times go without their zone,"
                                : it + " on what has no zone",
                        attribute.is("ElementCollection")
                                ? "make its elements embeddables that have the time"
                                : "remove it"));
        boolean isRefused = storage.flatMap(it -> it.constant("value"))
                .filter(it -> !it.equals("COLUMN") && !it.equals("AUTO"))
                .isPresent();
        if (isRefused) {
            column.ifPresent(it -> context.reports()
                    .refused(
                            it.where(), it + " beside a @TimeZoneStorage that has no column", "remove one of the two"));
        } else {
            column.ifPresent(
                    it -> context.reports()
                            .withoutEffect(
                                    it.where(),
                                    it + " without a zone to keep there",
                                    "write @TimeZoneStorage(TimeZoneStorageType.COLUMN) on an OffsetDateTime, a ZonedDateTime or an OffsetTime"));
        }
    }
}
