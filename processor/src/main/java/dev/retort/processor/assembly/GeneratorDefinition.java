package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import java.util.Map;
import java.util.Optional;

/** A description of a generator, whichever annotation it is written in. */
record GeneratorDefinition(AnnotationUse use) {

    /** Where numbers come from. */
    enum Source {
        SEQUENCE,
        TABLE,
        /** Not from the database. */
        JAVA
    }

    private static final Map<String, Source> STRATEGIES = Map.ofEntries(
            Map.entry("native", Source.SEQUENCE),
            Map.entry("sequence", Source.SEQUENCE),
            Map.entry("enhanced-sequence", Source.SEQUENCE),
            Map.entry("org.hibernate.id.enhanced.SequenceStyleGenerator", Source.SEQUENCE),
            Map.entry("enhanced-table", Source.TABLE),
            Map.entry("org.hibernate.id.enhanced.TableGenerator", Source.TABLE),
            Map.entry("assigned", Source.JAVA),
            Map.entry("increment", Source.JAVA),
            Map.entry("uuid", Source.JAVA),
            Map.entry("uuid2", Source.JAVA),
            Map.entry("org.hibernate.id.IncrementGenerator", Source.JAVA),
            Map.entry("org.hibernate.id.UUIDGenerator", Source.JAVA),
            Map.entry("org.hibernate.id.UUIDHexGenerator", Source.JAVA));

    /** Empty for a class that only Hibernate can ask. */
    Optional<Source> source() {
        if (use.isPersistence()) {
            return Optional.of(use.isPersistence("TableGenerator") ? Source.TABLE : Source.SEQUENCE);
        }
        return use.type("type")
                .map(it -> JavaTypes.name(it.value()))
                .or(() -> use.text("strategy").map(Located::value))
                .map(STRATEGIES::get);
    }

    /** Of the sequence or the table. */
    Optional<Located<String>> name() {
        return text("sequenceName", "sequence_name")
                .or(() -> text("table", "table_name"))
                .or(() -> use.text("name"));
    }

    Optional<Located<String>> schema() {
        return text("schema", "schema");
    }

    /** @param parameter what {@code @GenericGenerator} calls it */
    Optional<Located<String>> text(String attribute, String parameter) {
        return use.isPersistence()
                ? use.text(attribute)
                : use.annotations("parameters").stream()
                        .filter(it -> it.text("name")
                                .filter(name -> name.value().equals(parameter))
                                .isPresent())
                        .findFirst()
                        .flatMap(it -> it.text("value"));
    }

    int number(String attribute, String parameter, int otherwise) {
        return use.isPersistence()
                ? use.number(attribute, otherwise)
                : text(attribute, parameter)
                        .filter(it -> it.value().matches("-?\\d{1,9}"))
                        .map(it -> Integer.parseInt(it.value()))
                        .orElse(otherwise);
    }
}
