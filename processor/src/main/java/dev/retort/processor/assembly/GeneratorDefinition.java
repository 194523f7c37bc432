package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** A description of a generator, whichever annotation it is written in. */
record GeneratorDefinition(AnnotationUse use) {

    /** Where numbers come from. */
    enum Source {
        SEQUENCE,
        /** A sequence on PostgreSQL, on H2 the column itself. */
        NATIVE,
        IDENTITY,
        TABLE,
        /** Not from the database. */
        JAVA
    }

    private static final Map<String, Source> STRATEGIES = Map.ofEntries(
            Map.entry("native", Source.NATIVE),
            Map.entry("sequence", Source.SEQUENCE),
            Map.entry("enhanced-sequence", Source.SEQUENCE),
            Map.entry("enhanced-table", Source.TABLE),
            Map.entry("identity", Source.IDENTITY),
            Map.entry("assigned", Source.JAVA),
            Map.entry("foreign", Source.JAVA),
            Map.entry("guid", Source.JAVA),
            Map.entry("increment", Source.JAVA),
            Map.entry("select", Source.JAVA),
            Map.entry("uuid", Source.JAVA),
            Map.entry("uuid.hex", Source.JAVA),
            Map.entry("uuid2", Source.JAVA));

    private static final Map<String, Source> CLASSES = Map.of(
            "org.hibernate.id.enhanced.SequenceStyleGenerator", Source.SEQUENCE,
            "org.hibernate.id.enhanced.TableGenerator", Source.TABLE,
            "org.hibernate.id.IdentityGenerator", Source.IDENTITY,
            "org.hibernate.id.NativeGenerator", Source.NATIVE);

    /** With these a class of the application makes something in the database that is written nowhere but in its code. */
    private static final Set<String> MAKING =
            Set.of("registerExportables", "buildDatabaseStructure", "buildSequenceStructure", "buildTableStructure");

    /** Where Hibernate tells a generator what is written of it, or asks it what it makes of that. */
    private static final Set<String> SETTINGS = Set.of(
            "configure",
            "initialize",
            "determineGeneratorTableName",
            "determineIncrementSize",
            "determineInitialValue",
            "determineSequenceName");

    /** On a key, an annotation for a generator class, which the application may have written itself. */
    static Optional<GeneratorDefinition> ofItsOwn(Attribute key) {
        return key.annotated().annotations().stream()
                .filter(it -> !it.isPersistence())
                .filter(it -> it.generatorClass().isPresent())
                .map(GeneratorDefinition::new)
                .findFirst();
    }

    /** Empty for a class that is not to be found. */
    Optional<Source> source(Elements elements) {
        if (use.isPersistence()) {
            return Optional.of(use.isPersistence("TableGenerator") ? Source.TABLE : Source.SEQUENCE);
        }
        Optional<TypeElement> generator = generator(elements);
        Optional<Located<String>> strategy = use.text("strategy");
        return generator.isEmpty() && strategy.isEmpty()
                ? Optional.of(Source.NATIVE)
                : strategy.map(it -> STRATEGIES.get(it.value())).or(() -> generator.map(GeneratorDefinition::source));
    }

    private Optional<TypeElement> generator(Elements elements) {
        return use.generatorClass()
                .or(() -> use.type("type").map(Located::value))
                .filter(DeclaredType.class::isInstance)
                .map(it -> (TypeElement) ((DeclaredType) it).asElement())
                .filter(it -> !it.getQualifiedName().contentEquals("org.hibernate.generator.Generator"))
                .or(() -> use.text("strategy").map(it -> elements.getTypeElement(it.value())));
    }

    /** A class of the application whose code may ask for another sequence than what is written says. */
    Optional<TypeElement> asksForItself(Elements elements) {
        return generator(elements, GeneratorDefinition::readsSettings);
    }

    /** A class of the application whose code makes more in the database than what is written says. */
    Optional<TypeElement> makesMore(Elements elements) {
        return generator(elements, it -> hasOneOf(MAKING, it));
    }

    private Optional<TypeElement> generator(Elements elements, Predicate<TypeElement> does) {
        return generator(elements).filter(it -> withSuperclasses(it).stream()
                .takeWhile(type -> !type.getQualifiedName().toString().startsWith("org.hibernate."))
                .anyMatch(does));
    }

    private static boolean readsSettings(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(it -> !it.getParameters().isEmpty())
                || hasOneOf(SETTINGS, type);
    }

    private static boolean hasOneOf(Set<String> methods, TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(it -> methods.contains(it.getSimpleName().toString()));
    }

    private static Source source(TypeElement generator) {
        for (TypeElement type : withSuperclasses(generator)) {
            String name = type.getQualifiedName().toString();
            if (name.startsWith("org.hibernate.")) {
                return CLASSES.getOrDefault(name, Source.JAVA);
            }
        }
        return Source.JAVA;
    }

    private static List<TypeElement> withSuperclasses(TypeElement type) {
        return Stream.concat(Stream.of(type), PersistentClass.superclasses(type).stream())
                .toList();
    }

    private Optional<AnnotationUse> description() {
        return use.isHibernate("NativeGenerator") ? use.annotation("sequenceForm") : Optional.of(use);
    }

    /** Of the sequence or the table. */
    Optional<Located<String>> name() {
        return text("sequenceName", "sequence_name")
                .or(() -> text("table", "table_name"))
                .or(() -> description()
                        .filter(it -> it.isPersistence() || it.isHibernate("GenericGenerator"))
                        .flatMap(it -> it.text("name")));
    }

    Optional<Located<String>> schema() {
        return text("schema", "schema");
    }

    /** @param parameter what {@code @GenericGenerator} calls it */
    Optional<Located<String>> text(String attribute, String parameter) {
        return description()
                .flatMap(it -> it.isPersistence()
                        ? it.text(attribute)
                        : it.annotations("parameters").stream()
                                .filter(one -> one.text("name")
                                        .filter(name -> name.value().equals(parameter))
                                        .isPresent())
                                .findFirst()
                                .flatMap(one -> one.text("value")));
    }

    /** @param usual where nobody says it */
    int increment(int usual) {
        int written = number("allocationSize", "increment_size", usual);
        // Hibernate takes no step for one, and a native generator has steps of its own, and takes JPA's default for
        // none.
        return written == 0 || use.isHibernate("NativeGenerator") && written == usual ? 1 : written;
    }

    int number(String attribute, String parameter, int otherwise) {
        return description()
                .filter(AnnotationUse::isPersistence)
                .map(it -> it.number(attribute, otherwise))
                .or(() -> text(attribute, parameter)
                        .filter(it -> it.value().matches("-?\\d{1,9}"))
                        .map(it -> Integer.parseInt(it.value())))
                .orElse(otherwise);
    }
}
